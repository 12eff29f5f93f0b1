import Analysis
import Scenarios

extension SolutionReport {
  /// What would be enough, how it is now, and what the figures rest on.
  public var sentences: [Wording] { [stopped, answer, before, after, course, basis, searched].compactMap { $0 } }

  /// Said of a search that was stopped.
  var stopped: Wording? {
    guard let wanted = solution.wantedPaths, let settings = solution.settings else { return nil }
    return Wording { language in
      let (n, all) = (language.text(count: Int64(settings.paths)), language.text(count: Int64(wanted)))
      return language == .sv
        ? "Avbruten körning: svaret vilar på de \(n) första av \(all) framtider."
        : "Stopped early: the answer rests on the first \(n) of \(all) futures."
    }
  }

  /// The one sentence that answers.
  public var answer: Wording {
    Wording { language in
      let isSwedish = language == .sv
      let grid = solution.grid
      switch solution.finding {
      case .found(let crossing):
        return "\(goal(language)) \(isSwedish ? "krävs" : "it takes") \(amount(crossing.value, language))"
          + "\(interval(crossing, language))."
      case .already(let until):
        let end = until.map {
          isSwedish ? " och så är det till och med \(bare($0, language))" : " and so it is up to \(bare($0, language))"
        }
        return isSwedish
          ? "\(goal(language)) räcker det redan med \(amount(grid.first, language))\(end ?? "")."
          : "\(goal(language)) it is enough with \(amount(grid.first, language))\(end ?? "") already."
      case .outOfReach(let best):
        let ends = (bare(grid.first, language), bare(grid.last, language))
        let none =
          isSwedish
          ? "\(goal(language)) räcker inget mellan \(ends.0) och \(ends.1)"
          : "\(goal(language)) nothing between \(ends.0) and \(ends.1) is enough"
        if best == grid.first { return none + "." }
        let most = best == grid.last ? "" : isSwedish ? " av de prövade värdena" : " of the values tried"
        return none + (isSwedish ? "; närmast\(most) kommer " : "; closest\(most) comes ")
          + "\(amount(best, language))."
      }
    }
  }

  /// The same as one of a run's conclusions, on fewer futures than the run; nil where these happen to need nothing more.
  var roughly: Wording? {
    if case .already = solution.finding { return nil }
    return Wording { language in
      let isSwedish = language == .sv
      let n = language.text(count: Int64(solution.settings?.paths ?? 0)) + (isSwedish ? " framtider" : " futures")
      guard case .found(let crossing) = solution.finding else {
        return isSwedish
          ? "\(goal(language)) räcker inte ens \(amount(solution.grid.last, language)) (\(n))."
          : "\(goal(language)) not even \(amount(solution.grid.last, language)) is enough (\(n))."
      }
      let spread = interval(crossing, language).dropFirst(2).dropLast()
      return "\(goal(language)) \(isSwedish ? "krävs omkring" : "it takes about") \(amount(crossing.value, language)) "
        + "(\(spread.isEmpty ? "" : spread + "; ")\(n))."
    }
  }

  /// The same as a clause in the middle of a sentence; nil where nothing more is needed.
  func clause(_ language: Language) -> String? {
    let isSwedish = language == .sv
    let start = goal(language)
    let goal = start.prefix(1).lowercased() + start.dropFirst()
    switch solution.finding {
    case .already: return nil
    case .found(let crossing):
      return "\(goal) \(isSwedish ? "krävs omkring" : "it takes about") \(amount(crossing.value, language))"
        + interval(crossing, language)
    case .outOfReach:
      return "\(goal) \(isSwedish ? "räcker inte ens" : "not even") \(amount(solution.grid.last, language))"
        + (isSwedish ? "" : " is enough")
    }
  }

  /// How it is at the least value.
  var before: Wording? {
    Wording { language in
      let start = bare(solution.grid.first, language)
      return (language == .sv ? "Vid \(start): " : "At \(start): ") + outcome(solution.atLowEnd, language) + "."
    }
  }

  /// How it is where the search ended, unless that is the same.
  var after: Wording? {
    let value: Decimaltal
    switch solution.finding {
    case .found(let crossing): value = crossing.value
    case .outOfReach(let best): value = best
    case .already: return nil
    }
    if value == solution.grid.first { return nil }
    return Wording { language in
      let number = bare(value, language)
      return (language == .sv ? "Vid \(number): " : "At \(number): ") + outcome(solution.atFinding, language) + "."
    }
  }

  /// What does not rise all the way is said to.
  var course: Wording? {
    let count = solution.samples.count
    switch solution.course {
    case .rising: return nil
    case .falling:
      return Wording(
        sv: "Villkoret uppfylls sämre ju högre värdet är.",
        en: "The higher the value, the worse the condition is met.")
    case .level:
      return Wording(
        sv: "Värdet gör ingen skillnad som går att se på \(count) ställen.",
        en: "The value makes no difference that can be seen at \(count) places.")
    case .mixed:
      return Wording(
        sv:
          "Varning: villkoret uppfylls inte bättre och bättre med värdet, utan bättre och sämre om vartannat. Det som anges är den lägsta övergången på \(count) prövade ställen; mellan dem kan det finnas fler.",
        en:
          "Warning: the condition is not met better and better with the value, but now better and now worse. What is given is the lowest crossing seen at \(count) places; there may be more between them."
      )
    }
  }

  /// What the dial takes for granted.
  var basis: Wording? {
    switch dial {
    case .besparing:
      return Wording(
        sv: "Beloppet läggs till varje års resultat utanför planen, som en åtgärd som lyckas helt.",
        en: "The amount is added to each year's result outside the plan, as a measure that succeeds in full.")
    case .skatt(let years):
      return Wording { language in
        let first = scenario.skatteunderlag(years.lowerBound) ?? 0
        let base = AmountFormat(enhet: scenario.enhet, decimals: 0, language: language).textWithUnit(first)
        return language == .sv
          ? "Skatteunderlag \(years.lowerBound): \(base); efter det sista angivna året oförändrat. Osäkerheten är lika stor som utan höjningen."
          : "Tax base of \(years.lowerBound): \(base); unchanged after the last stated year. The uncertainty is as large as without the rise."
      }
    case .avkastning:
      return Wording(
        sv: "Planen räknar med samma vinster och direktavkastning som förut; det är bara utfallet som blir bättre.",
        en: "The plan counts on the same gains and direct yield as before; only the outcome is better.")
    case .key: return nil
    }
  }

  var searched: Wording? {
    guard let settings = solution.settings else { return nil }
    return Wording { language in
      let n = language.text(count: Int64(settings.paths))
      let step = bare(solution.grid.step, language)
      return language == .sv
        ? "Samma \(n) framtider vid alla värden (frö \(settings.seed)), i steg om \(step). Intervallet rymmer de värden vars 95\u{A0}%-intervall täcker gränsen: räknefel av att framtiderna är ändligt många, inte av antagandena."
        : "The same \(n) futures at every value (seed \(settings.seed)), in steps of \(step). The interval holds the values whose 95% interval covers the limit: sampling error from the finite number of futures, not from the assumptions."
    }
  }
}
