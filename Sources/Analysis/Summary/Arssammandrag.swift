import Law
import Numerics
import Scenarios
import Simulation

/// Årssammandrag: one closed year, whole kronor. Amounts left to restore are positive.
public struct Årssammandrag: Sendable {
  /// A line of the balanskravsutredning with its sign and its section.
  public struct Rad: Sendable, Equatable {
    /// Which line.
    public let post: Utredningspost
    /// The amount as it enters the sum.
    public let belopp: Int64
    /// Where it comes from.
    public let lagrum: Lagrum
    /// Which reserve it moves, `.ingen` for other lines.
    public let reserv: Reservslag
  }

  /// What one deficit did in the year.
  public struct Underskottsrörelse: Sendable, Equatable {
    /// Its place in `Summary.underskott`.
    public let index: Int
    /// What remained when the year opened.
    public let ingående: Int64
    /// What arose in the year.
    public let nytt: Int64
    /// What decisions left unregulated.
    public let efterskänkt: Int64
    /// What decisions moved to or from a later deadline; positive for what came here.
    public let flyttat: Int64
    /// What the year's surplus restored.
    public let återställt: Int64
    /// What remains when the year closes.
    public let kvar: Int64
  }

  /// The calendar year.
  public let år: Int
  /// Its kind.
  public let slag: Årsslag
  /// The rows of the income statement with their sums, nil where none is stated.
  public let resultaträkning: [Resultatpost: Int64]?
  /// The balanskravsutredning in order, nil where only balanskravsresultat is stated.
  public let utredning: [Rad]?
  /// Årets balanskravsresultat.
  public let balanskravsresultat: Int64
  /// What remained to restore when the year opened.
  public let ingåendeUnderskott: Int64
  /// What synnerliga skäl took away in the year.
  public let synnerligaSkäl: Int64
  /// What the year's surplus restored of older deficits.
  public let återställt: Int64
  /// Surplus that restored nothing and cannot be saved.
  public let ejUtnyttjat: Int64
  /// What remains to restore when the year closes.
  public let kvarAttÅterställa: Int64
  /// Clear, pending or late.
  public let status: Återställningsstatus
  /// What each deficit did.
  public let underskott: [Underskottsrörelse]
  /// Resultatreserv when the year closes.
  public let resultatreserv: Int64
  /// Resultatutjämningsreserv when the year closes.
  public let resultatutjämningsreserv: Int64
  /// What was left of a resultatutjämningsreserv when it ended, without effect on any result.
  public let upplöstRUR: Int64
  /// Skatter, generella statsbidrag och utjämning, nil where not stated.
  public let skatterOchBidrag: Int64?
  /// Net investments, nil where not stated.
  public let nettoinvesteringar: Int64?
  /// Key figures of the year that its figures allow.
  public let nyckeltal: [Nyckeltalsvärde]
  /// The test of KL 11 kap. 5 §, in the budget year when årets resultat is stated.
  public let budgetprövning: Budgetprövning?

  /// Årets resultat, nil where only balanskravsresultat is stated.
  public var åretsResultat: Int64? { rad(.åretsResultat) }
  /// Årets resultat efter balanskravsjusteringar, nil where only balanskravsresultat is stated.
  public var resultatEfterBalanskravsjusteringar: Int64? { rad(.resultatEfterBalanskravsjusteringar) }

  /// A line of the utredning with its sign, nil where there is none.
  public func rad(_ post: Utredningspost) -> Int64? {
    utredning?.first { $0.post == post }?.belopp
  }
}
