/// Figure: what a simulated year is tallied by, whole kronor but for ratios.
public enum Figure: UInt8, Sendable, CaseIterable {
  /// Årets resultat, unrealised changes in value included.
  case åretsResultat
  /// Årets resultat efter balanskravsjusteringar.
  case resultatEfterBalanskravsjusteringar
  /// Årets balanskravsresultat.
  case balanskravsresultat
  /// What remains to restore when the year closes, ≥ 0.
  case kvarAttÅterställa
  /// Resultatreserv when the year closes.
  case resultatreserv
  /// Resultatutjämningsreserv when the year closes.
  case resultatutjämningsreserv
  /// Market value of the portfolio when the year closes.
  case marknadsvärde
  /// Övervärde of the portfolio when the year closes.
  case övervärde
  /// Realised gains less losses of the year.
  case realiserat
  /// Direct yield of the year.
  case direktavkastning
  /// Verksamhetens intäkter.
  case verksamhetensIntäkter
  /// Verksamhetens kostnader, negative as in the accounts.
  case verksamhetensKostnader
  /// Avskrivningar, negative.
  case avskrivningar
  /// Skatteintäkter.
  case skatteintäkter
  /// Generella statsbidrag och utjämning.
  case statsbidragOchUtjämning
  /// Finansiella intäkter.
  case finansiellaIntäkter
  /// Finansiella kostnader, negative.
  case finansiellaKostnader
  /// Extraordinära poster.
  case extraordinäraPoster
  /// Nettoinvesteringar, positive when money was spent.
  case nettoinvesteringar
  /// Låneskuld when the year closes.
  case låneskuld
  /// Likvida medel when the year closes.
  case likvidaMedel
  /// Eget kapital when the year closes.
  case egetKapital
  /// Årets resultat / skatter och bidrag. This and what follows in thousandths of a percent.
  case resultatandel
  /// (Årets resultat + avskrivningar) / nettoinvesteringar; of plans that invest in every simulated year.
  case självfinansieringsgrad
  /// Eget kapital / tillgångar when the year closes.
  case soliditet
  /// (Eget kapital − ansvarsförbindelse) / tillgångar when the year closes.
  case soliditetInklusiveAnsvarsförbindelse
  /// Verksamhetens nettokostnader / skatter och bidrag.
  case nettokostnadsandel
  /// (Nettokostnader − finansnetto) / skatter och bidrag.
  case nettokostnadsandelInklusiveFinansnetto

  /// Whether it is a ratio, kept as thousandths of a percent, and no amount.
  public var isRatio: Bool { rawValue >= Self.resultatandel.rawValue }

  /// The row of the income statement that it is; nil for other figures.
  public var post: Resultatpost? {
    rawValue < Self.verksamhetensIntäkter.rawValue || rawValue > Self.extraordinäraPoster.rawValue
      ? nil : Resultatpost(rawValue: rawValue - Self.verksamhetensIntäkter.rawValue)
  }

  /// The figure of a row of the income statement.
  public init(_ post: Resultatpost) { self = Figure(rawValue: Self.verksamhetensIntäkter.rawValue + post.rawValue)! }
}
