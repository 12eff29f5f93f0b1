import Analysis
import Law
import Scenarios

/// ExplanationReport: a figure as a tree, each row with its section of law or its place in the scenario file.
public struct ExplanationReport: Sendable {
  let root: Förklaring
  let scenario: Scenario

  /// The report of an explanation.
  public init(_ root: Förklaring, _ scenario: Scenario) {
    self.root = root
    self.scenario = scenario
  }

  /// The tree as a table: figures indented under what they make.
  public var table: Table {
    Table(
      title: Wording(verbatim: scenario.namn), enhet: scenario.enhet,
      columns: [
        Column(Wording(sv: "belopp", en: "amount")),
        Column(Wording(sv: "enligt", en: "by"), alignment: .left),
      ],
      rows: rows(root, level: 0))
  }

  private func rows(_ node: Förklaring, level: Int, mark: String = "") -> [Row] {
    let label = Wording { mark + node.led.wording($0) }
    let value: Cell = node.belopp.map(Cell.amount) ?? node.procent.map { .percent($0 / 100) } ?? .missing
    let basis = Wording { language in
      [node.lagrum.map { $0.wording(language) }, node.plats?.description].compactMap { $0 }.joined(separator: "; ")
    }
    return [Row(label, level: min(level, 9), cells: [value, .text(basis)])]
      + node.delar.enumerated().flatMap { place, part in
        let isDivisor = node.räknesätt == .kvot && place == 1
        let isDividend = node.räknesätt == .kvot && place == 0
        return rows(part, level: level + 1, mark: isDivisor ? "÷ " : isDividend ? "" : sign(part.tecken))
      }
  }

  private func sign(_ sign: Förklaring.Tecken) -> String {
    switch sign {
    case .plus: "+ "
    case .minus: "− "
    case .därav: "· "
    }
  }

  /// The tree as JSON, parts within what they make.
  public var json: JsonValue {
    [
      "version": .string(Engine.version),
      "scenario": ["namn": .string(scenario.namn), "hash": .string("sha256:" + scenario.hash)],
      "enhet": .string(scenario.enhet.rawValue),
      "förklaring": json(root),
    ]
  }

  private func json(_ node: Förklaring) -> JsonValue {
    [
      "led": .string(node.led.wording(.sv)),
      "belopp": node.belopp.map { .number(kronor: $0, in: scenario.enhet) } ?? .null,
      "procent": node.procent.map { .number(double: $0) } ?? .null,
      "tecken": .string(node.tecken == .plus ? "+" : node.tecken == .minus ? "-" : "därav"),
      "räknesätt": .string(
        node.räknesätt == .summa ? "summa" : node.räknesätt == .kvot ? "kvot" : "uppgift"),
      "lagrum": node.lagrum.map { .string($0.wording.sv) } ?? .null,
      "plats": node.plats.map { .string($0.description) } ?? .null,
      "delar": .array(node.delar.map { json($0) }),
    ]
  }
}
