import Numerics
import Scenarios
import Simulation
import Testing

/// What lines meet as it is drawn: their precision, its correlations, and on which side a year of crisis hurts.
@Suite("What lines meet")
struct LineDrawTests {
  private static let lines = """
    resultaträkning: { skatteintäkter: { 2026: 9000, 2027: 9000, 2028: 9000 }, verksamhetens_kostnader: {
      vård: { belopp: { 2026: -5000, 2027: -5000, 2028: -5000 }, precision: { sigma: 2, ar: 0.6 } },
      skola: { belopp: { 2026: -3000, 2027: -3000, 2028: -3000 }, precision: { sigma: 3, ar: 0 } } },
      verksamhetens_intäkter: { avgifter: { belopp: { 2026: 100, 2027: 100, 2028: 100 }, reagerar_på: { konsumentpriser: 1 }, precision: 4 } } }
    """

  private static func sample(_ uncertainty: String, years: String = "budget: 2026, plan: [2027, 2028], till: 2031")
    throws
    -> (Sample, (String) -> Int)
  {
    let scenario = try ScenarioFile.read(
      "{ namn: \"x\", enhet: \"mnkr\", år: { \(years) }, \(lines), osäkerhet: { \(uncertainty) } }")
    let keys = scenario.factorKeys
    return (Sample(scenario, rows: 0..<64, .sobol, drawsOnly: true), { keys.firstIndex(of: $0)! })
  }

  /// σ²(1 − φ²ᵗ)/(1 − φ²) with σ 2 % and φ 0.6: 0.0004 · (1, 1.36, 1.4896, …).
  @Test("precision is AR(1) with the variance σ²(1 − φ²ᵗ)/(1 − φ²)")
  func autoregression() throws {
    let (sample, place) = try Self.sample("")
    for (year, factor) in [(2026, 1.0), (2027, 1.36), (2028, 1.4896), (2029, 1.536256)] {
      let moments = Moments(sample.driver(place("verksamhetens_kostnader.vård"), year))
      let exact = 0.0004 * factor
      #expect(abs(moments.mean) < 4 * moments.standardError && moments.standardError < 0.0003)
      #expect(abs(moments.variance - exact) < 4 * moments.varianceError && moments.varianceError < 0.02 * exact)
      let school = Moments(sample.driver(place("verksamhetens_kostnader.skola"), year))
      #expect(abs(school.variance - 0.0009) < 4 * school.varianceError)
    }
  }

  @Test("precisions of lines are correlated as stated, with each other and with factors")
  func correlated() throws {
    let pairs = """
      { mellan: ["verksamhetens_kostnader.vård", "verksamhetens_kostnader.skola"], värde: 0.5 },
      { mellan: ["verksamhetens_kostnader.skola", "kostnadsindex"], värde: -0.3 },
      """
    let (sample, place) = try Self.sample("korrelationer: [\(pairs)]")
    func correlation(_ one: String, _ other: String) -> Double {
      Moments.correlation(sample.driver(place(one), 2026), sample.driver(place(other), 2026))
    }
    let (care, school) = ("verksamhetens_kostnader.vård", "verksamhetens_kostnader.skola")
    for (one, other, exact) in [(care, school, 0.5), (school, "kostnadsindex", -0.3), (care, "kostnadsindex", 0)] {
      #expect(abs(correlation(one, other) - exact) < 4 * (1 - exact * exact) / 128)
    }
  }

  /// Shocks that are shifted by 3 σ one year in ten, and no larger, are skew to that side: with the mean p·3 taken out, E ε³ is
  /// 27 p(1 − p)(1 − 2p) / (1 + 9 p(1 − p))^1.5 = 1.944 / 2.4359 = 0.798.
  @Test(
    "years of crisis hurt: costs and their index go up, income and the tax base down",
    arguments: [
      ("kostnadsindex", 1.0), ("skatteunderlag", -1), ("konsumentpriser", -1), ("avvikelse", -1),
      ("verksamhetens_kostnader.vård", 1), ("verksamhetens_intäkter.avgifter", -1),
    ])
  func crisis(_ key: String, _ side: Double) throws {
    let (sample, place) = try Self.sample("krisår: { sannolikhet: 10, skala: 1, förskjutning: 3 }")
    let values = sample.driver(place(key), 2026)
    let sigma = Moments(values).variance.squareRoot()
    let skewness = values.reduce(0) { $0 + $1 * $1 * $1 } / Double(values.count) / (sigma * sigma * sigma)
    #expect(abs(skewness - side * 0.798) < 0.1)
  }

  /// Four of the twelve months are left after August: σ is 2 % · √(4/12) in the running year.
  @Test("a running year has what is left of it")
  func running() throws {
    let years = "prognos: { år: 2026, efter: \"augusti\" }, budget: 2027, plan: 2028, till: 2028"
    let (sample, place) = try Self.sample("", years: years)
    let moments = Moments(sample.driver(place("verksamhetens_kostnader.vård"), 2026))
    #expect(abs(moments.variance - 0.0004 / 3) < 4 * moments.varianceError)
  }
}
