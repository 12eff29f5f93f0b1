/// Balanskravsjustering: lines 2–6 of the balanskravsutredning as a scenario states them, all magnitudes ≥ 0.
public enum Balanskravsjustering: String, Sendable, CaseIterable {
  /// Samtliga realisationsvinster (line 2).
  case realisationsvinster
  /// Realisationsvinster enligt undantagsmöjlighet (line 3).
  case realisationsvinsterEnligtUndantag = "realisationsvinster_enligt_undantag"
  /// Realisationsförluster enligt undantagsmöjlighet (line 4).
  case realisationsförlusterEnligtUndantag = "realisationsförluster_enligt_undantag"
  /// Orealiserade vinster i värdepapper (line 5a).
  case orealiseradeVinster = "orealiserade_vinster"
  /// Orealiserade förluster i värdepapper (line 5b).
  case orealiseradeFörluster = "orealiserade_förluster"
  /// Återföring av orealiserade förluster (line 6a).
  case återföringOrealiseradeFörluster = "återföring_orealiserade_förluster"
  /// Återföring av orealiserade vinster (line 6b).
  case återföringOrealiseradeVinster = "återföring_orealiserade_vinster"
}
