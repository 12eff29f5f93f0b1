import Analysis
import Scenarios
import Simulation

extension InfluenceReport {
  /// The verdict, what goes with it, where the spread comes from, when the plan fails, what would help, and what it rests on.
  public var sentences: [Wording] { [verdict] + findings + [method] }

  /// The same without how often the plan holds and without the method.
  var findings: [Wording] {
    [swing, spread].compactMap { $0 } + conditions + [lever, grounds].compactMap { $0 }
  }

  private var verdict: Wording {
    Wording { language in
      let (left, error) = (amount(influence.remaining.value, language), amount(influence.remaining.halfWidth, language))
      let holds = text(influence.holds, language)
      return language == .sv
        ? "Planen håller i \(holds). När \(influence.lastPlanYear) stängs är i snitt \(left) kvar att återställa (±\u{A0}\(error))."
        : "The plan holds in \(holds). When \(influence.lastPlanYear) closes, \(left) is left to restore on average (±\u{A0}\(error))."
    }
  }

  /// The factor with the greatest swing.
  private var swing: Wording? {
    guard let swing = influence.swings.first, swing.holdsDifference != 0 else { return nil }
    return Wording { language in
      let name = swing.feature.wording(language)
      let (low, high) = (swing.lowest, swing.highest)
      let (from, to) = (
        value(low.mean, of: swing.feature, language), value(high.mean, of: swing.feature, language)
      )
      return language == .sv
        ? "Mest skiljer \(name): i den lägsta tiondelen (i snitt \(from)) håller planen i \(text(low.holds, language)), i den högsta (\(to)) i \(text(high.holds, language))."
        : "What makes the greatest difference is \(name): in the lowest tenth (\(from) on average) the plan holds in \(text(low.holds, language)), in the highest (\(to)) in \(text(high.holds, language))."
    }
  }

  /// The total indices of the three most important groups.
  private var spread: Wording? {
    let holds = influence.groups.compactMap { group in group.holds.map { (group.nyckel, $0.total) } }
    let isOfHolding = !holds.isEmpty
    let shown =
      isOfHolding ? holds : influence.groups.compactMap { group in group.remaining.map { (group.nyckel, $0.total) } }
    guard !shown.isEmpty else { return nil }
    return Wording { language in
      let parts = shown.prefix(3).map { key, total in
        language == .sv
          ? "till \(text(total, language)) på \(Self.group(key).sv)"
          : "to \(text(total, language)) on \(Self.group(key).en)"
      }
      let list = Self.list(Array(parts), language)
      switch (language, isOfHolding) {
      case (.sv, true): return "Spridningen i om planen håller beror \(list), samspel medräknat hos var och en."
      case (.sv, false): return "Spridningen i vad som är kvar beror \(list), samspel medräknat hos var och en."
      case (.en, true):
        return "The spread in whether the plan holds depends \(list), counting interplay with each of them."
      case (.en, false): return "The spread in what is left depends \(list), counting interplay with each of them."
      }
    }
  }

  /// What depends on a group of draws, in the middle of a sentence.
  static func group(_ key: String) -> Wording {
    switch key {
    case "students_t": Wording(sv: "hur stora ett års alla stötar är", en: "how large all shocks of a year are")
    case "krisår": Wording(sv: "vilka år som är krisår", en: "which years are years of crisis")
    case "prognosfel": Wording(sv: "prognosfelet när försäljningar beslutas", en: "the error of forecasts behind sales")
    default: Faktor.wording(key)
    }
  }

  static func list(_ items: [String], _ language: Language) -> String {
    guard items.count > 1, let last = items.last else { return items.joined() }
    return items.dropLast().joined(separator: ", ") + (language == .sv ? " och " : " and ") + last
  }

