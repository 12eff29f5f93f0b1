import Law
import Numerics

extension Taxation {
  /// Runs a year.
  ///
  /// - Parameters:
  ///   - year: which simulated year, from 0.
  ///   - driver: what a driver deviates with in the year, a share; zero for the plan.
  public func step(_ year: Int, _ state: inout TaxationState, driver: (Int) -> Lanes) -> TaxationYear {
    let plan = years[year]
    state.pass(
      national: national.map { $0.factor(driver($0.driver)) } ?? Lanes(repeating: 1),
      own: own.map { $0.factor(driver($0.driver)) } ?? Lanes(repeating: 1))
    // Decisions on the income of the year before last are what the year's preliminary tax and utjämning rest on.
    let known = state.national.twoBefore
    let base = (Lanes(repeating: plan.base) * (known * state.own.twoBefore)).roundedToKrona
    let meanBase = Lanes(repeating: plan.meanBase) * known
    let final = plan.meanBase * plan.meanRate + plan.settlement

    var result = TaxationYear()
    result.preliminary = Kommunalskatt.preliminär(base, skattesats: plan.rate)
    result.settlement = Kommunalskatt.slutavräkning(
      befolkning: plan.inhabitants, slutligPerInvånare: Lanes(repeating: final) * state.national.now,
      preliminärPerInvånare: meanBase * Lanes(repeating: plan.meanRate))
    result.correction = Lanes.zero - state.error
    if let forecast {
      state.error = (Lanes(repeating: final * plan.inhabitants) * driver(forecast)).roundedToKrona
      result.settlement += state.error
    }
    result.equalisation = Utjämning.inkomstutjämning(
      medelskattekraft: meanBase, garantinivå: plan.guarantee, befolkning: plan.inhabitants, uppräknat: base,
      skattesats: plan.countyRate)
    let regulation = Utjämning.reglering(
      planerad: plan.regulation, medelskattekraftÖverPlan: meanBase - Lanes(repeating: plan.meanBase),
      garantinivå: plan.guarantee, skattesats: plan.countyRate)
    result.regulation = Utjämning.belopp(perInvånare: regulation, befolkning: plan.inhabitants)
    return result
  }
}
