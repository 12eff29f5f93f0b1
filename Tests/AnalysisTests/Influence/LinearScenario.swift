import Scenarios

/// A plan so deep in deficit that nothing is ever restored in full: what is left is linear in every deviation.
///
/// What is left = 900 000 − Σ results, with Σ over 2025–2027 of S d + 100 k f in mnkr, d and f AR(1) with normal innovations.
struct LinearScenario {
  static let years = 3
  static let taxes = 10_000.0
  static let (deviationAR, deviationSigma) = (0.6, 0.01)
  static let (factorAR, factorSigma, sensitivity) = (0.3, 0.02, -6_000.0)

  let correlation: Double

  func load() throws -> Scenario {
    try ScenarioText.load(
      """
      { namn: "Linjär", enhet: "mnkr", år: { utfall: [2024], budget: 2025, plan: [2026, 2027] },
        balanskravsresultat: { "2024": -1, "2025": 10, "2026": 20, "2027": 30 },
        skatter_och_bidrag: { "2024": 10000, "2025": 10000, "2026": 10000, "2027": 10000 },
        ingående_underskott: [{ från: 2023, senast: 2026, kvar: 900000 }],
        osäkerhet: {
          avvikelse: { ar: 0.6, sigma: 1 },
          faktorer: { elpris: { medel: 3, ar: 0.3, sigma: 2, känslighet: -60 } },
          korrelationer: [{ mellan: ["avvikelse", "elpris"], värde: \(correlation) }],
        } }
      """
    ).scenario
  }

  /// What a unit of each year's innovation does to the sum, first the deviation's and then the factor's own part.
  var coefficients: [[Double]] {
    func sums(_ ar: Double, _ size: Double) -> [Double] {
      (0..<Self.years).map { year in
        (year..<Self.years).reduce(0) { sum, later in
          sum + size * (0..<later - year).reduce(1.0) { power, _ in power * ar }
        }
      }
    }
    let deviation = sums(Self.deviationAR, Self.taxes * Self.deviationSigma)
    let factor = sums(Self.factorAR, Self.sensitivity * Self.factorSigma)
    let own = (1 - correlation * correlation).squareRoot()
    return [zip(deviation, factor).map { $0 + correlation * $1 }, factor.map { own * $0 }]
  }

  /// Share of the variance of what is left that each has.
  var shares: [Double] {
    let squares = coefficients.map { $0.reduce(0) { $0 + $1 * $1 } }
    return squares.map { $0 / squares.reduce(0, +) }
  }

  /// Standard deviation of what is left, kronor.
  var deviation: Double { coefficients.joined().reduce(0) { $0 + $1 * $1 }.squareRoot() * 1e6 }
}
