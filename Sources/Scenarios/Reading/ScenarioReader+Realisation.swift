extension ScenarioReader {
  /// Reads how gains are realised; a key that the rule does not use is an error, for its writer believes otherwise.
  mutating func readRealisation(_ owner: inout ObjectReader, into portfolio: inout Portfölj) {
    guard var object = object("realisera", in: &owner) else { return }
    let rule = tree.require("regel", in: &object, example: "regel: \"belopp\"").flatMap { member in
      tree.choice(member.node, path: object.path(to: member.key), Regelnyckel.allCases.map { ($0.rawValue, $0) })
    }
    let share = decimal("andel", in: &object, .positiveShare)
    let amount = magnitude("belopp", in: &object)
    let ceiling = magnitude("tak", in: &object)
    let margin = magnitude("säkerhetsmarginal", in: &object)
    portfolio.realisering.från = year("från", in: &object)
    portfolio.realisering.till = year("till", in: &object)
    tree.finish(object)
    guard let rule else { return }
    for key in object.known where key != "regel" && object.states(key) && !rule.uses.contains(key) {
      let problem = Problem.keyNotUsed(key, owner: object.path, by: rule.rawValue, uses: rule.uses)
      tree.report(problem, at: tree.places[object.path(to: key)] ?? object.place)
    }
    switch rule {
    case .ingen: portfolio.realisering.regel = .ingen
    case .andel:
      if !object.states("andel") { tree.reportMissing("andel", in: object, example: "andel: 0.1") }
      if let share { portfolio.realisering.regel = .andel(share) }
    case .belopp:
      if !object.states("belopp") { tree.reportMissing("belopp", in: object, example: "belopp: 100") }
      if let amount { portfolio.realisering.regel = .belopp(amount) }
    case .vidBehov: portfolio.realisering.regel = .vidBehov(tak: ceiling, säkerhetsmarginal: margin ?? 0)
    }
  }

  private mutating func year(_ key: String, in object: inout ObjectReader) -> Int? {
    object.take(key).flatMap { tree.year($0.node, path: object.path(to: key)) }
  }
}

/// The rules as scenario files name them, and the keys that each uses.
private enum Regelnyckel: String, CaseIterable {
  case ingen
  case andel
  case belopp
  case vidBehov = "vid_behov"

  var uses: [String] {
    switch self {
    case .ingen: []
    case .andel: ["andel", "från", "till"]
    case .belopp: ["belopp", "från", "till"]
    case .vidBehov: ["tak", "säkerhetsmarginal", "från", "till"]
    }
  }
}
