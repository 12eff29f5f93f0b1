import Analysis
import Numerics
import Simulation

extension ComparisonReport {
  /// The conclusion, for those who decide.
  public var conclusion: [Wording] {
    same + [verdict, lead].compactMap { $0 } + untold + dominances + [worst]
  }

  /// The options by how often the plan holds, the most often first; those that are level in their own order.
  private var order: [Int] {
    options.indices.sorted { one, other in
      (options[other].futures.planen.håller.hits, one) < (options[one].futures.planen.håller.hits, other)
    }
  }

  private func holds(_ option: Int) -> Probability { options[option].futures.planen.håller }

  private var verdict: Wording {
    let (order, best) = (order, order[0])
    let top = comparison.pair(best, order[1])
    let isDecided = top.planen.isTold || isRanked(top) || comparison.isSame(best, order[1])
    let isLevel = order.allSatisfy { holds($0).hits == holds(best).hits }
    return Wording { language in
      let n = first.count(comparison.paths, language)
      let stopped =
        comparison.isPartial
        ? (language == .sv
          ? "Avbruten körning, \(n) av \(first.count(Int64(comparison.settings.paths), language)) framtider. "
          : "Stopped early, \(n) of \(first.count(Int64(comparison.settings.paths), language)) futures. ") : ""
      let own = first.text(holds(best), language)
      if isLevel {
        return stopped
          + (language == .sv
            ? "Planen håller i lika många av \(n) framtider i alla alternativ: \(own)."
            : "The plan holds in as many of \(n) futures in every option: \(own).")
      }
      if !isDecided {
        let all = Self.list(
          order.dropFirst().map { first.percent(holds($0).value, language) + inOption($0, language) }, language)
        return stopped
          + (language == .sv
            ? "Av \(n) framtider håller planen i \(own) i \(Self.letter(best)), och i \(all)."
            : "Of \(n) futures the plan holds in \(own) in \(Self.letter(best)), and in \(all).")
      }
      let rest = Self.list(
        order.dropFirst().map { first.percent(holds($0).value, language) + inOption($0, language) }, language)
      let name = "\(Self.letter(best)) (\(options[best].name))"
      return stopped
        + (language == .sv
          ? "Planen håller oftast i \(name): i \(own) av \(n) framtider, mot \(rest)."
          : "The plan holds most often in \(name): in \(own) of \(n) futures, against \(rest).")
    }
  }

  private func inOption(_ option: Int, _ language: Language) -> String {
    (language == .sv ? " i " : " in ") + Self.letter(option)
  }

  /// The best option against the first one, or the first against the next best, future by future.
  private var lead: Wording? {
    let best = order[0]
    let other = best == 0 ? order[1] : 0
    let pair = comparison.pair(best, other)
    guard pair.planen.isTold else { return nil }
    let (more, less) =
      best == pair.other ? (pair.planen.only, pair.planen.otherOnly) : (pair.planen.otherOnly, pair.planen.only)
    return Wording { language in
      let points = PercentFormat(language: language).number(abs(pair.planen.value))
      let error = error(pair.planen, language)
      let (a, b) = (Self.letter(best), Self.letter(other))
      func share(_ part: Int64) -> String {
        first.percent(Double(part) / Double(pair.planen.paths), language)
      }
      return language == .sv
        ? "I samma framtider håller den \(points) procentenheter (\(error)) oftare i \(a) än i \(b): \(share(more)) håller bara i \(a), \(share(less)) bara i \(b)."
        : "In the same futures it holds \(points) percentage points (\(error)) more often in \(a) than in \(b): \(share(more)) hold only in \(a), \(share(less)) only in \(b)."
    }
  }

