import BalanskravKit

/// Works out a report anew and compares it with what the page says.
func perform(_ request: VerifyRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let text = try ScenarioInput(.report).read(request.page, input: context.input)
  let record = try Record(pageOf: text)
  let asked = try RecordedRequest(record, in: text.name)
  var findings: [String] = []
  if let stray = try context.strayScenario(record, asked) { findings.append(stray) }
  let content = try context.remade(record, asked, text.name, request.threads)
  let differences = record.differences(from: content.figures)
  findings += differences.prefix(10).map(\.message)
  if differences.count > 10 { findings.append("and \((differences.count - 10).grouped) more figures") }

  let isSameVersion = record.version == Tool.version
  if isSameVersion, let difference = PageDifference(text.bytes, Array(content.page(asked.page).utf8)) {
    findings.append(difference.message)
  }
  guard findings.isEmpty else {
    for finding in findings { context.messages.error("\(text.name): \(finding)".harmless) }
    try context.output.write("\(text.name.harmless): the report is not what its scenario gives\n")
    return .verdictFailed
  }
  if !isSameVersion {
    context.messages.note(
      "the report is of version \(record.version.harmless), this is \(Tool.version): the figures were compared, the page's text was not"
    )
  }
  let what = isSameVersion ? "every figure and the whole page are" : "every figure is"
  try context.output.write("\(text.name.harmless): \(what) what the scenario gives\n")
  return .done
}

extension ToolContext {
  /// The content of a report made anew from its record.
  fileprivate func remade(
    _ record: Record, _ asked: RecordedRequest, _ name: String, _ threads: Int?
  ) throws(ToolFault) -> PageContent {
    let isOne = record.sources.count == 1
    let readings = record.sources.enumerated().map { place, source in
      ScenarioReading(source, of: name, number: isOne ? nil : place + 1)
    }
    let wasQuiet = messages.isQuiet
    // What the scenario warns of was said when the report was made.
    messages.isQuiet = true
    defer { messages.isQuiet = wasQuiet }
    var options: [(option: ComparisonOption, written: String?)] = []
    for reading in readings {
      let scenario = try load(reading.text, .builtIn, []).scenario
      options.append((ComparisonOption(scenario, name: reading.name), reading.written))
    }
    let first = options[0]
    let (content, stopped): (PageContent, ExitCode?)
    switch asked.command {
    case .run(var request):
      request.simulation?.threads = threads
      guard let simulation = request.simulation, SimulationRun.obstacle(first.option.scenario) == nil else {
        return PageContent(first.option.scenario, nil, first.written, asked.page)
      }
      let (futures, signal) = try futures(of: first.option.scenario, simulation)
      (content, stopped) = (PageContent(first.option.scenario, futures.summary, first.written, asked.page), signal)
    case .compare(var request):
      request.simulation.threads = threads
      let (comparison, signal) = try comparison(options.map(\.option), request.simulation)
      (content, stopped) = (PageContent(comparison, options.map(\.written), isLong: false, asked.page), signal)
    case .solve(var request):
      request.threads = threads
      let (solution, signal) = try solution(request, readings[0].text)
      (content, stopped) = (PageContent(solution, first.written, asked.page), signal)
    case .sweep(var request):
      request.threads = threads
      let (found, signal) = try sweptAgain(request, readings[0].text)
      let (scenario, sweep, columns, points) = found
      (content, stopped) = (
        PageContent(scenario, sweep, columns, points, first.written, isPartial: false, asked.page), signal
      )
    case .report(var request):
      request.simulation?.threads = threads
      request.page = asked.page
      (content, stopped) = try report(options, request)
    default: throw RecordedRequest.damaged(name)
    }
    if let stopped { throw ToolFault(stopped, "stopped before all was worked out; nothing was compared") }
    return content
  }

  /// Whether the file that a report shows says something else than the scenario that was run; nil where it does not, or nobody can tell.
  fileprivate func strayScenario(_ record: Record, _ asked: RecordedRequest) throws(ToolFault) -> String? {
    for source in record.sources {
      guard let written = source.written else { continue }
      let shown = SourceText(name: "", text: written)
      // What builds on other files cannot be read without them.
      guard
        let own = try? ScenarioLoader.load(shown, settings: asked.page.changes),
        let run = try? ScenarioLoader.load(SourceText(name: "", text: source.text))
      else { continue }
      if own.scenario.hash != run.scenario.hash {
        let paths = TreeComparison.differences(own.scenario.canonicalText, run.scenario.canonicalText)
        return "the scenario as written is not the one that was run; what differs: "
          + paths.prefix(5).joined(separator: ", ")
      }
    }
    return nil
  }
}

extension RecordDifference {
  /// The difference in words.
  fileprivate var message: String {
    switch (recorded, found) {
    case (let recorded?, let found?): "\(path) is \(recorded) in the report, and \(found) worked out anew"
    case (let recorded?, nil): "\(path) is \(recorded) in the report, and does not come out"
    case (nil, let found): "\(path) is not in the report; worked out anew it is \(found ?? "")"
    }
  }
}
