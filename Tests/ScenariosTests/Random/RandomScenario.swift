import Scenarios

/// A random scenario that keeps the rules of the format, as a tree; every key of the format can come.
struct RandomScenario {
  var random: Generator
  let first: Int
  let last: Int
  let till: Int
  let unit: Enhet
  /// How each year's result is stated: one of the three keys, none for an extrapolated year.
  var manner: [Int: String] = [:]
  /// Years whose taxes and grants the income statement gives.
  var taxedYears: Set<Int> = []
  /// How taxes follow the tax base.
  var taxes = Taxes.none
  private(set) var members: [Node.Member] = []

  /// The budget year, when there is one.
  var budgetYear: Int?
  /// The running year, when there is one.
  var runningYear: Int?
  /// The first year that is not settled, when there is one.
  var firstOpen: Int?
  /// The scenario's own classes of assets and factors.
  var ownNames: [String] = []

  /// Whether the plan holds what `skatt` works out.
  enum Taxes {
    case none, held, added
  }

  static let manners = ["balanskravsresultat", "årets_resultat", "resultaträkning"]

  init(seed: UInt64) {
    var random = Generator(seed: seed)
    let count = Int.random(in: 1...8, using: &random)
    first = Int.random(in: 2005...(Bool.random(using: &random) ? 2030 : 2090), using: &random)
    last = first + count - 1
    till = min(2099, last + Int.random(in: 0...(Int.random(in: 0..<20, using: &random) > 0 ? 3 : 40), using: &random))
    unit = Enhet.allCases.randomElement(using: &random) ?? .kr
    self.random = random
    build()
  }

  var tree: Node { object(members) }

  /// Years with accounts, which adjustments and reserves need.
  var accounted: [Int] { (first...till).filter { manner[$0] != nil && manner[$0] != Self.manners[0] } }

  private mutating func build() {
    if chance(50) { add("format", number(1)) }
    add("namn", text(name()))
    if chance(50) { add("källa", text(name())) }
    add("enhet", text(unit.rawValue))
    addYears()
    addResults()
    addAdjustments()
    addReserves()
    addDeficits()
    addBalances()
    addMeasuresAndTotals()
    addUncertainty()
    addPensions()
    addSettings()
    addOrganisation()
    add("krav", Node(.array(krav()), at: Self.place))
    add("årshjul", Node(.array(calendar()), at: Self.place))
    addHistory()
  }

  private mutating func addYears() {
    var rest = Array(first...last)
    var parts: [Node.Member] = []
    let plan = Int.random(in: 0...rest.count, using: &random)
    let later = rest.suffix(plan)
    rest.removeLast(plan)
    if let budget = rest.last, chance(60) {
      rest.removeLast()
      parts.append(member("budget", number(budget)))
      budgetYear = budget
    }
    if let running = rest.last, chance(60) {
      rest.removeLast()
      let whole = object([
        member("år", number(running)), member("efter", text(Månad.namn[Int.random(in: 0..<12, using: &random)])),
      ])
      parts.append(member("prognos", chance(50) ? whole : number(running)))
      runningYear = running
    }
    firstOpen = first + rest.count <= till ? first + rest.count : nil
    if rest.count == 1, chance(30) {
      parts.append(member("utfall", number(rest[0])))
    } else if !rest.isEmpty {
      parts.append(member("utfall", Node(.array(rest.map { number($0) }), at: Self.place)))
    }
    if !later.isEmpty { parts.append(member("plan", Node(.array(later.map { number($0) }), at: Self.place))) }
    parts.append(member("till", number(till)))
    add("år", object(parts))
  }

  // MARK: Leaves

  static let place = Place(SourceText(name: "random", text: ""), 0, 0)

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func add(_ key: String, _ node: Node) {
    if case .object(let inside) = node.value, inside.isEmpty, chance(80) { return }
    members.append(member(key, node))
  }

  func member(_ key: String, _ node: Node) -> Node.Member { .init(key: key, keyPlace: Self.place, node: node) }
  func object(_ members: [Node.Member]) -> Node { Node(.object(members), at: Self.place) }
  func text(_ text: String) -> Node { Node(.string(text), at: Self.place) }
  func flag(_ value: Bool) -> Node { Node(.bool(value), at: Self.place) }
  func number(_ value: Int) -> Node { Node(.number(Number(whole: Int64(value))), at: Self.place) }
  func amount(_ kronor: Int64) -> Node { Node(.number(Number(whole: kronor, shift: unit.power)), at: Self.place) }

  /// A number with at most six decimals, in millionths.
  mutating func decimal(_ range: ClosedRange<Int64>) -> Node {
    let exact = Int64.random(in: range, using: &random)
    let round = exact / 100_000 * 100_000
    let whole = range.contains(round) && chance(70) ? round : exact
    return Node(.number(Number(whole: whole, shift: 6)), at: Self.place)
  }

  /// Some of the keys, each with a number in millionths, in any order.
  mutating func decimals(_ ranges: [(String, ClosedRange<Int64>)]) -> [Node.Member] {
    var chosen: [Node.Member] = []
    for (key, range) in ranges where chance(60) { chosen.append(member(key, decimal(range))) }
    return chosen.shuffled(using: &random)
  }

  /// Whole kronor, round or odd, at most 10¹¹.
  mutating func kronor(_ range: ClosedRange<Int64> = -100_000...100_000) -> Int64 {
    let rough = Int64.random(in: range, using: &random)
    return chance(50) ? rough * 1_000_000 : chance(50) ? rough : rough * 999_983
  }

  /// An amount for some of the years.
  mutating func series(_ years: some Sequence<Int>, _ range: ClosedRange<Int64> = -100_000...100_000, most: Int = 50)
    -> Node
  {
    let chosen = years.filter { _ in chance(most) }
    return object(chosen.map { member(String($0), amount(kronor(range))) })
  }

  /// A name with signs that want care.
  mutating func name() -> String {
    let parts = [
      "plan", "Åtgärd", "e\u{301}", "\u{301}x", "\"", "\\", ".", " ", "\n", "\t", "🏥", "\u{202E}", "\u{0}", "'", "//",
      "=", "2025", "null", "ö", "\u{1112}\u{1161}\u{11AB}", "\u{212B}", "{", ",", "\u{2028}", "\u{FEFF}",
    ]
    let picked = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
    return "n" + picked.joined()
  }

  /// Names that stay different in NFC.
  mutating func names(_ most: Int) -> [String] {
    var names: [String] = []
    for index in 0..<Int.random(in: 0...most, using: &random) {
      let name = name()
      names.append(names.contains { nfc($0) == nfc(name) } ? "\(name)-\(index)" : name)
    }
    return names
  }
}
