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
  /// How it went; for a part that moved whole, how it went for the deficit of the year in all.
  public let klass: Kohortklass
  /// Whether decisions moved everything here to a later deadline: it has a history, but nothing is left that could have a
  /// class of its own.
  public let ärFlyttat: Bool
  /// Its place in the register.
  let plats: Int

  /// Reads one place of the register; nil when nothing ever stood there.
  init?(_ plats: Int, _ state: Återställning, _ register: Underskottsregister, horisont: Int) {
    let läge = state.poster[plats]
    let post = register.poster[plats]
    let own = state.klass(post: plats, lane: 0, horisont: horisont, register)
    guard läge.ingående[0] + läge.nytt[0] + läge.inflyttat[0] > 0,
      let klass = own ?? state.klass(från: post.från, lane: 0, horisont: horisont, register)
    else { return nil }
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
    ärFlyttat = own == nil
    self.plats = plats
  }

  /// Whether it was, or already is, late.
  public var ärBrutet: Bool {
    saknatVidFrist > 0 || (!ärFlyttat && (klass == .bruten || klass == .återställdSent))
  }
  /// What was missing when it should have been restored.
  public var saknas: Int64 { max(saknatVidFrist, återställtSent + (klass == .bruten ? kvar : 0)) }
}
