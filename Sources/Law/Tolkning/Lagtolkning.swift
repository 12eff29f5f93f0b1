/// Lagtolkning: each judgement where the text is silent or leaves it to local guidelines, as a named setting.
public struct Lagtolkning: Sendable, Equatable {
  /// Which older deficit a surplus restores first.
  public var avräkningsordning: Avräkningsordning = .förfallodag
  /// How much may be reserved while an older deficit is outstanding.
  public var reserveringsregel: Reserveringsregel = .tröskelOchÅterställning
  /// Whether resultatreserven may lift the year's result above zero and so restore older deficits.
  public var reservÖverNoll = false
  /// Which reserve is used first.
  public var reservordning: Reservordning = .rurFörst
  /// When a resultatutjämningsreserv may be used.
  public var rurVillkor: RURVillkor = .angivet
  /// The local threshold for reserving, basis points; the statute's where that is higher.
  public var reserveringströskel = 100
  /// The local threshold when eget kapital, ansvarsförbindelsen included, is negative.
  public var reserveringströskelVidNegativtEgetKapital = 200
  /// The local ceiling of resultatreserven, basis points; the statute's where that is lower.
  public var reservtak = 500
  /// Whether a budget of exactly zero fails KL 11 kap. 5 §, as its wording says.
  public var budgetKräverÖverskott = true
  /// How realised gains on portfolio holdings enter.
  public var placeringsvinster: Placeringsvinster = .räknas
  /// Whether gains that stood unrealised when LKBR took over in 2019 count when sold.
  public var övervärdeFöre2019Räknas = true
  /// Where reports print synnerliga skäl.
  public var synnerligaSkälVisas: SynnerligaSkälVisning = .underStrecket
  /// What a late decision is.
  public var senaBeslut: SenaBeslut = .varning
  /// Whether ansvarsförbindelsen includes särskild löneskatt (24,26 %).
  public var ansvarsförbindelseMedLöneskatt = true
  /// Target for årets resultat as a share of skatteintäkter, generella statsbidrag och utjämning, basis points.
  public var resultatmål = 200

  /// The defaults.
  public init() {}
}
