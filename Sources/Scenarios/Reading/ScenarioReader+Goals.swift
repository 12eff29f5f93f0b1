extension ScenarioReader {
  /// Reads the goal chain.
  mutating func readGoals(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard var goals = object("mål", in: &top) else { return }
    for member in goals.takeAll() {
      tree.checkName(member, of: goals.path)
      guard var object = tree.object(member.node, path: goals.path(to: member.key)) else { continue }
      if let goal = readGoal(member.key, &object) { scenario.mål.append(goal) }
    }
  }

  private mutating func readGoal(_ key: String, _ object: inout ObjectReader) -> Mål? {
    let namn = text("namn", in: &object)
    let levels = Mål.Nivå.allCases.map { ($0.rawValue, $0) }
    let level = tree.require("nivå", in: &object, example: "nivå: \"inriktningsmål\"")
      .flatMap { tree.choice($0.node, path: object.path(to: $0.key), levels) }
    let (under, owner) = (text("under", in: &object), text("ägare", in: &object))
    let period = object.take("period").flatMap { readPeriod($0.node, path: object.path(to: $0.key)) }
    var marks: [Mått] = []
    if var own = self.object("mått", in: &object) {
      for member in own.takeAll() {
        tree.checkName(member, of: own.path)
        let path = own.path(to: member.key)
        if let first = markPlaces[member.key] {
          tree.report(.nameTaken(member.key, by: "mål"), at: member.keyPlace, related: first)
        } else {
          markPlaces[member.key] = member.keyPlace
        }
        guard var object = tree.object(member.node, path: path) else { continue }
        if let mark = readMark(member.key, &object) { marks.append(mark) }
        tree.finish(object)
      }
    }
    tree.finish(object)
    guard let level else { return nil }
    return Mål(nyckel: key, namn: namn ?? key, nivå: level, under: under, ägare: owner, period: period, mått: marks)
  }

  /// A year, or its first and last.
  private mutating func readPeriod(_ node: Node, path: String) -> ClosedRange<Int>? {
    if case .number = node.value { return tree.year(node, path: path).map { $0...$0 } }
    guard let items = tree.list(node, path: path) else { return nil }
    let ends = items.enumerated().compactMap { place, item in tree.year(item, path: "\(path).\(place)") }
    guard ends.count == items.count else { return nil }
    guard ends.count == 2, ends[0] <= ends[1] else {
      let found = ends.map(String.init).joined(separator: ", ")
      tree.report(.outOfRange(what: path, found: "[\(found)]", range: "a first and a last year"), at: node.place)
      return nil
    }
    return ends[0]...ends[1]
  }

  private mutating func readMark(_ key: String, _ object: inout ObjectReader) -> Mått? {
    let namn = text("namn", in: &object)
    let kinds = Mått.Slag.allCases.map { ($0.rawValue, $0) }
    let slag = tree.require("slag", in: &object, example: "slag: \"minst\"")
      .flatMap { tree.choice($0.node, path: object.path(to: $0.key), kinds) }
    var mark = Mått(nyckel: key, slag: slag ?? .följs)
    if let namn { mark.namn = namn }
    let earlier = (years.lowerBound - Self.longestMemory)...years.upperBound
    if slag?.harMålvärde ?? true {
      if let member = object.take("målvärde") {
        mark.målvärde = readNumbers(member.node, path: object.path(to: member.key), earlier)
      } else if slag != nil {
        tree.reportMissing("målvärde", in: object, example: "målvärde: { \"\(years.upperBound)\": 2 }")
      }
    } else {
      refuse("målvärde", in: &object, slag)
    }
    if slag == .inom {
      mark.tolerans = decimal("tolerans", in: &object, .target(0)) ?? .noll
    } else {
      refuse("tolerans", in: &object, slag)
    }
    mark.storhet = object.take("storhet").flatMap { readFigure($0.node, path: object.path(to: $0.key)) }
    choose("avser", in: &object, &mark.avser, Mått.Avser.allCases.map { ($0.rawValue, $0) })
    if let member = object.take("utfall") {
      let path = object.path(to: member.key)
      mark.utfall = readOutcomes(member.node, path, earlier, slag)
    }
    if let member = object.take("sannolikhet") {
      let path = object.path(to: member.key)
      mark.sannolikhet = readNumbers(member.node, path: path, years, .percent)
    }
    decimal("samvariation", in: &object, &mark.samvariation, .signedPercent)
    mark.enhet = text("enhet", in: &object)
    if let member = object.take("mäts") {
      let choices = Mått.Mäts.allCases.map { ($0.rawValue, $0) }
      mark.mäts = tree.choice(member.node, path: object.path(to: member.key), choices)
    }
    mark.källa = text("källa", in: &object)
    return slag == nil ? nil : mark
  }

  /// A key that mått of a kind do not use.
  private mutating func refuse(_ key: String, in object: inout ObjectReader, _ slag: Mått.Slag?) {
    guard let member = object.take(key), let slag else { return }
    let problem = Problem.keyNotUsed(key, owner: object.path, by: "slag \"\(slag.rawValue)\"", uses: [])
    tree.report(problem, at: member.keyPlace)
  }

  /// A number for every year, or for each of some years.
  private mutating func readNumbers(
    _ node: Node, path: String, _ span: ClosedRange<Int>, _ bounds: DecimalBounds = .target(-1_000_000_000)
  ) -> Talserie {
    var numbers = Talserie()
    if case .object = node.value {
      for entry in tree.byYear(node, path: path, years: span) {
        numbers[entry.year] = tree.decimal(entry.node, path: entry.path, bounds)
      }
    } else {
      let expected = "a number, or a number per year { \"\(span.upperBound)\": … }"
      numbers[span.lowerBound] = tree.decimal(node, path: path, bounds, expected: expected)
    }
    return numbers
  }

  /// What came of it in each of some years: a number, or whether it was done.
  private mutating func readOutcomes(_ node: Node, _ path: String, _ span: ClosedRange<Int>, _ slag: Mått.Slag?)
    -> Talserie
  {
    var outcomes = Talserie()
    for entry in tree.byYear(node, path: path, years: span) {
      outcomes[entry.year] =
        slag == .genomfört
        ? tree.flag(entry.node, path: entry.path).map { $0 ? .ett : .noll }
        : tree.decimal(entry.node, path: entry.path, .target(-1_000_000_000))
    }
    return outcomes
  }

  private mutating func readFigure(_ node: Node, path: String) -> String? {
    guard let written = tree.text(node, path: path) else { return nil }
    if let name = ConditionReader.figure(written) { return name }
    let known = ConditionReader.figures
    tree.report(.unknownName(written, .storhet, nearest: nearest(to: written, in: known), known: known), at: node.place)
    return nil
  }
}

extension DecimalBounds {
  /// A target or an outcome of a mått.
  fileprivate static func target(_ low: Int64) -> DecimalBounds { DecimalBounds(low, 1_000_000_000) }
}
