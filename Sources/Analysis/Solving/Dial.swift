import Scenarios

/// Dial: what is turned until a condition is met, to users a lever; its value is a decimal number in a unit of its own.
public enum Dial: Sendable {
  /// Besparing: so much better a result in each of some years, in the scenario's unit, outside the plan as a measure would add it.
  case besparing(ClosedRange<Int>)
  /// Skatt: so many kronor more for each hundred of skatteunderlag in each of some years; the size of the uncertainty is unchanged.
  case skatt(ClosedRange<Int>)
  /// Avkastning: so many percentage points more in mean return in every class of assets and year, while the plan counts on what it did.
  case avkastning
  /// A key of the scenario, whatever it means; `load` gives the scenario with another value there.
  case key(String, load: @Sendable (_ value: Decimaltal) throws(DiagnosticList) -> Scenario)

  /// The years that it acts in when nothing else is said: from the budget year, or the first after the running one, to the horizon.
  public static func years(of scenario: Scenario) -> ClosedRange<Int>? {
    let years = scenario.år
    guard let open = years.förstaOsäkra else { return nil }
    let first = years.budget ?? (open == years.prognos && open < years.till ? open + 1 : open)
    return first...years.till
  }

  /// The years that it acts in; nil where it has none of its own.
  public var years: ClosedRange<Int>? {
    switch self {
    case .besparing(let years), .skatt(let years): years
    case .avkastning, .key: nil
    }
  }
}
