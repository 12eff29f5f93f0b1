import BalanskravKit

/// Shows how a figure of a year comes about, what decides whether the plan holds, or how far results spread.
func perform(_ request: ExplainRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let writer = try context.open(request.output, besides: request.scenario)
  switch request.subject {
  case .figure(let year, let figure):
    let report = try context.explanation(of: figure, year, request)
    try context.write(
      request, writer, text: { report.table.text(language: $0, width: context.width) },
      markdown: { report.table.markdown(language: $0) }, json: { report.json })
  case .planen(let settings, let threads):
    let report = try context.influence(settings, threads, request)
    try context.write(
      request, writer, text: { report.text(language: $0, width: context.width) },
      markdown: { report.markdown(language: $0) }, json: { report.json })
  case .spridning(let settings, let threads):
    let report = try context.spread(settings, threads, request)
    try context.write(
      request, writer, text: { report.text(language: $0, width: context.width) },
      markdown: { report.markdown(language: $0) }, json: { report.json })
  }
  return .done
}

extension ToolContext {
  /// A figure's explanation; says what is there when it is not.
  fileprivate func explanation(
    of name: String, _ year: Int, _ request: ExplainRequest
  ) throws(ToolFault) -> ExplanationReport {
    let names = Storhet.allCases.map(\.rawValue)
    guard let figure = Storhet.allCases.first(where: { $0.rawValue == name }) else {
      let near = nearest(to: name, in: names) ?? names.first { $0.hasPrefix(name) }
      throw ToolFault(
        .usage, "there is no figure \(name.quoted)",
        hint: near.map { "did you mean \(year).\($0)?" } ?? "figures: " + names.joined(separator: ", "))
    }
    let loaded = try load(request.scenario, request.overrides)
    let years = loaded.scenario.år.alla
    guard years.contains(year) else {
      throw ToolFault(
        .usage, "\(year) is not a year of the scenario", hint: "its years are \(years.lowerBound)–\(years.upperBound)")
    }
    guard
      let explanation = Förklarare(Summary(loaded.scenario), places: loaded.places).förklara(figure, year)
    else {
      throw ToolFault(
        .usage, "\(figure.rawValue) is not stated for \(year)", hint: "the scenario lacks what it is made of")
    }
    return ExplanationReport(explanation, loaded.scenario)
  }

  /// What drives the outcome of a scenario's futures.
  fileprivate func influence(
    _ settings: SimulationSettings, _ threads: Int?, _ request: ExplainRequest
  ) throws(ToolFault) -> InfluenceReport {
    let workers = workers(threads)
    let (scenario, influence) = try explored(request, paths: Influence.paths) {
      scenario, control throws(SimulationRun.Failure) in
      try Influence(scenario, settings, workers: workers, control: control)
    }
    return InfluenceReport(scenario, influence)
  }

  /// How far a scenario's results spread.
  fileprivate func spread(
    _ settings: SimulationSettings, _ threads: Int?, _ request: ExplainRequest
  ) throws(ToolFault) -> SpreadReport {
    let workers = workers(threads)
    let (scenario, spread) = try explored(request, paths: Spread.paths) {
      scenario, control throws(SimulationRun.Failure) in
      try Spread(scenario, settings, workers: workers, control: control)
    }
    return SpreadReport(scenario, spread)
  }

  /// The scenario asked about and what its futures tell, simulated under supervision.
  private func explored<Finding: Sendable>(
    _ request: ExplainRequest, paths: (Scenario) -> Int,
    _ explore: @escaping @Sendable (Scenario, RunControl) throws(SimulationRun.Failure) -> Finding
  ) throws(ToolFault) -> (Scenario, Finding) {
    let scenario = try load(request.scenario, request.overrides).scenario
    if let obstacle = SimulationRun.obstacle(scenario) { throw Self.fault(obstacle) }
    let (outcome, stopped) = supervise(paths(scenario)) { control in
      Result { () throws(SimulationRun.Failure) in try explore(scenario, control) }
    }
    do throws(SimulationRun.Failure) { return (scenario, try outcome.get()) } catch {
      throw Self.fault(error, stopped)
    }
  }

  /// Writes an explanation in the form asked for.
  fileprivate func write(
    _ request: ExplainRequest, _ writer: ResultWriter, text: (Language) -> String, markdown: (Language) -> String,
    json: () -> JsonValue
  ) throws(ToolFault) {
    let language = request.language.language
    switch request.format {
    case .table: try writer.write(text(language))
    case .markdown: try writer.write(markdown(language))
    case .json: try writer.write(json().text(.pretty))
    }
  }
}
