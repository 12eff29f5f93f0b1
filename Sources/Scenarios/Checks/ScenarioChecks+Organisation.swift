extension ScenarioChecks {
  /// Units stand in a tree, their names and lines are known, and what needs a frame has one.
  mutating func checkOrganisation() {
    guard let organisation = scenario.organisation, checkTree(organisation) else { return }
    for unit in organisation.enheter {
      let path = Self.path(unit.nyckel)
      checkFrame(unit, organisation, path)
      checkLine(unit, organisation, path)
      for post in unit.utfall.poster where scenario.år.slag(post.år) != .utfall {
        let what = "\(path).utfall.\(post.år)"
        report(.outOfRange(what: what, found: String(post.år), range: "a year with settled accounts"), at: what)
      }
    }
    checkTransfers(organisation)
    checkFrames(organisation)
  }

  static func path(_ unit: String) -> String { "organisation.enheter.\(ScenarioPath.segment(unit))" }

  /// Reports a name that is none of those known.
  mutating func checkName(_ name: String?, _ kind: NameKind, _ known: [String], at path: String) {
    guard let name, !known.contains(name) else { return }
    report(.unknownName(name, kind, nearest: nearest(to: name, in: known), known: known), at: path)
  }

  /// Whether every unit stands under one that is there, and none under itself.
  private mutating func checkTree(_ organisation: Organisationsplan) -> Bool {
    let known = organisation.enheter.map(\.nyckel)
    for unit in organisation.enheter { checkName(unit.under, .enhet, known, at: Self.path(unit.nyckel) + ".under") }
    let circles = Self.circles(organisation.enheter.map { ($0.nyckel, $0.under) })
    for circle in circles { report(.treeCycle(circle), at: Self.path(circle[0]) + ".under") }
    return circles.isEmpty && organisation.enheter.allSatisfy { unit in unit.under.map(known.contains) ?? true }
  }

  /// The circles of things that stand under each other, each once, from its first in the file and back to it.
  static func circles(_ pairs: [(name: String, under: String?)]) -> [[String]] {
    let above = Dictionary(pairs.map { ($0.name, $0.under) }) { first, _ in first }
    var seen: Set<String> = []
    var found: [[String]] = []
    for (name, _) in pairs where !seen.contains(name) {
      var way: [String] = []
      var next: String? = name
      while let own = next, !way.contains(own), !seen.contains(own) {
        way.append(own)
        next = above[own] ?? nil
      }
      if let own = next, let start = way.firstIndex(of: own) { found.append(Array(way[start...]) + [own]) }
      seen.formUnion(way)
    }
    return found
  }

  private mutating func checkFrame(_ unit: Organisationsenhet, _ organisation: Organisationsplan, _ path: String) {
    if organisation.ärNivå(unit) {
      if unit.behöverRam { report(.frameMissing(unit.nyckel, isLevel: true), at: path) }
    } else if unit.behöverRam, unit.ram.isEmpty {
      report(.frameMissing(unit.nyckel, isLevel: false), at: path)
    }
  }

  /// A unit is part of a line that is there, and the line has no precision beside that of its units.
  private mutating func checkLine(_ unit: Organisationsenhet, _ organisation: Organisationsplan, _ path: String) {
    guard let key = unit.rad else { return }
    let lines = scenario.resultaträkning.rader.filter {
      $0.post == .verksamhetensIntäkter || $0.post == .verksamhetensKostnader
    }
    checkName(key, .rad, lines.map(\.nyckel), at: path + ".rad")
    guard let line = lines.first(where: { $0.nyckel == key }), line.precision != nil, unit.precision != nil,
      organisation.enheter.first(where: { $0.rad == key && $0.precision != nil })?.nyckel == unit.nyckel
    else { return }
    let problem = Problem.keyNotUsed("precision", owner: line.path, by: "organisation", uses: [])
    report(problem, at: line.path + ".precision")
  }

  /// What the organisation's amounts add up to, signs apart.
  var organisationSum: Double {
    var total = 0.0
    func add(_ series: Årsserie) { for post in series.poster { total += abs(Double(post.belopp)) } }
    for unit in scenario.organisation?.enheter ?? [] {
      [unit.ram, unit.utfall, unit.underskott].forEach(add)
      total += Double(unit.överskott) + Double(unit.precision?.omsättning ?? 0)
    }
    for transfer in scenario.organisation?.växlingar ?? [] { total += Double(transfer.belopp) }
    for decided in scenario.organisation?.beslutat ?? [] { total += abs(Double(decided.belopp)) }
    (scenario.resultatbalansering?.buffert).map(add)
    for own in scenario.resultatbalansering?.justeringar ?? [] { total += abs(Double(own.belopp)) }
    return total
  }
}
