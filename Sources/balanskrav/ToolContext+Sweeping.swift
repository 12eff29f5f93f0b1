import BalanskravKit

extension ToolContext {
  /// What a request varies in which scenario.
  func subject(of request: SweepRequest, _ source: SourceText) throws(ToolFault) -> SweepSubject {
    let design: SweepDesign
    do throws(SweepProblem) { design = try Self.design(of: request) } catch { throw Self.fault(error) }
    do throws(SweepProblem) {
      return try SweepSubject(source, settings: request.overrides, files: files(for: request.scenario), design)
    } catch {
      throw Self.fault(error)
    }
  }

  private static func design(of request: SweepRequest) throws(SweepProblem) -> SweepDesign {
    var axes: [SweepAxis] = []
    for varied in request.varied { axes.append(try SweepAxis(varied)) }
    guard let sample = request.sample else {
      return try SweepDesign(
        grid: axes, most: request.allowsMany ? SweepDesign.mostAsked : SweepDesign.mostPoints)
    }
    return try SweepDesign(sample: sample, request.design.kind, of: axes, seed: request.settings.seed)
  }

  private static func fault(_ problem: SweepProblem) -> ToolFault {
    ToolFault(.usage, problem.message.harmless, hint: problem.remedy?.harmless)
  }

  /// Loads every point, so that nothing is simulated in vain; the first that is wrong ends the sweep unless such points are to be passed.
  func survey(_ subject: SweepSubject, _ request: SweepRequest, _ workers: Workers) throws(ToolFault) -> SweepSurvey {
    let count = subject.design.count
    let (outcome, stopped) = supervise(count, of: "points checked") { control in
      SweepSurvey(subject, workers: workers, control: control)
    }
    guard let survey = outcome else {
      throw ToolFault(stopped ?? .interrupted, "stopped while the points were checked; nothing was simulated")
    }
    if let wrong = survey.firstInvalid, survey.valid == 0 || !request.keepsGoing {
      throw fault(ofPoint: wrong, subject, canKeepGoing: survey.valid > 0)
    }
    if let warned = survey.firstWarned {
      if let loaded = try? subject.load(warned) { say(loaded.warnings) }
      if count > 1 {
        messages.note(
          "these warnings are of point \(name(warned, subject.design)); "
            + "\(survey.warned.grouped) of \(count.grouped) points have warnings")
      }
    }
    tell(subject.design, request)
    return survey
  }

  /// Says what is wrong with a point.
  private func fault(ofPoint point: Int, _ subject: SweepSubject, canKeepGoing: Bool) -> ToolFault {
    let name = "point \(name(point, subject.design))"
    let remedy = canKeepGoing ? "'--keep-going' tells of such points in the result and goes on" : nil
    do throws(DiagnosticList) {
      guard let obstacle = SimulationRun.obstacle(try subject.load(point).scenario) else {
        preconditionFailure("a point that was wrong is wrong when it is loaded again")
      }
      let fault = Self.fault(obstacle)
      return ToolFault(.badScenario, "\(name): \(fault.message)", hint: remedy ?? fault.hint)
    } catch {
      say(error.diagnostics)
      return ToolFault(.badScenario, "\(name): the scenario is wrong; nothing was simulated", hint: remedy)
    }
  }

  /// A point as messages name it: 3 of 11 (balanskravsresultat.2026=220).
  private func name(_ point: Int, _ design: SweepDesign) -> String {
    "\((point + 1).grouped) of \(design.count.grouped) (\(design.settings(point).joined(separator: ", ").harmless))"
  }

  /// Says what is run, so that a list or range that was meant otherwise is seen.
  private func tell(_ design: SweepDesign, _ request: SweepRequest) {
    let paths = request.settings.paths.grouped
    let futures = request.settings.paths == 1 ? "one future" : "\(paths) futures"
    messages.note(
      "\(design.count.grouped) \(design.count == 1 ? "point" : "points") of \(futures): "
        + design.axes.map(Self.words).joined(separator: "; ").harmless)
  }

