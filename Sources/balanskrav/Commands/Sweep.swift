import BalanskravKit

/// Simulates a scenario at many points and writes what each came to.
func perform(_ request: SweepRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let page = try context.openPage(request.page, besides: request.output, [request.scenario])
  let reading = try context.read(request.scenario)
  let subject = try context.subject(of: request, reading.text)
  if page != nil, subject.design.count > SweepReport.mostShown {
    throw ToolFault(
      .usage,
      "a report tells of at most \(SweepReport.mostShown.grouped) points, and these are \(subject.design.count.grouped)",
      hint: "leave '--html' out, or vary less")
  }
  let file: SweepFile? =
    if case .file(let path) = request.output { try SweepFile(path, resumes: request.resumes) } else { nil }
  let workbook = try context.openWorkbook(request.workbook, besides: [request.scenario], request.output)
  let workers = context.workers(request.threads)
  let survey = try context.survey(subject, request, workers)
  let columns = SweepColumns(subject.design, survey)
  let sweep = Sweep(subject, request.settings)
  let gathered = try context.workbook(sweep, survey, request, columns)

  var points = request.shard.points(of: subject.design.count)
  let format = request.format
  // Only the first part has the names of the columns, so that the parts after each other are the whole.
  let opening = request.shard.number == 1 ? format.opening(columns) : ""
  var lines: LineFile?
  if let file {
    let manifest = context.manifest(sweep, survey, request, columns)
    if request.resumes {
      let (resumed, done) = try file.resume(manifest, opening, points) { place in
        format.beginning(place, subject.design.values(place), columns)
      }
      (lines, points) = (resumed, points.lowerBound + done..<points.upperBound)
      if done > 0 { context.messages.note("\(file.path.quoted) has \(done.grouped) points already") }
    } else {
      lines = try file.begin(manifest, opening)
    }
  } else {
    try context.output.write(opening)
  }

  let writer = SweepWriter(
    format, columns, keepsGoing: request.keepsGoing, gathered, keepsPoints: page != nil, emit: context.emitter(lines))
  let todo = points
  let (_, stopped) = context.supervise(todo.count, of: "points") { control in
    sweep.run(todo, workers: workers, control: control) { writer.write($0) }
  }
  try lines?.close()
  let outcome = writer.outcome
  if outcome.fault == nil, outcome.stop == nil, let scenario = subject.scenario(survey) {
    let content = PageContent(
      scenario, sweep, columns, outcome.points, reading.written, isPartial: outcome.points.count < subject.design.count,
      request.page)
    try context.write(content, to: page, request.page)
  }
  if let points = outcome.workbook { try workbook?.write(points.workbook.bytes(language: .sv)) }
  return try context.finish(outcome, of: todo.count, stopped, subject.design, isFile: file != nil)
}

extension SweepSubject {
  /// The scenario as it stands; where only its points can be loaded, the first of them.
  func scenario(_ survey: SweepSurvey) -> Scenario? {
    if let base { return base }
    return survey.firstValid.flatMap { try? load($0).scenario }
  }
}

extension ToolContext {
  /// Every point of a sweep that a report holds, in the report's order.
  func sweptAgain(
    _ request: SweepRequest, _ source: SourceText
  ) throws(ToolFault) -> (content: (Scenario, Sweep, SweepColumns, [SweepPoint]), stopped: ExitCode?) {
    let subject = try subject(of: request, source)
    let workers = workers(request.threads)
    let survey = try survey(subject, request, workers)
    guard let scenario = subject.scenario(survey) else { throw ToolFault(.badScenario, "no point can be worked out") }
    let (columns, sweep) = (SweepColumns(subject.design, survey), Sweep(subject, request.settings))
    let writer = SweepWriter(.ndjson, columns, keepsGoing: false, keepsPoints: true) { _ in .success(true) }
    let (_, stopped) = supervise(subject.design.count, of: "points") { control in
      sweep.run(0..<subject.design.count, workers: workers, control: control) { writer.write($0) }
    }
    return ((scenario, sweep, columns, writer.outcome.points), stopped)
  }
}

extension PageContent {
  /// The report of a sweep.
  init(
    _ scenario: Scenario, _ sweep: Sweep, _ columns: SweepColumns, _ points: [SweepPoint], _ written: String?,
    isPartial: Bool, _ request: PageRequest
  ) {
    self.init(
      document: SweepReport(sweep.subject.design, points).document(
        scenario, sweep.settings, written: written, changes: request.changes),
      figures: ["version": .string(Tool.version), "punkter": .array(points.map { SweepFormat.json($0, columns) })],
      sources: [Record.Source(scenario, written: written)], isPartial: isPartial)
  }
}
