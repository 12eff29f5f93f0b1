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

  /// The whole text, for a terminal of a width (under 40 counts as 40).
  public func text(language: Language, width: Int = 100) -> String {
    let years = scenario.år.wording(Array(scenario.år.alla))
    let lines = [
      Wording(verbatim: scenario.namn),
      Wording(sv: "År: \(years.sv)", en: "Years: \(years.en)"),
      Wording(sv: "Enhet: \(scenario.enhet.wording.sv)", en: "Unit: \(scenario.enhet.wording.en)"),
      Wording(sv: "Källa: \(scenario.källa ?? "ej angiven")", en: "Source: \(scenario.källa ?? "not stated")"),
      Wording(verbatim: "SHA-256: \(scenario.hash)"),
    ]
    let blocks = groups.map(\.lines).joined(separator: [Wording(verbatim: "")])
    return (lines + [Wording(verbatim: "")] + blocks).map { $0(language).visible.paragraph(width: width) }.joined()
  }

  /// All that a result of the scenario rests on, in groups: readings of the law, uncertainty, defaults it does not use, taxes, units.
  public var groups: [Antagandegrupp] {
    [settings, uncertainty(withRules: true), unused, taxes, organisation].compactMap { $0 }
  }

  /// The settings: what is chosen, whether it is the default, what it decides and what it rests on.
  var settings: Antagandegrupp {
    Antagandegrupp(
      Wording(sv: "Inställningar där lagen är tyst", en: "Settings where the law is silent"),
      zip(Self.settings(of: scenario), Self.settings(of: .standard)).map { own, usual in
        Antagande(
          Wording(verbatim: own.key), Wording(verbatim: own.value),
          own.value == usual.value ? .förval : .valt(förval: usual.value), InställningsGrund.wording(own.key))
      })
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
}
