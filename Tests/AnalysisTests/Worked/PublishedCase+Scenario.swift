extension PublishedCase {
  /// The case as a scenario file in kronor, all its years settled.
  ///
  /// Two things are translated: before 2024 the only reserve is resultatutjämningsreserven, and a wish to use it after 2033
  /// is left out, since a scenario may not ask for what no longer exists (`reserve-outside-its-years`).
  var scenario: String {
    var members = [
      "namn: \"\(id)\"", "enhet: \"kr\"", "år: { utfall: [\(years.map { "\($0.year)" }.joined(separator: ", "))] }",
      "årets_resultat: \(series { $0.AR })", "skatter_och_bidrag: \(series { $0.S })",
      "balansräkning: { eget_kapital: \(series { $0.EKadj }) }",
    ]
    members.append(
      """
      balanskravsjusteringar: {
        realisationsvinster: \(series { $0.RVall }), realisationsvinster_enligt_undantag: \(series { $0.RVex }),
        realisationsförluster_enligt_undantag: \(series { $0.RFex }), orealiserade_vinster: \(series { $0.UV }),
        orealiserade_förluster: \(series { $0.UF }), återföring_orealiserade_förluster: \(series { $0.aterF }),
        återföring_orealiserade_vinster: \(series { $0.aterV }),
      }
      """
    )
    members.append(
      """
      reserver: {
        resultatreserv: {
          ingående: \(opening?.RR ?? 0),
          reservera: \(wishes { $0.year >= 2024 ? $0.reserve : nil }), använd: \(wishes { $0.useRR }),
        },
        resultatutjämningsreserv: {
          ingående: \(opening?.RUR ?? 0),
          reservera: \(wishes { $0.year < 2024 ? $0.reserve : nil }),
          använd: \(wishes { $0.year <= 2033 ? $0.useRUR : nil }),
          villkor_uppfyllt: \(object { $0.rurConditionMet.map { "\($0)" } }),
        },
      }
      """
    )
    let openings = (opening?.cohorts ?? []).map {
      "{ från: \($0.origin), senast: \($0.deadline), kvar: \($0.remaining) }"
    }
    members.append("ingående_underskott: [\(openings.joined(separator: ", "))]")
    members.append("synnerliga_skäl: [\((decisions ?? []).map(\.text).joined(separator: ", "))]")
    members.append("inställningar: { \(settings.joined(separator: ", ")) }")
    return "{\n\(members.joined(separator: ",\n"))\n}"
  }

  private var settings: [String] {
    let order = ["LIFO": "nyast_först", "originFIFO": "äldst_först"]
    let rule = ["restorationFirst": "återställning_först", "statutoryOnly": "endast_lagtext"]
    return [
      config?.allocation.map { "avräkningsordning: \"\(order[$0] ?? $0)\"" },
      config?.reservationRule.map { "reserveringsregel: \"\(rule[$0] ?? $0)\"" },
      config?.reserveUseBeyondZero.map { "reserv_över_noll: \($0)" },
    ].compactMap { $0 }
  }

  private func object(_ value: (Year) -> String?) -> String {
    "{ \(years.compactMap { year in value(year).map { "\"\(year.year)\": \($0)" } }.joined(separator: ", ")) }"
  }

  private func series(_ value: (Year) -> Int64?) -> String { object { value($0).map { "\($0)" } } }

  private func wishes(_ value: (Year) -> Amount?) -> String { object { value($0)?.text } }
}

extension PublishedCase.Amount {
  /// As a scenario writes it.
  var text: String {
    switch self {
    case .kronor(let kronor): "\(kronor)"
    case .word("all"): "\"allt\""
    case .word(let word): "\"\(word)\""
    }
  }
}

extension PublishedCase.Decision {
  var text: String {
    let extended = to.map { ", förläng_till: \($0)" } ?? ""
    return "{ år: \(cohort), belopp: \(amount.text)\(extended), redovisat: \(recorded), skäl: \"x\" }"
  }
}