  private static func words(_ axis: SweepAxis) -> String {
    switch axis.values {
    case .list(let texts) where texts.count <= 6: "\(axis.path.text) is \(texts.joinedAsAlternatives)"
    case .list(let texts): "\(axis.path.text) is \(texts[0]), \(texts[1]) and \((texts.count - 2).grouped) more"
    case .steps(let steps):
      steps.count == 1
        ? "\(axis.path.text) is \(steps.from)"
        : "\(axis.path.text) goes from \(steps.from) to \(steps.to) by \(steps.distance)"
    case .range(let steps): "\(axis.path.text) lies from \(steps.from) to \(steps.to), in steps of \(steps.distance)"
    }
  }

  /// The manifest of a sweep whose points have been checked.
  func manifest(
    _ sweep: Sweep, _ survey: SweepSurvey, _ request: SweepRequest, _ columns: SweepColumns
  ) -> SweepManifest {
    SweepManifest(
      sweep, scenario: firstScenario(sweep, survey), shard: request.shard, request.format, columns)
  }

  /// The scenario at the first point that is not wrong, and which point.
  private func firstScenario(_ sweep: Sweep, _ survey: SweepSurvey) -> (Int, Scenario) {
    guard let point = survey.firstValid, let loaded = try? sweep.subject.load(point) else {
      preconditionFailure("a sweep without a point that can be loaded is refused before this")
    }
    return (point, loaded.scenario)
  }

  /// An empty workbook for the points, where one was asked for; refused where there are too many for it.
  func workbook(
    _ sweep: Sweep, _ survey: SweepSurvey, _ request: SweepRequest, _ columns: SweepColumns
  ) throws(ToolFault) -> SweepWorkbook? {
    guard request.workbook != nil else { return nil }
    let count = request.shard.points(of: sweep.subject.design.count).count
    guard count <= SweepWorkbook.mostPoints else {
      throw ToolFault(
        .usage,
        "\(count.grouped) points are too many for a workbook, which has room for \(SweepWorkbook.mostPoints.grouped)",
        hint: "leave out '--xlsx', or run a part with '--shard'")
    }
    return SweepWorkbook(columns, request.settings, firstScenario(sweep, survey).1)
  }

  /// Where the lines of a sweep go: to a file, or to standard output as they come.
  func emitter(_ file: LineFile?) -> @Sendable (String) -> Result<Bool, ToolFault> {
    // Lines come one at a time, and nothing else is written there meanwhile.
    nonisolated(unsafe) let output = output
    return { line in
      do throws(ToolFault) {
        if let file {
          try file.write(line)
          return .success(true)
        }
        try output.write(line)
        try output.flush()
        return .success(!output.readerHasGone)
      } catch {
        return .failure(error)
      }
    }
  }

  /// Says how the sweep ended.
  func finish(
    _ outcome: SweepWriter.State, of count: Int, _ stopped: ExitCode?, _ design: SweepDesign, isFile: Bool
  ) throws(ToolFault) -> ExitCode {
    let goesOn = isFile ? "the same command with '--resume' goes on from there" : nil
    if let fault = outcome.fault { throw ToolFault(fault.exitCode, fault.message, hint: goesOn ?? fault.hint) }
    if let (point, failure) = outcome.stop {
      throw ToolFault(
        .badScenario, "point \(name(point.place, design)): \(failure.message.harmless)",
        hint: "'--keep-going' tells of such points in the result and goes on"
          + (isFile ? ", with '--resume' from there" : ""))
    }
    if outcome.failed > 0 {
      messages.warning(
        "\(outcome.failed.grouped) of \(outcome.written.grouped) points could not be worked out; their lines say why")
    }
    guard let stopped, outcome.written < count else { return .done }
    throw ToolFault(
      stopped, "stopped after \(outcome.written.grouped) of \(count.grouped) points", hint: goesOn)
  }
}
