import Simulation

/// Names of factors and of classes of assets: each means one thing in a whole scenario.
extension ScenarioReader {
  /// The built-in names that an object knows.
  static func builtIn(in owner: String) -> [String] {
    switch owner {
    case tillgångsslag: Faktor.allCases.filter(\.ärTillgångsslag).map(\.nyckel) + [Faktor.likvidaMedel]
    case faktorer: Kalibrering.faktorer.map(\.nyckel)
    default: []
    }
  }

  static let tillgångsslag = "placeringar.tillgångsslag"
  static let faktorer = "osäkerhet.faktorer"

  /// Takes a name that is not built in where it stands; false when it means something else elsewhere.
  mutating func claimName(_ member: Node.Member, in owner: ObjectReader) -> Bool {
    let other = owner.path == Self.faktorer ? Self.tillgångsslag : Self.faktorer
    if member.key == Faktor.avvikelse.nyckel {
      tree.report(.nameElsewhere(member.key, owner: owner.path, home: "osäkerhet.avvikelse"), at: member.keyPlace)
      return false
    }
    if Self.builtIn(in: other).contains(member.key) {
      tree.report(.nameElsewhere(member.key, owner: owner.path, home: other), at: member.keyPlace)
      return false
    }
    // Lines are read first.
    if lineKeys.precise.contains(member.key) {
      tree.report(.nameTaken(member.key, by: "resultaträkning"), at: member.keyPlace)
      return false
    }
    let isClass = owner.path == Self.tillgångsslag
    if isClass { ownNames.classes.append(member.key) } else { ownNames.factors.append(member.key) }
    // Classes are read first, each at its place.
    guard !isClass, let first = tree.places["\(other).\(ScenarioPath.segment(member.key))"] else { return true }
    tree.report(.nameTaken(member.key, by: other), at: member.keyPlace, related: first)
    return false
  }

  /// Reports what an own factor or class lacks, or that its name is a misspelling of a built-in one, which lacks nothing.
  mutating func reportMissing(
    _ needed: [(key: String, example: String)], of member: Node.Member, _ object: ObjectReader, in owner: ObjectReader
  ) {
    let missing = needed.filter { !object.states($0.key) }
    let known = Self.builtIn(in: owner.path)
    if !missing.isEmpty, let near = nearest(to: member.key, in: known) {
      let problem = Problem.unknownKey(member.key, owner: owner.path, nearest: near, known: known)
      return tree.report(problem, at: member.keyPlace)
    }
    for (key, example) in missing { tree.reportMissing(key, in: object, example: example) }
  }
}
