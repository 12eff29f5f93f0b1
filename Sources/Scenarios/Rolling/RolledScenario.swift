/// RolledScenario: a scenario rolled forward with a year's outcome or with a new forecast, and the text that says so.
public struct RolledScenario: Sendable {
  /// The scenario before.
  public let before: LoadedScenario
  /// The scenario after; its places are in the text before and in the outcome.
  public let after: LoadedScenario
  /// What it was rolled with.
  public let rullning: Rullning
  /// The new file: the old one with its comments and its layout, changed only where a value is another.
  public let text: String
  /// Whether the old layout could not be kept, so that the text is the canonical form.
  public let isCanonical: Bool
  /// Paths of the year's values that the outcome does not state, and that so are what they were.
  public let kept: [String]

  /// Rolls a scenario forward.
  ///
  /// What the outcome gives takes the place of what the scenario says of the year, the year changes its kind, and what was said
  /// before is kept under `historik`. Every problem of both files is in the error.
  ///
  /// - Parameters:
  ///   - source: the scenario; not an option file, whose figures stand elsewhere.
  ///   - outcomeSource: the outcome file.
  ///   - files: how files that the scenario names are read.
  public init(
    _ source: SourceText, outcome outcomeSource: SourceText, files: ScenarioFiles = .none
  ) throws(DiagnosticList) {
    let (outcome, problems) = OutcomeReader.read(outcomeSource)
    let own = Json5Reader.read(source).tree
    if let base = own?.children.first(where: { $0.name == "utgår_från" }), case .string(let name) = base.node.value {
      throw DiagnosticList(
        [Diagnostic(.outcomeOfOption(base: name), at: Place(source, base.start, base.end))] + problems)
    }
    do throws(DiagnosticList) { before = try ScenarioLoader.load(source, files: files) } catch {
      throw DiagnosticList(error.diagnostics + problems)
    }
    guard let outcome, let own, problems.isEmpty else { throw DiagnosticList(problems) }
    if let problem = outcome.misplaced(in: before.scenario.år) { throw DiagnosticList([problem]) }
    var tree = own
    _ = LineFile.insert(into: &tree, files, from: files.start)
    let rolling = Rolling(before.scenario, tree, outcome)
    let changes = rolling.values + rolling.others + [rolling.entry]
    var changed = tree
    let refused = changes.compactMap { $0.apply(to: &changed) }
    do throws(DiagnosticList) { after = try ScenarioLoader.load(changed, of: source, refused) } catch {
      throw DiagnosticList(error.diagnostics.map { $0.inOutcome(outcomeSource) })
    }
    rullning = outcome.rullning
    kept = rolling.kept
    let canonical = after.scenario.canonicalText
    var editor = Json5Editor(source)
    // A spreadsheet's lines that get another amount have to stand in the scenario.
    if changes.contains(where: { $0.path.segments[0] == "resultaträkning" }) { editor.takeLines(of: tree, into: own) }
    // Some objects may be empty but not left out.
    let edited = [true, false].lazy.map { editor.source(after: changes, prunes: $0) }.first { text in
      (try? ScenarioLoader.load(text, files: files))?.scenario.canonicalText == canonical
    }
    isCanonical = edited == nil
    text = edited.map { String(decoding: $0.bytes, as: UTF8.self) } ?? canonical
  }
}

extension Json5Editor {
  /// The text when changes have been made in it.
  fileprivate func source(after changes: [TreeOverride], prunes: Bool) -> SourceText {
    var editor = self
    for change in changes { change.apply(to: &editor, prunes: prunes) }
    return editor.source
  }

  /// Writes the lines that a scenario's file of lines has added to its tree in place of the file's name.
  fileprivate mutating func takeLines(of whole: Node, into own: Node) {
    let key = "resultaträkning"
    guard own[[key, "från_fil"]] != nil else { return }
    for row in whole[[key]]?.children ?? [] {
      guard let there = own[[key, row.name]] else {
        set([key, row.name], row.node)
        continue
      }
      for line in row.node.children where !there.children.contains(where: { $0.name == line.name }) {
        set([key, row.name, line.name], line.node)
      }
    }
    remove([key, "från_fil"], prunes: false)
  }
}

extension Diagnostic {
  /// A value that an outcome gives for a key without years is told as that.
  fileprivate func inOutcome(_ source: SourceText) -> Diagnostic {
    guard let place, place.source === source else { return self }
    switch problem {
    case .wrongType(let what, "an object", _, _): return Diagnostic(.outcomeNotYearly(what), at: place)
    case .pathThroughValue(_, let at, _): return Diagnostic(.outcomeNotYearly(at), at: place)
    default: return self
    }
  }
}
