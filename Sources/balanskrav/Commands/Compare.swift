import BalanskravKit

/// Compares options under the same futures and writes the result.
func perform(_ request: CompareRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  guard request.scenarios.count(where: { $0 == .standardInput }) < 2 else {
    throw ToolFault(.usage, "'-' is given more than once: standard input can be read only once")
  }
  var writer = ResultWriter.standardOutput(context.output)
  for scenario in request.scenarios { writer = try context.open(request.output, besides: scenario) }
  let workbook = try context.openWorkbook(request.workbook, besides: request.scenarios, request.output)
  let page = try context.openPage(request.page, besides: request.output, request.scenarios)
  let options = try context.options(request.scenarios, request.variants, request.overrides)
  guard options.count > 1 else {
    throw ToolFault(
      .usage, "there is nothing to compare with",
      hint: "name another file, or a variant of this one: --variant 'Lower: balanskravsresultat.2027=280'")
  }
  let (comparison, stopped) = try context.comparison(options.map(\.option), request.simulation)
  let report = ComparisonReport(comparison)
  let language = request.language.language
  switch request.format {
  case .table: try writer.write(report.text(language: language, width: context.width))
  case .markdown: try writer.write(report.markdown(language: language))
  case .csv:
    try writer.write(report.csv(language: language, dialect: request.csvDialect == .excel ? .excel : .standard))
  case .json: try writer.write(report.json.text(.pretty))
  }
  try workbook?.write(report.workbook.bytes(language: language))
  let content = PageContent(comparison, options.map(\.written), isLong: false, request.page)
  try context.write(content, to: page, request.page)
  guard comparison.isPartial else { return .done }
  context.messages.warning(
    "stopped after \(comparison.paths.grouped) of \(request.simulation.settings.paths.grouped) paths; the result is of those alone"
  )
  return stopped ?? .done
}

extension ToolContext {
  /// Loads every option, the variants after the files, each with its file as written where there is one.
  func options(
    _ scenarios: [ScenarioSource], _ variants: [Variant], _ overrides: [String]
  ) throws(ToolFault) -> [(option: ComparisonOption, written: String?)] {
    try checkCount(scenarios.count + variants.count)
    var options: [(option: ComparisonOption, written: String?)] = []
    // Standard input can be read only once, and variants need it again.
    var first: SourceText?
    for scenario in scenarios {
      for reading in try readAll(scenario) {
        first = first ?? reading.text
        let loaded = try load(reading.text, scenario, overrides)
        options.append((ComparisonOption(loaded.scenario, name: reading.name), reading.written))
      }
    }
    try checkCount(options.count + variants.count)
    guard let first else { preconditionFailure("there is always a first scenario") }
    let wasQuiet = messages.isQuiet
    // What its scenario warns of has been said.
    messages.isQuiet = true
    defer { messages.isQuiet = wasQuiet }
    for variant in variants {
      do throws(ToolFault) {
        let loaded = try load(first, scenarios[0], overrides + variant.settings)
        options.append((ComparisonOption(loaded.scenario, name: variant.name), nil))
      } catch {
        throw ToolFault(
          error.exitCode, "the variant \(variant.name.quoted) cannot be compared: \(error.message)", hint: error.hint)
      }
    }
    return options
  }

  private func checkCount(_ count: Int) throws(ToolFault) {
    guard count <= ComparisonRun.mostOptions else {
      throw ToolFault(.usage, "\(count) options are too many: at most \(ComparisonRun.mostOptions) can be compared")
    }
  }

  /// Simulates options over the same futures.
  func comparison(
    _ options: [ComparisonOption], _ simulation: SimulationRequest
  ) throws(ToolFault) -> (ComparisonSummary, stopped: ExitCode?) {
    let (settings, workers) = (simulation.settings, workers(simulation.threads))
    let (outcome, stopped) = supervise(settings.paths) { control in
      Result { () throws(ComparisonRun.Failure) in
        try ComparisonSummary.run(options, settings, workers: workers, control: control)
      }
    }
    do throws(ComparisonRun.Failure) { return (try outcome.get(), stopped) } catch {
      throw Self.fault(error, options.map(\.name), stopped)
    }
  }

  /// Why a comparison gave nothing, in words.
  fileprivate static func fault(
    _ failure: ComparisonRun.Failure, _ names: [String], _ stopped: ExitCode?
  ) -> ToolFault {
    func span(_ years: ComparedYears) -> String {
      "\(years.simulated.lowerBound)–\(years.simulated.upperBound) with a plan to \(years.lastPlanYear)"
    }
    switch failure {
    case .option(_, .stopped): return fault(.stopped, stopped)
    case .option(let place, let failure):
      let fault = fault(failure, stopped)
      return ToolFault(
        fault.exitCode, "\(names[place].quoted) cannot be simulated: \(fault.message)", hint: fault.hint)
    case .years(let place, let own, let first):
      return ToolFault(
        .badScenario,
        "the options cover different years: \(names[0].quoted) is simulated \(span(first)), \(names[place].quoted) \(span(own))",
        hint: "give them the same years under 'år', 'till' among them")
    case .unit(let place, let own, let first):
      return ToolFault(
        .badScenario,
        "the options state amounts in different units: \(names[0].quoted) in \(first.rawValue), \(names[place].quoted) in \(own.rawValue)",
        hint: "state both in the same 'enhet'")
    }
  }
}

extension PageContent {
  /// The report of a comparison.
  init(_ comparison: ComparisonSummary, _ written: [String?], isLong: Bool, _ request: PageRequest) {
    let report = ComparisonReport(comparison)
    self.init(
      document: report.document(written: written, changes: request.changes, isLong: isLong), figures: report.json,
      sources: zip(comparison.options, written).map { Record.Source($0.scenario, name: $0.name, written: $1) },
      isPartial: comparison.isPartial)
  }
}
