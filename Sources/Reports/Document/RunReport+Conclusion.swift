import Analysis
import Law
import Scenarios

/// What somebody should know who reads three sentences and no more.
extension RunReport {
  /// The verdict by law and exactly three sentences: whether the plan holds and with which margin; how likely that is; and what breaks it
  /// first and what would be enough.
  ///
  /// - Parameter solution: what would be enough, where it has been looked for more closely than a run does.
  func conclusion(_ solution: SolutionReport?) -> Block {
    let outcome: Block.Outcome =
      switch summary.bedömning.planen {
      case .håller: isSafe ? .holds : .doubtful
      case .bryts: .breaches
      case .oavgjord: .open
      }
    return .conclusion(outcome, [byLaw, likelihood, weakness(solution)])
  }

  /// Whether it holds in nine futures of ten, as far as is known.
  private var isSafe: Bool { simulation.map { $0.simulation.planen.håller.value >= 0.9 } ?? true }

  /// Whether the plan holds as it stands, and with which margin.
  private var byLaw: Wording {
    let law = (Räkenskapsregler.gällande(år: scenario.år.sistaAngivna)?.återställning ?? Lagrum(.praxis)).wording
    return Wording { language in
      let isSwedish = language == .sv
      let rule = isSwedish ? "treårsregeln (\(law.sv))" : "the three-year rule (\(law.en))"
      switch summary.bedömning.planen {
      case .håller:
        if summary.underskott.isEmpty {
          return isSwedish
            ? "Det finns inget underskott att återställa enligt \(rule)."
            : "There is no deficit to restore under \(rule)."
        }
        guard let least = leastMargin else {
          return isSwedish
            ? "Som den står håller planen \(rule), och inget återstår att återställa."
            : "As it stands the plan meets \(rule), and nothing remains to restore."
        }
        let margin = amount(least.belopp, language)
        return isSwedish
          ? "Som den står håller planen \(rule), med en marginal på \(margin) till \(least.senast)."
          : "As it stands the plan meets \(rule), with a margin of \(margin) to \(least.senast)."
      case .bryts:
        let missed = summary.underskott.filter(\.ärBrutet).map { deficit in
          let missing = amount(deficit.saknas, language)
          return isSwedish
            ? "\(missing) av \(deficit.från) års underskott, senast \(deficit.senast)"
            : "\(missing) of the deficit of \(deficit.från), by \(deficit.senast)"
        }
        let list = ComparisonReport.list(missed, language)
        return isSwedish
          ? "Som den står håller planen inte \(rule): det saknas \(list)."
          : "As it stands the plan does not meet \(rule): what is missing is \(list)."
      case .oavgjord:
        let till = scenario.år.till
        return isSwedish
          ? "Om planen håller \(rule) är oavgjort: \(amount(left, language)) återstår när \(till) stängs, och förfaller senare."
          : "Whether the plan meets \(rule) is undetermined: \(amount(left, language)) remains at the close of \(till) and is due later."
      }
    }
  }

  private var left: Int64 { summary.år.last?.kvarAttÅterställa ?? 0 }

  /// The deadline that the plan meets most narrowly.
  private var leastMargin: Planbedömning.Marginal? {
    summary.bedömning.marginaler.min { ($0.belopp, $0.senast) < ($1.belopp, $1.senast) }
  }

  /// How likely it is, in words and per cent.
  private var likelihood: Wording {
    guard let simulation else {
      return Wording(
        sv: "Hur troligt det är sägs inte, eftersom inga framtider är simulerade.",
        en: "How likely that is cannot be said, since no futures were simulated.")
    }
    let holds = simulation.simulation.planen.håller
    return Wording { language in
      let words = holds.inWords(language)
      let share = simulation.text(holds, language)
      let n = simulation.count(holds.paths, language)
      switch (language, simulation.simulation.isPartial) {
      case (.sv, false): return "Den håller i \(words): \(share) av \(n) simulerade."
      case (.en, false): return "It holds in \(words): \(share) of \(n) simulated."
      case (.sv, true): return "Den håller i \(words): \(share) av de \(n) som hann simuleras innan körningen avbröts."
      case (.en, true): return "It holds in \(words): \(share) of the \(n) simulated before the run was stopped."
      }
    }
  }

  /// What breaks it first, and what would be enough.
  private func weakness(_ solution: SolutionReport?) -> Wording {
    guard let simulation else { return narrowest }
    let found = solution ?? simulation.simulation.enough.map { SolutionReport($0) }
    return Wording { language in
      let isSwedish = language == .sv
      guard let first = simulation.simulation.first.first else {
        return isSwedish
          ? "I ingen av framtiderna bryts den, så inget mer krävs."
          : "In none of the futures is it broken, so nothing more is needed."
      }
      let share = simulation.share(first.paths, of: simulation.failures, language)
      let breach =
        isSwedish
        ? "Det som oftast brister först är \(first.från) års underskott, senast \(first.senast) (\(share) av framtiderna där planen bryts)"
        : "What fails first most often is the deficit of \(first.från), by \(first.senast) (\(share) of the futures where the plan breaks)"
      guard let enough = found?.clause(language) else {
        let rest = isSwedish ? ", men 9 framtider av 10 klaras redan" : ", but 9 futures in 10 are met already"
        return breach + (isSafe ? rest : "") + "."
      }
      return breach + (isSwedish ? ", och " : ", and ") + enough + "."
    }
  }

  /// The same where nothing is simulated: the deadline with the least margin.
  private var narrowest: Wording {
    guard let least = leastMargin else {
      return Wording(
        sv: "Inget underskott förfaller under planen, så inget kan brytas.",
        en: "No deficit falls due within the plan, so nothing can be broken.")
    }
    return Wording { language in
      let isSwedish = language == .sv
      let size = amount(abs(least.belopp), language)
      switch (language, least.belopp >= 0) {
      case (.sv, true):
        return "Trängst är det till \(least.senast): blir åren dit tillsammans mer än \(size) sämre bryts planen."
      case (.en, true):
        return
          "It is narrowest to \(least.senast): if the years up to it go worse by more than \(size) together, the plan breaks."
      case (_, false):
        return isSwedish
          ? "Åren till och med \(least.senast) skulle tillsammans behöva bli \(size) bättre."
          : "The years up to \(least.senast) would together have to be \(size) better."
      }
    }
  }
}
