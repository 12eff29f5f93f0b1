import Analysis
import Scenarios

// Mått in words and in JSON.
extension RunReport {
  /// What a mått measures and when it is reached.
  func label(_ mark: Mått) -> Wording {
    Wording { language in
      let span = mark.avser == .perioden ? (language == .sv ? ", hela perioden" : ", the whole period") : ""
      let demand = demand(mark, language)
      return mark.namn + " (" + demand + span + ")"
    }
  }

  private func demand(_ mark: Mått, _ language: Language) -> String {
    let isSwedish = language == .sv
    let targets = Self.changes(mark.målvärde).map { target($0, mark, language) }.joined(separator: ", ")
    switch mark.slag {
    case .minst: return (isSwedish ? "minst " : "at least ") + targets
    case .högst: return (isSwedish ? "högst " : "at most ") + targets
    case .inom: return "\(targets) ±\u{A0}\(target(mark.tolerans, mark, language))"
    case .ökande: return isSwedish ? "ökande" : "rising"
    case .minskande: return isSwedish ? "minskande" : "falling"
    case .bibehållenEllerÖkande: return isSwedish ? "bibehållen eller ökande" : "kept or rising"
    case .bibehållenEllerMinskande: return isSwedish ? "bibehållen eller minskande" : "kept or falling"
    case .genomfört: return isSwedish ? "genomfört" : "done"
    case .följs: return isSwedish ? "följs" : "followed"
    }
  }

  /// The targets in their order, each once as long as it holds.
  private static func changes(_ series: Talserie) -> [Decimaltal] {
    series.poster.map(\.tal).reduce(into: []) { list, next in if list.last != next { list.append(next) } }
  }

  /// A target or an outcome as stated: per cent of a key figure, an amount of other figures, else a bare number.
  private func target(_ number: Decimaltal, _ mark: Mått, _ language: Language) -> String {
    let bare = self.number(number, language)
    guard let figure = mark.storhet else { return bare }
    if Nyckeltalsvärde.Slag(rawValue: figure) != nil { return bare + (language == .sv ? "\u{A0}%" : "%") }
    return "\(bare) \(scenario.enhet.rawValue)"
  }

  /// What a mått came to.
  func text(_ outcome: Måttbedömning.Utfall, _ mark: Mått, _ language: Language) -> String {
    switch outcome {
    case .angivet(let number):
      guard mark.slag != .genomfört else {
        return number == .noll ? (language == .sv ? "nej" : "no") : language == .sv ? "ja" : "yes"
      }
      return self.number(number, language)
    case .belopp(let kronor):
      return AmountFormat(
        enhet: scenario.enhet, decimals: scenario.enhet.decimals(showing: [kronor]), language: language
      ).textWithUnit(kronor)
    case .procent(let percent): return PercentFormat(language: language).text(percent / 100)
    }
  }

  /// A number with the decimals it has.
  func number(_ number: Decimaltal, _ language: Language) -> String {
    let value = ExactDecimal(number.miljondelar, exponent: -6)
    return value.text(decimals: max(0, -value.exponent), signs: language.numberSigns)
  }

  /// The goals for machines: key figures in per cent, amounts in the scenario's unit.
  var goalsJson: JsonValue {
    func text(_ text: String?) -> JsonValue { text.map { .string($0) } ?? .null }
    let goals = Målbedömning.alla(scenario, mått)
    return .array(
      scenario.mål.map { goal in
        [
          "nyckel": .string(goal.nyckel), "namn": .string(goal.namn), "nivå": .string(goal.nivå.rawValue),
          "under": text(goal.under), "ägare": text(goal.ägare),
          "åtgärder": .array(scenario.åtgärder.filter { $0.mål == goal.nyckel }.map { .string($0.nyckel) }),
          "år": .array(
            goals.filter { $0.mål.nyckel == goal.nyckel }.map { own in
              [
                "år": .number(own.år), "svar": .string(own.svar.rawValue), "uppfyllda": .number(own.uppfyllda),
                "mätta": .number(own.mätta),
              ]
            }),
          "mått": .array(mått.filter { $0.mål.nyckel == goal.nyckel }.map(json)),
        ]
      })
  }

  private func json(_ own: Måttbedömning) -> JsonValue {
    let outcome: JsonValue =
      switch own.utfall {
      case .angivet(let number): .number(double: number.tal)
      case .belopp(let kronor): amount(kronor)
      case .procent(let percent): .number(double: percent)
      case nil: .null
      }
    var (stated, counted): (JsonValue, JsonValue) = (.null, .null)
    switch own.sannolikhet {
    case .angiven(let percent): stated = .number(double: percent.procent)
    case .simulerad(let probability): counted = simulation?.json(probability) ?? .null
    case nil: break
    }
    return [
      "nyckel": .string(own.mått.nyckel), "namn": .string(own.mått.namn), "från": .number(own.år.lowerBound),
      "till": .number(own.år.upperBound), "målvärde": own.målvärde.map { .number(double: $0.tal) } ?? .null,
      "utfall": outcome, "svar": .string(own.svar.rawValue), "sannolikhet": stated, "simulerad": counted,
    ]
  }
}
