import Law
import Numerics
import Simulation

extension Scenario {
  /// The beslutsregler as plain numbers for the simulated years; nil without any.
  func decisionRules(_ years: [Int]) -> DecisionRules? {
    if beslutsregler.isEmpty { return nil }
    return DecisionRules(
      beslutsregler.map { rule($0, years) }, usesRURFirst: inställningar.reservordning == .rurFörst,
      liftsAboveZero: inställningar.reservÖverNoll)
  }

  private func rule(_ own: Beslutsregel, _ years: [Int]) -> DecisionRule {
    let acting = regelår(own)
    return DecisionRule(
      condition: own.när == .återställning ? .restoration : .deficit,
      seesOutcome: own.gäller == .tvåÅrEfter,
      isActive: years.map { acting?.contains($0) == true },
      margin: Double(own.säkerhetsmarginal),
      actions: own.ordning.compactMap { action($0, own, years) })
  }

  private func action(_ handling: Beslutsregel.Handling, _ own: Beslutsregel, _ years: [Int]) -> DecisionRule.Action? {
    switch handling {
    case .realisera: own.realisera.map { .gains(cap: $0.cap) }
    case .reserver: own.reserver.map { .reserves(cap: $0.cap) }
    case .besparing: own.besparing.map { saving($0, years) }
    case .skattehöjning:
      own.skattehöjning.map { rise in
        .tax(
          // Whole öre: a hundredth of a krona per 100 kronor.
          cap: (rise.tak.tal * 100 + 1e-6).rounded(.down),
          perÖre: years.map { Double(skatteunderlag($0) ?? 0) / 10_000 },
          lasts: rise.varar == .tillsVidare)
      }
    }
  }

  private func saving(_ own: Beslutsregel.Besparing, _ years: [Int]) -> DecisionRule.Action {
    let lasts = own.varar == .tillsVidare
    switch own.tak {
    case .belopp(let kronor):
      return .saving(
        post: .verksamhetensKostnader, cap: years.map { _ in Double(kronor) }, success: own.lyckas.procent, lasts: lasts
      )
    case .andel(let post, let share):
      let cap = years.map { (Double(radbelopp(post, $0) ?? 0) * share.procent).roundedToKrona }
      return .saving(post: post, cap: cap, success: own.lyckas.procent, lasts: lasts)
    }
  }
}

extension Beslutsregel.Uttag {
  fileprivate var cap: Double { tak.map { Double($0) } ?? .infinity }
}
