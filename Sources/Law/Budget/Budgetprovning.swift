/// Budgetprövning (KL 11 kap. 5 §): whether a budget is in balance; amounts in whole kronor.
///
/// An exception for the budget permits the budget only: a deficit in the outcome must still be regulated (11 kap. 12 §).
public struct Budgetprövning: Equatable, Sendable {
  /// What the budget is.
  public enum Utfall: UInt8, CaseIterable, Sendable {
    /// Revenue exceeds cost.
    case balanserad
    /// Money from a reserve covers the gap.
    case balanseradMedReserv
    /// Not in balance, with synnerliga skäl invoked.
    case undantagÅberopat
    /// Revenue equals cost, which by the wording is not enough.
    case nollbudget
    /// Not in balance.
    case obalanserad
  }

  /// What the budget is.
  public let utfall: Utfall
  /// The reserves that cover a gap: what was planned, as far as it exists in that year.
  public let reservanvändning: Int64
  /// What is missing to reach cost after the reserves, zero or more.
  public let gap: Int64
  /// Whether the budget meets the section, as the scenario reads it.
  public let uppfyller: Bool
  /// The balanskravsresultat that the budget plans.
  public let planeratBalanskravsresultat: Int64
  /// Whether the budget passes but plans a deficit under LKBR 11 kap. 10 §, living on gains that do not count.
  public let planerarUnderskott: Bool
  /// The section of the year's law.
  public let lagrum: Lagrum

  /// Tests a budget. An amount that a reserve is planned to give counts as far as the reserve exists, whether or not the
  /// model's own limits on use let all of it through: the section asks what the budget plans.
  ///
  /// - Parameters:
  ///   - regler: the law of the budget year.
  ///   - balanskravsjustering: RAB − årets resultat as planned: below zero for gains that are taken out.
  ///   - planeradResultatreserv: planned use of resultatreserven, at most `resultatreserv`.
  ///   - planeradRUR: planned use of a resultatutjämningsreserv, at most `rur`; none from 2034.
  ///   - planeratBalanskravsresultat: what a closing of the budget year came to, reservations included; nil to take it from
  ///     the amounts here, with the reserves covering a deficit up to zero.
  public init(
    _ regler: Räkenskapsregler,
    intäkter: Int64,
    kostnader: Int64,
    balanskravsjustering: Int64 = 0,
    planeradResultatreserv: Int64 = 0,
    resultatreserv: Int64 = 0,
    planeradRUR: Int64 = 0,
    rur: Int64 = 0,
    synnerligaSkäl: Bool = false,
    planeratBalanskravsresultat planerat: Int64? = nil,
    tolkning: Lagtolkning = Lagtolkning()
  ) {
    let ur = regler.resultatreservFårAnvändas ? max(0, min(planeradResultatreserv, resultatreserv)) : 0
    let urRUR = regler.rurFårAnvändas ? max(0, min(planeradRUR, rur)) : 0
    let användning = ur + urRUR
    let överskott = intäkter - kostnader
    // Revenue is to exceed cost, save as far as a reserve is used, or for synnerliga skäl. An equal sum is not enough.
    if överskott > 0 {
      utfall = .balanserad
    } else if användning > 0 && överskott + användning >= 0 {
      utfall = .balanseradMedReserv
    } else if synnerligaSkäl {
      utfall = .undantagÅberopat
    } else {
      utfall = överskott == 0 ? .nollbudget : .obalanserad
    }
    reservanvändning = användning
    gap = max(0, -överskott - användning)
    uppfyller =
      switch utfall {
      case .balanserad, .balanseradMedReserv, .undantagÅberopat: true
      case .nollbudget: !tolkning.budgetKräverÖverskott
      case .obalanserad: false
      }
    let rab = överskott + balanskravsjustering
    planeratBalanskravsresultat = planerat ?? rab + min(användning, max(0, -rab))
    planerarUnderskott =
      planeratBalanskravsresultat < 0 && (utfall == .balanserad || utfall == .balanseradMedReserv)
    lagrum = regler.budget
  }
}
