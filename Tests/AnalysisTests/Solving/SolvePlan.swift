import Analysis
import Scenarios

/// Plans whose answers are known.
enum SolvePlan {
  /// A settled deficit of 40 mnkr due in 2027, and 10 mnkr a year to restore it with: 20 are missing.
  static func certain(_ more: String = "") throws -> Scenario {
    try scenario(
      """
      år: { utfall: [2024], prognos: 2025, budget: 2026, plan: [2027] },
      balanskravsresultat: { 2024: -40, 2025: 0, 2026: 10, 2027: 10 },
      skatter_och_bidrag: { 2025: 1000, 2026: 1000, 2027: 1000 },
      osäkerhet: { avvikelse: { sigma: 0 } }, \(more)
      """)
  }

  /// One year, −10 mnkr ± 24: result = −10 + saving + 24 ε.
  static func oneYear(_ more: String = "") throws -> Scenario {
    try scenario(
      """
      år: { utfall: [2024], budget: 2025, till: 2025 }, balanskravsresultat: { 2024: 5, 2025: -10 },
      skatter_och_bidrag: { 2025: 1000 }, osäkerhet: { avvikelse: { sigma: 2.4 } }, \(more)
      """)
  }

  static func text(_ parts: String) -> String { "{ namn: \"Plan\", enhet: \"mnkr\", \(parts) }" }

  static func scenario(_ parts: String) throws -> Scenario { try ScenarioText.load(text(parts)).scenario }

  static func settings(_ paths: Int = 1024, seed: UInt64 = 1, _ sampling: SimulationSettings? = nil)
    -> SimulationSettings
  {
    var settings = sampling ?? SimulationSettings()
    settings.paths = paths
    settings.seed = seed
    return settings
  }

  static func number(_ text: String) -> Decimaltal {
    guard let number = Decimaltal(written: text) else { preconditionFailure("a number that a test has written") }
    return number
  }

  static func grid(_ from: String, _ to: String, step: String = "1") throws -> DialGrid {
    try DialGrid(from: number(from), to: number(to), step: number(step))
  }

  /// The lever of a key of a text.
  static func key(_ path: String, _ text: String) -> Dial {
    .key(path) { (value) throws(DiagnosticList) in
      try ScenarioText.load(text, ["\(path)=\(value.text)"]).scenario
    }
  }
}

extension Solution.Finding {
  var crossing: Solution.Crossing? { if case .found(let crossing) = self { crossing } else { nil } }
}