  /// What the cheapest lever does.
  private var lever: Wording? {
    guard let best = influence.levers.first, best.failing > 0 else { return nil }
    return Wording { language in
      let action = Self.action(best)(language)
      let hundred = percent(best.hundred.share.value, language, decimals: 0)
      let one = percent(best.onePercent.share.value, language, decimals: 0)
      let size = amount(Double(best.onePercent.belopp), language)
      let (small, large) = (amount(1e8, language), amount(Double(best.most), language))
      let isSwedish = language == .sv
      let rest =
        isSwedish
        ? "\(small) räcker i \(hundred), 1\u{A0}% av årets skatter och bidrag (\(size)) i \(one)."
        : "\(small) is enough in \(hundred), 1% of the year's taxes and grants (\(size)) in \(one)."
      guard let median = best.median else {
        return isSwedish
          ? "Ingen enskild åtgärd ett enda år, upp till \(large), räcker i hälften av framtiderna där planen bryts. Längst räcker \(action): \(rest)"
          : "No single action in a single year, up to \(large), is enough in half of the futures where the plan breaks. What goes furthest is \(action): \(rest)"
      }
      let middle = amount(Double(median), language)
      let interval = interval(best, language)
      return isSwedish
        ? "Billigast ett enda år är \(action): \(middle) (\(interval)) räcker i hälften av framtiderna där planen bryts; \(rest)"
        : "Cheapest in a single year is \(action): \(middle) (\(interval)) is enough in half of the futures where the plan breaks; \(rest)"
    }
  }

  /// From where to where the least amount of a lever may lie: 464–530 mnkr; open where nothing tried is enough.
  private func interval(_ lever: LeverOutcome, _ language: Language) -> String {
    guard let low = lever.low, let high = lever.high else {
      let (from, most) = (amount(Double(lever.low ?? 0), language), amount(Double(lever.most), language))
      return language == .sv ? "\(from) till över \(most)" : "\(from) to above \(most)"
    }
    let format = AmountFormat(
      enhet: scenario.enhet, decimals: decimals([Double(low), Double(high)]), language: language)
    return language == .sv
      ? "\(format.text(low))–\(format.textWithUnit(high))"
      : "\(format.textWithUnit(low)) to \(format.textWithUnit(high))"
  }

  /// What a lever is, in the middle of a sentence.
  static func action(_ lever: LeverOutcome) -> Wording {
    switch lever.kind {
    case .result: Wording(sv: "ett bättre resultat \(lever.år)", en: "a better result in \(lever.år)")
    case .gains:
      Wording(sv: "större realiserade vinster \(lever.år)", en: "greater realised gains in \(lever.år)")
    }
  }

  /// How futures count that hold only by a rule.
  private var grounds: Wording? {
    guard !scenario.framtidaSynnerligaSkäl.isEmpty || scenario.pensionskostnadsregel != nil else { return nil }
    return Wording(
      sv: "Framtider där planen håller bara med nya synnerliga skäl räknas till dem där den bryts.",
      en: "Futures in which the plan holds only with new exceptional grounds count among those where it breaks.")
  }

  var method: Wording {
    let settings = influence.settings
    let isSobol = settings.sampling == .sobol
    return Wording { language in
      let (points, tried) = (
        language.text(count: Int64(GroupInfluence.points)), language.text(count: Int64(LeverOutcome.paths))
      )
      switch language {
      case .sv:
        let drawn = isSobol ? "Sobol-punkter" : "oberoende dragningar"
        return
          "± är räknefel med 95 % säkerhet, inte osäkerhet i antagandena. Andelarna av spridningen är Sobol-index ur 2 × \(points) framtider; "
          + "villkor är funna i ena hälften av framtiderna och mätta i den andra; åtgärder är prövade till kronan i de första \(tried). "
          + "Frö \(settings.seed), \(drawn); samma frö ger samma siffror."
      case .en:
        let drawn = isSobol ? "Sobol' points" : "independent draws"
        return
          "± is sampling error at 95%, not uncertainty of the assumptions. Shares of the spread are Sobol' indices from 2 × \(points) futures; "
          + "conditions were found in one half of the futures and measured in the other; actions were tried to the krona in the first \(tried). "
          + "Seed \(settings.seed), \(drawn); the same seed gives the same figures."
      }
    }
  }
}
