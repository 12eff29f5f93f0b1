import Simulation

extension ScenarioReader {
  /// Reads the classes of assets in the order of the file.
  mutating func readClasses(_ node: Node) -> [Tillgångsslag] {
    guard var object = tree.object(node, path: Self.tillgångsslag) else { return [] }
    var classes: [Tillgångsslag] = []
    for member in object.takeAll() {
      tree.checkName(member, of: object.path)
      let isBuiltIn = Self.builtIn(in: object.path).contains(member.key)
      guard isBuiltIn || claimName(member, in: object) else { continue }
      if let slag = readClass(member, in: object) { classes.append(slag) }
    }
    if object.known.isEmpty {
      let expected = "an object with at least one class, such as { globala_aktier: 1 }"
      tree.reportType(node, path: object.path, expected: expected, found: "an empty one")
    }
    return classes
  }

  /// One class: its weight alone, or an object.
  private mutating func readClass(_ member: Node.Member, in owner: ObjectReader) -> Tillgångsslag? {
    let path = owner.path(to: member.key)
    let factor = Faktor.allCases.first { $0.ärTillgångsslag && $0.nyckel == member.key }
    var usual: Tillgångsslag.Avkastning? = factor.map { Kalibrering.avkastning($0) }
    if member.key == Faktor.likvidaMedel { usual = .kortRänta }
    guard case .object = member.node.value else {
      let weight = tree.decimal(member.node, path: path, .share, expected: "a weight, or an object { vikt: … }")
      guard let weight else { return nil }
      guard let usual else {
        let nothing = ObjectReader(path: path, place: member.node.place, members: [])
        reportMissing(Self.neededReturn, of: member, nothing, in: owner)
        return nil
      }
      return Tillgångsslag(member.key, factor, vikt: weight, avkastning: usual)
    }
    guard var object = tree.object(member.node, path: path) else { return nil }
    let weight = tree.require("vikt", in: &object, example: "vikt: 0.5")
      .flatMap { tree.decimal($0.node, path: object.path(to: $0.key), .share) }
    let market = magnitude("marknadsvärde", in: &object)
    let cost = magnitude("anskaffningsvärde", in: &object)
    let plain = object.known
    let mean = decimal("avkastning", in: &object, .rate)
    let sigma = decimal("sigma", in: &object, .percent)
    let direct = decimal("direktavkastning", in: &object, .percent)
    let skewness = decimal("skevhet", in: &object, .skewness)
    tree.finish(object)
    if usual == nil { reportMissing(Self.neededReturn, of: member, object, in: owner) }
    if usual == .kortRänta {
      for key in object.known where object.states(key) && !plain.contains(key) {
        let problem = Problem.keyNotUsed(key, owner: path, by: member.key, uses: plain)
        tree.report(problem, at: tree.places[object.path(to: key)] ?? object.place)
      }
    }
    var avkastning = usual ?? .egen(medel: .noll, sigma: .noll, direkt: .noll)
    if case .egen(let usualMean, let usualSigma, let usualDirect) = avkastning {
      avkastning = .egen(medel: mean ?? usualMean, sigma: sigma ?? usualSigma, direkt: direct ?? usualDirect)
    }
    guard let weight else { return nil }
    var slag = Tillgångsslag(member.key, factor, vikt: weight, avkastning: avkastning)
    slag.skevhet = skewness ?? .noll
    slag.marknadsvärde = market
    slag.anskaffningsvärde = cost
    return slag
  }

  private static let neededReturn = [
    ("avkastning", "avkastning: 4"), ("sigma", "sigma: 10"), ("direktavkastning", "direktavkastning: 1"),
  ]
}
