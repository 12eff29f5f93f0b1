import Simulation

extension Balanseringsregel {
  /// Whether the level above gets a share.
  var delarMedNivån: Bool { överskott.nämnd != .ingen || underskott.nämnd != .ingen }

  /// The rule as plain numbers; settled outcomes hold what was recovered, so no recovery is planned of them.
  func enligtMotorn(_ recovers: Bool) -> CarryOverRule {
    CarryOverRule(
      surplus: överskott.enligtMotorn, deficit: underskott.enligtMotorn, centreIsInBudget: centraltIBudget,
      recoveryYears: återhämtningsår, isWithinBuffer: inomBuffert, keepsUnused: outnyttjatKvar,
      use: nyttjas.procent, recovery: recovers ? återhämtas.procent : 0)
  }
}

extension Balanseringsregel.Fördelning {
  /// The least denominator that the shares have in common.
  var nämnare: Int64 {
    var (a, b) = (nämnd.nämnare, centralt.nämnare)
    while b != 0 { (a, b) = (b, a % b) }
    return nämnd.nämnare / a * centralt.nämnare
  }

  fileprivate var enligtMotorn: CarryOverShares {
    func part(_ share: Andel) -> Int { Int(share.täljare * (nämnare / share.nämnare)) }
    return CarryOverShares(level: part(nämnd), centre: part(centralt), of: Int(nämnare))
  }
}

extension Resultatbalansering {
  /// All versions of a unit's rule.
  func versioner(_ unit: Organisationsenhet) -> [Balanseringsregel] { regler.filter { $0.nyckel == unit.balanseras } }
}
