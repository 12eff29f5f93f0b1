import Numerics

/// PostLanes: an amount for each row of the income statement on eight paths, whole kronor with the sign of the accounts.
public struct PostLanes: Sendable {
  private var rows: InlineArray<8, Lanes>

  /// Nothing in any row.
  @inline(__always)
  public init() { rows = InlineArray(repeating: .zero) }

  /// A row's amount.
  public subscript(post: Resultatpost) -> Lanes {
    @inline(__always) get { rows[Int(post.rawValue)] }
    @inline(__always) set { rows[Int(post.rawValue)] = newValue }
  }

  /// Årets resultat: the sum of all rows.
  @inline(__always)
  public var sum: Lanes {
    var sum = Lanes.zero
    for row in 0..<8 { sum += rows[row] }
    return sum
  }

  /// S: skatteintäkter, generella statsbidrag och utjämning.
  @inline(__always)
  public var skatterOchBidrag: Lanes { self[.skatteintäkter] + self[.statsbidragOchUtjämning] }

  /// Verksamhetens nettokostnader, negative: what S has to pay.
  @inline(__always)
  public var nettokostnader: Lanes {
    self[.verksamhetensIntäkter] + self[.verksamhetensKostnader] + self[.avskrivningar]
  }

  /// Adds another's rows.
  @inline(__always)
  public mutating func add(_ other: PostLanes) {
    for row in 0..<8 { rows[row] += other.rows[row] }
  }

  /// Adds what some rows are more than others.
  @inline(__always)
  public mutating func add(_ other: PostLanes, less planned: PostLanes) {
    for row in 0..<8 { rows[row] += other.rows[row] - planned.rows[row] }
  }
}
