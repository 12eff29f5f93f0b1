import BalanskravKit

/// Works out one scenario, or sets several side by side, and writes a report of it.
func perform(_ request: ReportRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  guard request.scenarios.count(where: { $0 == .standardInput }) < 2 else {
    throw ToolFault(.usage, "'-' is given more than once: standard input can be read only once")
  }
  var writer = ResultWriter.standardOutput(context.output)
  for scenario in request.scenarios { writer = try context.open(request.output, besides: scenario) }
  let options = try context.options(request.scenarios, request.variants, request.overrides)
  let (content, stopped) = try context.report(options, request)
  switch request.format {
  case .html: try writer.write(content.page(request.page))
  case .markdown: try writer.write(content.document.markdown(request.page.language))
  }
  guard content.isPartial else { return .done }
  context.messages.warning("stopped before all was done; the report says so, and rests on what was simulated by then")
  return stopped ?? .done
}

extension ToolContext {
  /// The content of a report, and what to return to the shell when a signal has come.
  func report(
    _ options: [(option: ComparisonOption, written: String?)], _ request: ReportRequest
  ) throws(ToolFault) -> (PageContent, stopped: ExitCode?) {
    guard options.count > 1 else { return try report(options[0].option.scenario, options[0].written, request) }
    guard let simulation = request.simulation, request.ofOne == nil else {
      throw ToolFault(
        .usage, "'\(request.ofOne ?? OptionDeclaration.planOnly.spelling)' means something of a single plan alone",
        hint: "'--paths' says how many futures options are compared in")
    }
    let (comparison, stopped) = try comparison(options.map(\.option), simulation)
    return (PageContent(comparison, options.map(\.written), isLong: true, request.page), stopped)
  }

  /// The same of one scenario: what it comes to, what decides that, and what would be enough.
  private func report(
    _ scenario: Scenario, _ written: String?, _ request: ReportRequest
  ) throws(ToolFault) -> (PageContent, stopped: ExitCode?) {
    guard let simulation = request.simulation else { return (PageContent(scenario, nil, written, request.page), nil) }
    if let obstacle = SimulationRun.obstacle(scenario) {
      let fault = Self.fault(obstacle)
      messages.note("no futures are simulated: \(fault.message)" + (fault.hint.map { "; \($0)" } ?? ""))
      return (PageContent(scenario, nil, written, request.page), nil)
    }
    let (futures, stopped) = try futures(of: scenario, simulation)
    guard let summary = futures.summary, !summary.isPartial else {
      return (PageContent(scenario, futures.summary, written, request.page), stopped)
    }
    let (findings, later) = explore(scenario, simulation)
    return (PageContent(scenario, summary, findings, written, request.page), later)
  }

  /// What decides whether a plan holds and what would be enough, both in the first futures; what a signal stopped is left out.
  private func explore(_ scenario: Scenario, _ simulation: SimulationRequest) -> (ReportFindings, stopped: ExitCode?) {
    var settings = simulation.settings
    settings.precision = nil
    settings.paths = min(settings.paths, SimulationSettings.pilotPaths)
    let (first, workers) = (settings, workers(simulation.threads))
    let (influence, stopped) = supervise(Influence.paths(scenario)) { control in
      try? Influence(scenario, first, workers: workers, control: control)
    }
    var findings = ReportFindings(influence: influence, isPartial: stopped != nil)
    guard stopped == nil, let grid = Self.savings(scenario), let years = Dial.years(of: scenario) else {
      return (findings, stopped)
    }
    let wanted = Condition(.probability(.verdict(.planen)), .atLeast, Condition.Limit(Decimaltal(hundradelar: 90)))
    let (solution, ended) = supervise(Solution.mostPaths(grid, first), isCap: true) { control in
      try? Solution(scenario, .besparing(years), grid, until: wanted, first, workers: workers, control: control)
    }
    findings.isPartial = ended != nil
    findings.solution = ended == nil ? solution : nil
    return (findings, ended)
  }

  /// The savings that are looked at; nil where they have no usual range.
  private static func savings(_ scenario: Scenario) -> DialGrid? {
    guard let years = Dial.years(of: scenario), let range = DialGrid.standardRange(.besparing(years), scenario) else {
      return nil
    }
    let step = DialGrid.standardStep(.besparing(years), scenario, width: range.upperBound.miljondelar)
    return try? DialGrid(from: range.lowerBound, to: range.upperBound, step: step)
  }
}
