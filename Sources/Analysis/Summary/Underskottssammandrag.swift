import Law
import Numerics

/// Underskottssammandrag: how it went for one deficit (or the extended part of one) over the whole horizon.
public struct Underskottssammandrag: Sendable {
  /// The year it arose.
  public let från: Int
  /// The last year to restore it.
  public let senast: Int
  /// Whether a decision gave this part a longer time.
  public let ärFörlängt: Bool
  /// Everything that was to be regulated here.
  public let omfattning: Int64
  /// Restored no later than the deadline.
  public let återställtITid: Int64
  /// Restored after it.
  public let återställtSent: Int64
  /// What synnerliga skäl took away.
  public let efterskänkt: Int64
  /// What remains at the horizon.
  public let kvar: Int64
  /// What was missing when the deadline's year closed, kept even if it was restored later.
  public let saknatVidFrist: Int64
  /// How it went.
  public let klass: Kohortklass
  /// Its place in the register.
  let plats: Int

  /// Reads one place of the register; nil when nothing ever stood there.
  init?(_ plats: Int, _ state: Återställning, _ register: Underskottsregister, horisont: Int) {
    let läge = state.poster[plats]
    guard let klass = state.klass(post: plats, lane: 0, horisont: horisont, register) else { return nil }
    let post = register.poster[plats]
    func kronor(_ lanes: Lanes) -> Int64 { Int64(lanes[0]) }
    från = post.från
    senast = post.senast
    ärFörlängt = post.ärFörlängd
    omfattning = kronor(läge.omfattning)
    återställtITid = kronor(läge.återställtITid)
    återställtSent = kronor(läge.återställtSent)
    efterskänkt = kronor(läge.efterskänkt)
    kvar = kronor(läge.återstående)
    saknatVidFrist = kronor(läge.saknatVidFrist)
    self.klass = klass
    self.plats = plats
  }

  /// Whether it was, or already is, late.
  public var ärBrutet: Bool { saknatVidFrist > 0 || klass == .bruten || klass == .återställdSent }
  /// What was missing when it should have been restored.
  public var saknas: Int64 { max(saknatVidFrist, återställtSent + (klass == .bruten ? kvar : 0)) }
}