  /// Pairs that the futures cannot tell apart, among the first with each other and the two best, and how many would.
  private var untold: [Wording] {
    let order = order
    var pairs = options.indices.dropFirst().map { comparison.pair(0, $0) }
    let top = comparison.pair(order[0], order[1])
    if top.one != 0 { pairs.append(top) }
    // Where one is never worse there is nothing to ask.
    let open = pairs.filter { !$0.planen.isTold && !comparison.isSame($0.one, $0.other) && !isRanked($0) }
    return open.map { pair in
      let (a, b) = (Self.letter(pair.one), Self.letter(pair.other))
      return Wording { language in
        let n = first.count(comparison.paths, language)
        let apart = pair.planen.only + pair.planen.otherOnly
        if apart == 0 {
          return language == .sv
            ? "I ingen av \(n) framtider håller planen i bara det ena av \(a) och \(b)."
            : "In none of \(n) futures does the plan hold in only one of \(a) and \(b)."
        }
        let needed = pair.planen.pathsToTell.flatMap { Self.roughly($0) }
        let more =
          needed.map { needed in
            let count = first.count(needed, language)
            return language == .sv
              ? "det skulle krävas omkring \(count) framtider" : "that would take about \(count) futures"
          } ?? (language == .sv ? "och inget rimligt antal räcker" : "and no reasonable number will do")
        return language == .sv
          ? "Om planen oftare håller i \(a) eller \(b) går inte att säga på \(n) framtider (\(signed(pair.planen, language))); \(more)."
          : "Whether the plan holds more often in \(a) or \(b) cannot be told from \(n) futures (\(signed(pair.planen, language))); \(more)."
      }
    }
  }

  /// Whether an option is never worse than the first, or never better.
  private func isRanked(_ pair: ComparisonSummary.Pair) -> Bool {
    guard pair.one == 0, let other = options[pair.other].againstFirst else { return false }
    return (other.worse.hits == 0) != (other.better.hits == 0)
  }

  private func signed(_ difference: PairedDifference, _ language: Language) -> String {
    points(difference.value, language) + "\u{A0}" + error(difference, language)
      + (language == .sv ? " procentenheter" : " percentage points")
  }

  /// Up to two digits that say something; nil for more than can be run.
  static func roughly(_ number: Double) -> Int64? {
    guard number < Double(SimulationSettings.mostPaths) else { return nil }
    var unit: Int64 = 1
    while number / Double(unit) > 100 { unit *= 10 }
    return (Int64(number / Double(unit)) + 1) * unit
  }

  /// Options that are never worse, or never better, than the first.
  private var dominances: [Wording] {
    options.enumerated().compactMap { place, option in
      guard let other = option.againstFirst, !other.isSame else { return nil }
      let letter = Self.letter(place)
      if other.worse.hits == 0, other.better.hits > 0 {
        return Wording { language in
          let share = first.percent(other.better.value, language)
          return language == .sv
            ? "\(letter) är i ingen framtid sämre än A, och bättre i \(share)."
            : "\(letter) is worse than A in no future, and better in \(share)."
        }
      }
      if other.better.hits == 0, other.worse.hits > 0 {
        return Wording { language in
          let share = first.percent(other.worse.value, language)
          return language == .sv
            ? "\(letter) är i ingen framtid bättre än A, och sämre i \(share)."
            : "\(letter) is better than A in no future, and worse in \(share)."
        }
      }
      return nil
    }
  }

  private var worst: Wording {
    Wording { language in
      let list = Self.list(
        options.enumerated().map { place, option in
          first.amount(option.worstMissing.mean, language) + inOption(place, language)
        }, language)
      return language == .sv
        ? "I den värsta tiondelen av framtiderna saknas i snitt \(list) när underskotten skulle ha varit återställda."
        : "In the worst tenth of the futures, on average \(list) is missing when the deficits should have been restored."
    }
  }

  /// What the figures rest on.
  public var method: Wording {
    let settings = comparison.settings
    return Wording { language in
      let drawn = settings.sampling.wording(language)
      switch language {
      case .sv:
        return "± är räknefel med 95 % säkerhet: av att framtiderna är ändligt många, inte av antagandena. "
          + "\(first.count(comparison.paths, language)) framtider, frö \(settings.seed), \(drawn); samma för alla alternativ."
      case .en:
        return "± is sampling error at 95 %: from the finite number of futures, not from the assumptions. "
          + "\(first.count(comparison.paths, language)) futures, seed \(settings.seed), \(drawn); the same for every option."
      }
    }
  }
}
