import Analysis
import Law
import Numerics
import Scenarios
import Simulation

/// SimulationReport: the tables and sentences of simulated futures; one set of figures behind every format.
public struct SimulationReport: Sendable {
  let scenario: Scenario
  let simulation: SimulationSummary

  /// The report of a scenario's futures.
  public init(_ scenario: Scenario, _ simulation: SimulationSummary) {
    self.scenario = scenario
    self.simulation = simulation
  }

  var years: [Int] { Array(simulation.years) }
  var columns: [Column] { years.map { Column(year: $0) } }

  /// As many decimals as three figures of the largest amounts need: none in most plans.
  func decimals(_ amounts: [Double]) -> Int {
    let largest = amounts.map(abs).max() ?? 0
    var unit = 1.0
    for _ in 0..<scenario.enhet.power { unit *= 10 }
    return scenario.enhet == .kr || largest >= 100 * unit || largest == 0 ? 0 : 1
  }

  func amount(_ kronor: Double, _ language: Language) -> String {
    AmountFormat(enhet: scenario.enhet, decimals: decimals([kronor]), language: language)
      .textWithUnit(Int64(kronor: kronor.roundedToKrona))
  }

  /// A probability with its error: 40,1 % (± 0,2).
  func text(_ probability: Probability, _ language: Language) -> String {
    "\(percent(probability.value, language)) (\(error(probability, language)))"
  }

  func percent(_ share: Double, _ language: Language) -> String { PercentFormat(language: language).text(share) }

  /// The larger side of the interval, in percentage points.
  func error(_ probability: Probability, _ language: Language) -> String {
    "±\u{A0}\(PercentFormat(language: language).number(Self.side(probability)))"
  }

  /// The larger side of the interval, rounded up to a tenth of a percentage point, so that no error looks like none.
  static func side(_ probability: Probability) -> Double {
    let side = max(probability.high - probability.value, probability.value - probability.low)
    return (0 - (side * -1000).flooredToKrona) / 1000
  }

  /// A share of some paths, without decimals.
  func share(_ part: Int64, of whole: Int64, _ language: Language) -> String {
    PercentFormat(decimals: 0, language: language).text(whole == 0 ? 0 : Double(part) / Double(whole))
  }

  /// A number of futures: 100 000.
  func count(_ number: Int64, _ language: Language) -> String {
    ExactDecimal(number).text(decimals: 0, signs: language.numberSigns)
  }
}
