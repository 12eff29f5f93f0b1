extension ScenarioReader {
  /// Reads inhabitants on 1 November of the year before.
  mutating func readInhabitants(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard let member = top.take("befolkning") else { return }
    let bounds = DecimalBounds(1, 100_000_000, unit: "inhabitants, and whole")
    for entry in tree.byYear(member.node, path: top.path(to: member.key), years: years) {
      guard let number = tree.decimal(entry.node, path: entry.path, bounds) else { continue }
      if number.miljondelar % 1_000_000 == 0 {
        scenario.befolkning[entry.year] = number.miljondelar / 1_000_000
      } else {
        tree.report(.outOfRange(what: entry.path, found: number.text, range: bounds.text), at: entry.node.place)
      }
    }
  }

  /// Reads how taxes follow the tax base: from `eget_genomslag` alone, or from rates and inhabitants.
  mutating func readTaxes(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard var object = object("skatt", in: &top) else { return }
    let inPlan = tree.require("ingår_i_planen", in: &object, example: "ingår_i_planen: true")
      .flatMap { tree.flag($0.node, path: object.path(to: $0.key)) }
    let share = object.take("eget_genomslag")
    let before = object.found
    var own = Skatteberäkning()
    own.skattesats = numbers("skattesats", in: &object, .taxRate)
    own.riketsSkattesats = numbers("rikets_skattesats", in: &object, .taxRate)
    own.uppräkning = numbers("uppräkning", in: &object, DecimalBounds(0, 2, includesFrom: false))
    own.slutavräkning = numbers("slutavräkning", in: &object, .perInhabitant)
    own.slutavräkningsdifferens = numbers("slutavräkningsdifferens", in: &object, .perInhabitant)
    let ratio = numbers("skattekraft", in: &object, DecimalBounds(0, 1_000, includesFrom: false, unit: "percent"))
    let mean = numbers("medelskattekraft", in: &object, .taxBasePerInhabitant)
    own.medelskattekraft = mean.isEmpty ? .andel(ratio) : .kronor(mean)
    let hasEqualisation = object.states("utjämning")
    if let part = self.object("utjämning", in: &object) { readEqualisation(part, into: &own) }
    let isWorkedOut = object.found > before || inPlan == false
    if let share, isWorkedOut {
      let problem = Problem.keyNotUsed(
        share.key, owner: object.path, by: "taxes that are worked out from rates", uses: [])
      tree.report(problem, at: share.keyPlace)
    }
    if isWorkedOut {
      for key in ["skattesats", "rikets_skattesats"] where !object.states(key) {
        tree.reportMissing(key, in: object, example: "\(key): 11.5")
      }
      if object.states("skattekraft"), let member = object.take("medelskattekraft") {
        let problem = Problem.keyNotUsed(member.key, owner: object.path, by: "skattekraft", uses: [])
        tree.report(problem, at: member.keyPlace)
      } else if ratio.isEmpty, mean.isEmpty, !object.states("skattekraft"), !object.states("medelskattekraft") {
        tree.reportMissing("skattekraft", in: object, example: "skattekraft: 92.5")
      }
      if !hasEqualisation {
        tree.reportMissing("utjämning", in: object, example: "utjämning: { länsvis_skattesats: 10.2 }")
      }
    }
    tree.finish(object)
    guard let inPlan else { return }
    guard !isWorkedOut else {
      scenario.skatt = Skatteantagande(ingårIPlanen: inPlan, grund: .underlag(own))
      return
    }
    let stated = share.flatMap { tree.decimal($0.node, path: object.path(to: $0.key), .percent) }
    scenario.skatt = Skatteantagande(ingårIPlanen: inPlan, grund: .genomslag(stated ?? Kalibrering.egetGenomslag))
  }

  private mutating func readEqualisation(_ part: ObjectReader, into own: inout Skatteberäkning) {
    var part = part
    own.länsvisSkattesats = numbers("länsvis_skattesats", in: &part, .taxRate)
    own.kostnadsutjämning = numbers("kostnadsutjämning", in: &part, .perInhabitant)
    own.reglering = numbers("reglering", in: &part, .perInhabitant)
    own.strukturbidrag = numbers("strukturbidrag", in: &part, .grantPerInhabitant)
    own.införandebidrag = numbers("införandebidrag", in: &part, .grantPerInhabitant)
    decimal("garantinivå", in: &part, &own.garantinivå, DecimalBounds(100, 200, unit: "percent"))
    if !part.states("länsvis_skattesats") {
      tree.reportMissing("länsvis_skattesats", in: part, example: "länsvis_skattesats: 10.2")
    }
    tree.finish(part)
  }

  /// A number for the whole scenario, or a number for each of some years, each of which holds until the next.
  private mutating func numbers(_ key: String, in object: inout ObjectReader, _ bounds: DecimalBounds) -> Talserie {
    var series = Talserie()
    guard let member = object.take(key) else { return series }
    let path = object.path(to: key)
    if case .object = member.node.value {
      for entry in tree.byYear(member.node, path: path, years: years) {
        series[entry.year] = tree.decimal(entry.node, path: entry.path, bounds)
      }
    } else {
      let expected = "a number, or a number per year { \"\(years.upperBound)\": … }"
      series[years.lowerBound] = tree.decimal(member.node, path: path, bounds, expected: expected)
    }
    return series
  }
}

extension DecimalBounds {
  /// A skattesats.
  fileprivate static let taxRate = DecimalBounds(0, 100, includesFrom: false, unit: "kronor per hundred")
  /// What is settled, given or taken per inhabitant.
  fileprivate static let perInhabitant = DecimalBounds(-1_000_000, 1_000_000, unit: "kronor per inhabitant")
  /// A grant per inhabitant.
  fileprivate static let grantPerInhabitant = DecimalBounds(0, 1_000_000, unit: "kronor per inhabitant")
  /// A tax base per inhabitant.
  fileprivate static let taxBasePerInhabitant = DecimalBounds(
    0, 100_000_000, includesFrom: false, unit: "kronor per inhabitant")
}
