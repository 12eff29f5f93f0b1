import BalanskravKit

extension ToolContext {
  /// The lever that a request names.
  func dial(of request: SolveRequest, _ source: SourceText, _ scenario: Scenario) throws(ToolFault) -> Dial {
    let name = request.dial
    if name == "besparing" || name == "skatt" {
      guard let usual = Dial.years(of: scenario) else { throw Self.fault(.noYears) }
      let (from, to) = (request.from ?? usual.lowerBound, request.to ?? usual.upperBound)
      guard from <= to else { throw ToolFault(.usage, "'--from \(from)' is after '--to \(to)'") }
      return name == "skatt" ? .skatt(from...to) : .besparing(from...to)
    }
    if let year = [("--from", request.from), ("--to", request.to)].first(where: { $0.1 != nil }) {
      throw ToolFault(
        .usage, "'\(year.0)' works only with '--find besparing' and '--find skatt'",
        hint: name == "avkastning" ? "a higher return is meant in every year" : "a path names its own year")
    }
    if name == "avkastning" { return .avkastning }
    guard ScenarioPath(name) != nil else {
      throw ToolFault(.usage, "'--find \(name)' is neither a lever nor a path", hint: Self.dials)
    }
    if !name.contains("."), let near = NearestName.find(name, among: ["besparing", "skatt", "avkastning"]) {
      throw ToolFault(.usage, "there is no lever \(name.quoted)", hint: "did you mean '\(near)'?")
    }
    let (overrides, files) = (request.overrides, files(for: request.scenario))
    return .key(name) { (value) throws(DiagnosticList) in
      try ScenarioLoader.load(source, settings: overrides + ["\(name)=\(value.text)"], files: files).scenario
    }
  }

  private static let dials = "levers: besparing, skatt, avkastning, or a path such as balanskravsresultat.2026"

  /// What the search gave.
  func value(
    _ outcome: Result<Solution, SolvingFailure>, _ stopped: ExitCode?, _ request: SolveRequest
  ) throws(ToolFault) -> Solution {
    let failure: SolvingFailure
    do throws(SolvingFailure) { return try outcome.get() } catch { failure = error }
    switch failure {
    case .simulation(let failure): throw Self.fault(failure, stopped)
    case .condition(let fault): throw ToolFault(.usage, "'--until \(request.condition)': \(fault.message)")
    case .dial(let fault): throw Self.fault(fault)
    case .scenario(let value, let list):
      say(list.diagnostics)
      throw ToolFault(
        .badScenario, "with \(request.dial)=\(value.text) the scenario has an error; nothing was worked out")
    }
  }

  /// A lever that cannot be used, in words.
  static func fault(_ fault: DialFault) -> ToolFault {
    switch fault {
    case .taxBaseMissing, .noYears, .noPortfolio: ToolFault(.badScenario, fault.message)
    default: ToolFault(.usage, fault.message)
    }
  }
}

extension SolveRequest {
  /// The values to look at.
  func grid(of dial: Dial, _ scenario: Scenario) throws(ToolFault) -> DialGrid {
    guard let ends = try ends() ?? DialGrid.standardRange(dial, scenario) else {
      throw ToolContext.fault(.rangeNeeded)
    }
    let (width, _) = ends.upperBound.miljondelar.subtractingReportingOverflow(ends.lowerBound.miljondelar)
    let usual = DialGrid.standardStep(dial, scenario, width: width)
    do throws(DialFault) {
      return try DialGrid(from: ends.lowerBound, to: ends.upperBound, step: try ownStep() ?? usual)
    } catch { throw ToolContext.fault(error) }
  }

  private func ends() throws(ToolFault) -> ClosedRange<Decimaltal>? {
    guard let range else { return nil }
    let parts = range.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let from = Decimaltal(written: parts[0]), let to = Decimaltal(written: parts[1]) else {
      throw ToolFault(.usage, "'--range' should be two numbers such as 0..500, not \(range.quoted)")
    }
    guard from < to else { throw ToolContext.fault(.rangeEmpty) }
    return from...to
  }

  private func ownStep() throws(DialFault) -> Decimaltal? {
    guard let step else { return nil }
    guard let number = Decimaltal(written: step) else { throw .stepNotPositive }
    return number
  }
}
