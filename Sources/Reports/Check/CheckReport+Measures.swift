import Numerics
import Scenarios

/// The measures that may fail or be late: what each is expected to bring of what is planned.
extension CheckReport {
  var measures: [Antagande] {
    scenario.osäkraÅtgärder.flatMap { åtgärd -> [Antagande] in
      let words = Wording { language in
        [success(åtgärd, language), delay(åtgärd, language)].compactMap { $0 }.joined(separator: ", ")
      }
      return item("åtgärder.\(åtgärd.nyckel)", words, false, expected(åtgärd))
    }
  }

  private func success(_ åtgärd: Åtgärd, _ language: Language) -> String? {
    åtgärd.lyckas.map { own in
      let isSwedish = language == .sv
      if own.låg == own.hög { return "\(isSwedish ? "lyckas till" : "success") \(number(own.trolig, language))\u{A0}%" }
      let shares = [own.låg, own.trolig, own.hög].map { number($0, language) }.joined(separator: "–")
      let form = own.form == .pert ? "PERT" : isSwedish ? "triangel" : "triangular"
      return "\(isSwedish ? "lyckas till" : "success") \(shares)\u{A0}% (\(form))"
    }
  }

  private func delay(_ åtgärd: Åtgärd, _ language: Language) -> String? {
    åtgärd.försening.map { own in
      let share = number(own.sannolikhet, language)
      return language == .sv ? "försenas \(own.år) år med \(share)\u{A0}%" : "late by \(own.år) years with \(share)%"
    }
  }

  /// What it is expected to bring of what is planned, year by year while they differ.
  private func expected(_ åtgärd: Åtgärd) -> Wording {
    let years = scenario.år.alla.filter { scenario.år.slag($0) != .utfall && scenario.effekt(av: åtgärd, $0) != nil }
    let pairs = years.map { year in
      (year, scenario.väntadEffekt(av: åtgärd, year), scenario.effekt(av: åtgärd, year)?.belopp ?? 0)
    }
    return Wording { language in
      let listed = pairs.map { year, expected, planned in
        "\(year) \(amount(Int64(kronor: expected.roundedToKrona), language)) \(language == .sv ? "av" : "of") \(amount(planned, language))"
      }
      return (language == .sv ? "Väntad effekt: " : "Expected effect: ") + listed.joined(separator: ", ")
    }
  }

  func amount(_ kronor: Int64, _ language: Language) -> String {
    AmountFormat(enhet: scenario.enhet, decimals: scenario.enhet.decimals(showing: [kronor]), language: language)
      .textWithUnit(kronor)
  }
}
