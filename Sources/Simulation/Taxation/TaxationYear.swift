import Law
import Numerics

/// TaxationYear: what taxes and utjämning came to in a year, per path in whole kronor.
public struct TaxationYear: Sendable {
  /// Preliminär skatt.
  public var preliminary = Lanes.zero
  /// Slutavräkning as December's forecast of the year has it.
  public var settlement = Lanes.zero
  /// Slutavräkningsdifferens: last year's settlement less last December's forecast of it, beyond what is planned.
  public var correction = Lanes.zero
  /// Inkomstutjämning.
  public var equalisation = Lanes.zero
  /// Regleringspost.
  public var regulation = Lanes.zero

  /// Nothing.
  public init() {}

  /// Skatteintäkter.
  @inline(__always)
  public var taxes: Lanes {
    Kommunalskatt.skatteintäkter(preliminär: preliminary, prognos: settlement, differens: correction)
  }

  /// What of generella statsbidrag och utjämning follows the tax base.
  @inline(__always)
  public var grants: Lanes { equalisation + regulation }

  /// The same on the rows of the income statement.
  @inline(__always)
  public var posts: PostLanes {
    var posts = PostLanes()
    posts[.skatteintäkter] = taxes
    posts[.statsbidragOchUtjämning] = grants
    return posts
  }
}
