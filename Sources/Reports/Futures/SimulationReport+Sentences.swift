import Analysis
import Scenarios
import Simulation

extension SimulationReport {
  /// The conclusion first, then why, then what it rests on.
  public var sentences: [Wording] {
    [verdict, classes, existing, firstBreach, undecided, missing, enough].compactMap { $0 } + reasons
      + unreachable + [later, worth, bias, method].compactMap { $0 }
  }

  var verdict: Wording {
    let holds = simulation.planen.håller
    return Wording { language in
      let n = count(simulation.paths, language)
      let wanted = count(Int64(simulation.settings.paths), language)
      switch (language, simulation.isPartial) {
      case (.sv, false): return "Av \(n) simulerade framtider håller planen i \(text(holds, language))."
      case (.sv, true):
        return "Avbruten körning, \(n) av \(wanted) framtider: planen håller i \(text(holds, language))."
      case (.en, false): return "Of \(n) simulated futures, the plan holds in \(text(holds, language))."
      case (.en, true):
        return "Stopped early, \(n) of \(wanted) futures: the plan holds in \(text(holds, language))."
      }
    }
  }

  /// The other classes, where there is more than one.
  var classes: Wording? {
    let others = [
      (
        simulation.planen.hållerMedSkäl,
        Wording(sv: "håller bara med nya synnerliga skäl", en: "holds only with new exceptional grounds")
      ),
      (simulation.planen.bryts, Wording(sv: "bryts", en: "is broken")),
      (simulation.planen.oavgjort, Wording(sv: "är oavgjord vid horisonten", en: "is undetermined at the horizon")),
    ].filter { $0.0.hits > 0 }
    guard others.count > 1 else { return nil }
    return Wording { language in
      let list = others.map { "\($0.1(language)) \(language == .sv ? "i" : "in") \(text($0.0, language))" }
        .joined(separator: ", ")
      return language == .sv ? "Den \(list)." : "It \(list)."
    }
  }

  /// The deficits that exist at the start, where that is another question than the plan's.
  var existing: Wording? {
    let own = simulation.åtgärdsplanen
    guard simulation.cohorts.contains(where: \.finnsVidStart), own.håller != simulation.planen.håller else {
      return nil
    }
    return Wording { language in
      language == .sv
        ? "De underskott som finns när planen börjar återställs alla i tid i \(text(own.håller, language))."
        : "The deficits that exist when the plan begins are all restored in time in \(text(own.håller, language))."
    }
  }

  var failures: Int64 { simulation.planen.bryts.hits + simulation.planen.hållerMedSkäl.hits }

  var firstBreach: Wording? {
    guard let first = simulation.first.first else { return nil }
    return Wording { language in
      func deficit(_ breach: SimulationSummary.FirstBreach) -> String {
        language == .sv
          ? "\(breach.från) års underskott, senast \(breach.senast)"
          : "the deficit of \(breach.från), by \(breach.senast)"
      }
      let share = share(first.paths, of: failures, language)
      let next = simulation.first.dropFirst().prefix(2).map {
        "\(deficit($0)) (\(self.share($0.paths, of: failures, language)))"
      }
      let rest = next.isEmpty ? "" : (language == .sv ? "; därefter " : "; then ") + next.joined(separator: ", ")
      return language == .sv
        ? "Bryts oftast först: \(deficit(first)) (\(share) av framtiderna där planen bryts)\(rest)."
        : "Breaks first most often: \(deficit(first)) (\(share) of the futures where the plan breaks)\(rest)."
    }
  }

  /// Says so when the futures are too few to tell which deficit breaks first most often.
  var undecided: Wording? {
    guard simulation.first.count > 1 else { return nil }
    let (a, b) = (Double(simulation.first[0].paths), Double(simulation.first[1].paths))
    // The difference of two counts of the same paths has the variance a + b − (a − b)²/n, at most a + b.
    let spread = 3.841_458_820_694_124 * (a + b)
    guard (a - b) * (a - b) < spread else { return nil }
    let needed = a == b ? nil : Double(simulation.paths) * spread / ((a - b) * (a - b))
    return Wording { language in
      let more = needed.map { Int64(($0 / 1000).rounded(.up)) * 1000 }
      switch language {
      case .sv:
        return "Vilket av de två som oftast bryts först går inte att säga"
          + (more.map { "; det skulle krävas omkring \(count($0, language)) framtider." } ?? ".")
      case .en:
        return "Which of the two breaks first more often cannot be told"
          + (more.map { "; that would take about \(count($0, language)) futures." } ?? ".")
      }
    }
  }

  var missing: Wording? {
    guard let missing = simulation.saknas else { return nil }
    return Wording { language in
      let (half, tenth) = (amount(missing[50].value, language), amount(missing[90].value, language))
      return language == .sv
        ? "När planen bryts saknas i hälften av fallen mer än \(half), och i ett av tio mer än \(tenth)."
        : "Where the plan breaks, more than \(half) is missing in half of the cases, and more than \(tenth) in one in ten."
    }
  }

  /// What saving would make it hold in nine futures of ten, roughly.
  var enough: Wording? { simulation.enough.flatMap { SolutionReport($0).roughly } }

  /// Deficits born after the plan, never mixed with the plan's.
  var later: Wording? {
    guard simulation.senareFörsenas.hits > 0 else { return nil }
    let last = scenario.år.sistaAngivna
    return Wording { language in
      language == .sv
        ? "Underskott som uppstår efter \(last) räknas inte till planen; något av dem försenas inom horisonten i \(text(simulation.senareFörsenas, language))."
        : "Deficits that arise after \(last) are not the plan's; some of them is late within the horizon in \(text(simulation.senareFörsenas, language))."
    }
  }

  var bias: Wording? {
    guard !simulation.biases.isEmpty else { return nil }
    return Wording { language in
      func listed(_ items: [String]) -> String {
        items.dropLast().joined(separator: ", ") + (language == .sv ? " och " : " and ") + (items.last ?? "")
      }
      let sizes = listed(
        simulation.biases.map { bias in
          let size = ExactDecimal(bias.procent.miljondelar, exponent: -6)
          return size.text(decimals: max(0, -size.exponent), signs: language.numberSigns)
        })
      let shares = listed(simulation.biases.map { percent($0.håller.value, language) })
      let n = count(simulation.biases[0].håller.paths, language)
      let widest = simulation.biases.map(\.håller).max { $0.halfWidth < $1.halfWidth }
      let error = widest.map { self.error($0, language) } ?? ""
      return language == .sv
        ? "Planer är ofta för ljusa: med en systematisk avvikelse om \(sizes)\u{A0}% av skatter och bidrag varje år håller planen i \(shares) (\(error); \(n) framtider var)."
        : "Plans are often rosy: with a systematic deviation of \(sizes)% of taxes and grants every year the plan holds in \(shares) (\(error); \(n) futures each)."
    }
  }

  var method: Wording {
    let settings = simulation.settings
    return Wording { language in
      let drawn = settings.sampling.wording(language)
      switch language {
      case .sv:
        return "± är räknefel med 95 % säkerhet (Wilson): av att framtiderna är ändligt många, inte av antagandena. "
          + "Frö \(settings.seed), \(drawn); samma frö ger samma siffror."
      case .en:
        return "± is sampling error at 95 % (Wilson): from the finite number of futures, not from the assumptions. "
          + "Seed \(settings.seed), \(drawn); the same seed gives the same figures."
      }
    }
  }
}
