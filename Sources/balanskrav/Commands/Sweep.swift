import BalanskravKit

/// Simulates a scenario at many points and writes what each came to.
func perform(_ request: SweepRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let subject = try context.subject(of: request)
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

  let writer = SweepWriter(format, columns, keepsGoing: request.keepsGoing, gathered, emit: context.emitter(lines))
  let todo = points
  let (_, stopped) = context.supervise(todo.count, of: "points") { control in
    sweep.run(todo, workers: workers, control: control) { writer.write($0) }
  }
  try lines?.close()
  let exitCode = try context.finish(writer.outcome, of: todo.count, stopped, subject.design, isFile: file != nil)
  if let points = writer.outcome.workbook { try workbook?.write(points.workbook.bytes(language: .sv)) }
  return exitCode
}
