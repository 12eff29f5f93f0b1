import Law
import Simulation

/// Reads a whole scenario from its tree: every key of the format is named in this folder and nowhere else.
struct ScenarioReader {
  var tree = TreeReader()
  /// Years that amounts may be stated for.
  var years: ClosedRange<Int> = 1000...9999
  /// The scenario's own classes of assets and its own factors, also those that could not be read to the end.
  var ownNames: (classes: [String], factors: [String]) = ([], [])
  /// Keys of the lines of the income statement, those with a precision of their own apart.
  var lineKeys: (precise: [String], others: [String]) = ([], [])
  /// Keys of the rules for carrying results, also those that could not be read to the end.
  var ruleKeys: [String] = []
  /// Where each mått stands first: none has the name of another.
  var markPlaces: [String: Place] = [:]

  /// The newest version of the format that this program reads.
  static let format = 1

  /// Reads the top object; nil when it is so broken that nothing further can be checked.
  mutating func read(_ root: Node) -> Scenario? {
    guard var top = tree.object(root, path: "") else { return nil }
    if let member = top.take("format") { readFormat(member.node) }
    let namn = tree.require("namn", in: &top, example: "namn: \"Åtgärdsplan 2025–2028\"")
      .flatMap { tree.text($0.node, path: "namn") }
    let källa = top.take("källa").flatMap { tree.text($0.node, path: "källa") }
    let enhet = tree.require("enhet", in: &top, example: "enhet: \"mnkr\"")
      .flatMap {
        // The largest first: "mkr" is near both "mnkr" and "kr", and means the former.
        tree.choice($0.node, path: "enhet", Enhet.allCases.reversed().map { ($0.rawValue, $0) })
      }
    let årsindelning = tree.require(
      "år",
      in: &top,
      example: "år: { utfall: [2023, 2024], prognos: 2025, budget: 2026, plan: [2027, 2028] }"
    ).flatMap { readYears($0.node) }
    tree.enhet = enhet
    if let årsindelning { years = årsindelning.alla }

    // Without years of its own a scenario is still read to the end, so that its other problems show too.
    let placeholder = Årsindelning(utfall: [2000], prognos: nil, prognosmånad: nil, budget: nil, plan: [], till: 2000)
    var scenario = Scenario(namn: namn ?? "", källa: källa, enhet: enhet ?? .mnkr, år: årsindelning ?? placeholder)
    readResults(&top, into: &scenario)
    readBalances(&top, into: &scenario)
    scenario.investeringar = readInvestments(&top)
    scenario.finansiering = readFinancing(&top)
    readReserves(&top, into: &scenario)
    readDeficits(&top, into: &scenario)
    readMeasures(&top, into: &scenario)
    readDecisionRules(&top, into: &scenario)
    scenario.organisation = readOrganisation(&top)
    let named = scenario.organisation?.enheter.compactMap(\.balanseras) ?? []
    scenario.resultatbalansering = readCarrying(&top, named: named)
    readGoals(&top, into: &scenario)
    readKrav(&top, into: &scenario)
    readCalendar(&top, into: &scenario)
    readTotals(&top, into: &scenario)
    // Correlations name the portfolio's classes, so that comes first.
    readPlacements(&top, into: &scenario)
    readPensions(&top, into: &scenario)
    readUncertainty(&top, into: &scenario)
    settleReactions(&scenario)
    if let member = top.take("inställningar") { readSettings(member.node, into: &scenario.inställningar) }
    readHistory(&top, into: &scenario)
    tree.finish(top)
    return årsindelning == nil || enhet == nil || namn == nil ? nil : scenario
  }

  private mutating func readFormat(_ node: Node) {
    guard case .number(let number) = node.value else {
      return tree.reportType(node, path: "format", expected: "the number \(Self.format)")
    }
    tree.remember(node.place, "format")
    if number.wholeNumber() != Int64(Self.format) {
      tree.report(.formatVersion(found: number.decimalText), at: node.place)
    }
  }

  /// An optional amount per year.
  mutating func series(
    _ key: String,
    in object: inout ObjectReader,
    isMagnitude: Bool = false,
    years other: ClosedRange<Int>? = nil
  ) -> Årsserie {
    guard let member = object.take(key) else { return Årsserie() }
    return tree.series(member.node, path: object.path(to: key), years: other ?? years, isMagnitude: isMagnitude)
  }

  /// An optional object of its own.
  mutating func object(_ key: String, in owner: inout ObjectReader) -> ObjectReader? {
    owner.take(key).flatMap { tree.object($0.node, path: owner.path(to: key)) }
  }
}
