/// From text to checked scenario: base files, changes and settings of the command line laid over each other first.
public struct ScenarioLoader {
  /// What messages call a file that changes another one.
  static let option = "an option file"

  private let files: ScenarioFiles
  private var problems: [Diagnostic] = []

  private init(_ files: ScenarioFiles) { self.files = files }

  /// Loads a scenario; every problem that can be found in one run is in the error.
  ///
  /// - Parameters:
  ///   - source: the text of the file or option file.
  ///   - settings: `path=value`, later ones over earlier ones.
  ///   - varied: settings of one point of a sweep, over the others.
  ///   - files: how files that it builds on are read.
  public static func load(
    _ source: SourceText,
    settings: [String] = [],
    varied: [String] = [],
    files: ScenarioFiles = .none
  ) throws(DiagnosticList) -> LoadedScenario {
    var loader = ScenarioLoader(files)
    var tree = loader.tree(of: source, identity: files.start, trail: [])
    loader.apply(settings, of: "--set", to: &tree)
    loader.apply(varied, of: "--vary", to: &tree)
    guard let tree else {
      loader.problems.sortByPlace(first: source)
      throw DiagnosticList(loader.problems)
    }
    return try load(tree, of: source, loader.problems)
  }

  /// Reads and checks a whole tree; the problems found on the way to it come along.
  static func load(
    _ tree: Node, of source: SourceText, _ problems: [Diagnostic]
  ) throws(DiagnosticList) -> LoadedScenario {
    var reader = ScenarioReader()
    var scenario = reader.read(tree)
    scenario?.utvecklaRäkenskaper()
    var all = problems + reader.tree.diagnostics
    var checked: Scenario?
    if let scenario {
      var checks = ScenarioChecks(scenario, places: reader.tree.places, isWhole: all.isEmpty)
      checks.run()
      all += checks.diagnostics
      checked = checks.scenario
    }
    all.sortByPlace(first: source)
    guard let checked, !all.contains(where: { $0.severity == .error }) else { throw DiagnosticList(all) }
    return LoadedScenario(scenario: checked, places: reader.tree.places, warnings: all)
  }

  /// Lays the settings of the command line over the tree; without one they are only looked at.
  private mutating func apply(_ settings: [String], of option: String, to tree: inout Node?) {
    for setting in settings {
      switch TreeOverride.read(setting: setting, of: option) {
      case .success(let override):
        // What is no object is reported as such when it is read.
        guard var whole = tree, case .object = whole.value else { continue }
        if let problem = override.apply(to: &whole) { problems.append(problem) }
        problems += LineFile.insert(into: &whole, files, from: files.start)
        tree = whole
      case .failure(let list): problems += list.diagnostics
      }
    }
  }

  /// The whole tree of a file: its own, or that of the file it starts from with its changes made.
  private mutating func tree(of source: SourceText, identity: String, trail: [String]) -> Node? {
    let read = Json5Reader.read(source)
    problems += read.problems.map { Diagnostic(syntax: $0) }
    guard var own = read.tree, case .object(let members) = own.value else { return read.tree }
    guard let base = members.first(where: { $0.key == "utgår_från" }) else {
      guard let changes = members.first(where: { $0.key == "ändra" }) else {
        problems += LineFile.insert(into: &own, files, from: identity)
        return own
      }
      problems.append(Diagnostic(.changeWithoutBase, at: changes.keyPlace))
      return nil
    }
    var reader = TreeReader()
    var option = ObjectReader(path: Self.option, place: own.place, members: members)
    _ = option.take("utgår_från")
    let changes = option.take("ändra")
    let titles = ["format", "namn", "källa"].compactMap { option.take($0) }
    reader.finish(option)
    let path = reader.text(base.node, path: "utgår_från", isNormalised: false)
    problems += reader.diagnostics
    guard let path, var tree = baseTree(path, base.node.place, identity, trail + [source.name]) else { return nil }
    for title in titles {
      let override = TreeOverride(
        path: ScenarioPath(title.key)!,
        text: title.key,
        pathPlace: title.keyPlace,
        value: title.node
      )
      problems += [override.apply(to: &tree)].compactMap { $0 }
    }
    switch changes.map({ TreeOverride.read(changes: $0.node) }) {
    case .success(let overrides): problems += overrides.compactMap { $0.apply(to: &tree) }
    case .failure(let list): problems += list.diagnostics
    case nil: break
    }
    problems += LineFile.insert(into: &tree, files, from: identity)
    return tree
  }

  private mutating func baseTree(_ path: String, _ place: Place, _ from: String, _ trail: [String]) -> Node? {
    let problem: Problem
    switch files.read(path, from) {
    case .bytes(let bytes, let identity):
      if !visited.contains(identity) && identity != files.start {
        visited.append(identity)
        return tree(of: SourceText(name: path, bytes: bytes), identity: identity, trail: trail)
      }
      problem = .baseCycle(trail + [path])
    case .missing(let nearest): problem = .baseMissing(path, nearest: nearest)
    case .outside: problem = .baseOutside(path)
    case .unreadable(let why): problem = .baseUnreadable(path, why: why)
    }
    problems.append(Diagnostic(problem, at: place))
    return nil
  }

  /// Identities of the base files on the way here; each option has one base, so a second visit is a circle.
  private var visited: [String] = []
}

extension [Diagnostic] {
  /// The file the user named first, then the others as they were met; within a file from top to bottom.
  fileprivate mutating func sortByPlace(first: SourceText) {
    var order: [ObjectIdentifier] = [ObjectIdentifier(first)]
    for case let source? in map(\.place?.source) where !order.contains(ObjectIdentifier(source)) {
      order.append(ObjectIdentifier(source))
    }
    func key(_ entry: EnumeratedSequence<[Diagnostic]>.Element) -> (Int, Int, Int) {
      guard let place = entry.element.place else { return (-1, 0, entry.offset) }
      return (order.firstIndex(of: ObjectIdentifier(place.source)) ?? 0, place.start, entry.offset)
    }
    // Problems at one place keep the order in which they were found, each once: a heading is read for every line below it.
    var sorted: [Diagnostic] = []
    for (_, problem) in enumerated().sorted(by: { key($0) < key($1) }) where problem != sorted.last {
      sorted.append(problem)
    }
    self = sorted
  }
}
