import Analysis
import Law
import Scenarios

/// CheckReport: what a valid scenario comes to say: its years, its identity, and every reading of the law with its basis.
public struct CheckReport: Sendable {
  let scenario: Scenario

  /// The report of a checked scenario.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
  }

  /// The whole text.
  public func text(language: Language, width: Int = 100) -> String {
    let years = scenario.år.wording(Array(scenario.år.alla))
    let lines = [
      Wording(verbatim: scenario.namn),
      Wording(sv: "År: \(years.sv)", en: "Years: \(years.en)"),
      Wording(sv: "Enhet: \(scenario.enhet.wording.sv)", en: "Unit: \(scenario.enhet.wording.en)"),
      Wording(sv: "Källa: \(scenario.källa ?? "ej angiven")", en: "Source: \(scenario.källa ?? "not stated")"),
      Wording(verbatim: "SHA-256: \(scenario.hash)"),
    ]
    return lines.map { $0(language).visible + "\n" }.joined() + "\n" + settings.text(language: language, width: width)
  }

  /// The settings: what is chosen, whether it is the default, and what it rests on.
  public var settings: Table {
    let chosen = Self.settings(of: scenario)
    let standard = Self.standardSettings
    let rows = zip(chosen, standard).map { own, usual in
      let isDefault = own.value == usual.value
      return Row(
        Wording(verbatim: own.key),
        cells: [
          .text(own.value),
          .text(isDefault ? Wording(sv: "förval", en: "default") : Wording(sv: "valt", en: "chosen")),
          .text(InställningsGrund.wording(own.key)),
        ])
    }
    return Table(
      title: Wording(sv: "Inställningar där lagen är tyst", en: "Settings where the law is silent"),
      columns: [
        Column(Wording(sv: "värde", en: "value"), alignment: .left),
        Column(Wording(verbatim: ""), alignment: .left),
        Column(Wording(sv: "betydelse och grund", en: "meaning and basis"), alignment: .left),
      ], rows: rows)
  }

  private static func settings(of scenario: Scenario) -> [(key: String, value: String)] {
    guard case .object(let members) = scenario.canonicalTree.value,
      case .object(let settings)? = members.first(where: { $0.key == "inställningar" })?.node.value
    else { preconditionFailure("the canonical form always spells out the settings") }
    return settings.map { member in
      switch member.node.value {
      case .string(let text): (member.key, text)
      case .bool(let flag): (member.key, flag ? "true" : "false")
      case .number(let number): (member.key, number.decimalText + " %")
      default: preconditionFailure("a setting is a word, a flag or a percentage")
      }
    }
  }

  private static var standardSettings: [(key: String, value: String)] {
    settings(of: Scenario.standard)
  }
}
