extension ScenarioReader {
  /// Reads the investments: projects, and the depreciation of what there is beside them.
  mutating func readInvestments(_ top: inout ObjectReader) -> Investeringsplan? {
    guard var object = object("investeringar", in: &top) else { return nil }
    let inPlan = inPlan(of: &object)
    var plan = Investeringsplan(ingårIPlanen: inPlan ?? true)
    if var projects = self.object("projekt", in: &object) {
      for member in projects.takeAll() {
        tree.checkName(member, of: projects.path)
        if let project = readProject(member, path: projects.path(to: member.key)) { plan.projekt.append(project) }
      }
    }
    plan.befintligaAvskrivningar = series("befintliga_avskrivningar", in: &object, isMagnitude: true)
    if var follows = self.object("följer", in: &object) {
      decimal("kostnadsindex", in: &follows, &plan.kostnadsindex, .sensitivity)
      tree.finish(follows)
    }
    tree.finish(object)
    return inPlan == nil ? nil : plan
  }

  /// Whether the plan's figures hold a mechanism's amounts already: nobody can know but who made the plan.
  mutating func inPlan(of object: inout ObjectReader) -> Bool? {
    tree.require("ingår_i_planen", in: &object, example: "ingår_i_planen: true")
      .flatMap { tree.flag($0.node, path: object.path(to: $0.key)) }
  }

  private mutating func readProject(_ member: Node.Member, path: String) -> Investeringsplan.Projekt? {
    guard var object = tree.object(member.node, path: path) else { return nil }
    let namn = object.take("namn").flatMap { tree.text($0.node, path: object.path(to: $0.key)) }
    // What was spent before the first year is depreciated in the years that follow.
    let withHistory = (years.lowerBound - Self.longestLife)...years.upperBound
    let spending = tree.require("utgift", in: &object, example: "utgift: { \"\(years.upperBound)\": 400 }")
      .map { tree.series($0.node, path: object.path(to: $0.key), years: withHistory, isMagnitude: true) }
    let grants = series("bidrag", in: &object, isMagnitude: true, years: withHistory)
    let use = tree.require("tas_i_bruk", in: &object, example: "tas_i_bruk: \(years.upperBound), or \"löpande\"")
      .flatMap { readFirstUse($0.node, path: object.path(to: $0.key)) }
    let life = tree.require("nyttjandetid", in: &object, example: "nyttjandetid: 33")
      .flatMap { readYearCount($0.node, path: object.path(to: $0.key), most: Self.longestLife) }
    let running = magnitude("driftkostnad", in: &object)
    tree.finish(object)
    guard let spending, let use, let life else { return nil }
    return Investeringsplan.Projekt(
      nyckel: member.key, namn: namn ?? member.key, utgift: spending, bidrag: grants, tasIBruk: use, nyttjandetid: life,
      driftkostnad: running ?? 0)
  }

  /// A year, or `"löpande"`.
  private mutating func readFirstUse(_ node: Node, path: String) -> Investeringsplan.Projekt.Ibruktagande? {
    if case .string = node.value { return tree.choice(node, path: path, [("löpande", .löpande)]) }
    return tree.year(node, path: path).map { .år($0) }
  }

  /// A whole number of years, at least 1.
  mutating func readYearCount(_ node: Node, path: String, most: Int) -> Int? {
    let bounds = DecimalBounds(1, Int64(most), unit: "whole years")
    guard let number = tree.decimal(node, path: path, bounds, expected: "a number of years") else { return nil }
    guard number.miljondelar % 1_000_000 == 0 else {
      tree.report(.outOfRange(what: path, found: number.text, range: bounds.text), at: node.place)
      return nil
    }
    return Int(number.miljondelar / 1_000_000)
  }

  /// Buildings last long, but not longer.
  private static let longestLife = 100
}
