import Analysis
import Numerics
import Scenarios
import Simulation

/// SpreadReport: how far a scenario's results spread beside what has been seen, as sentences and tables; one set of figures behind every format.
public struct SpreadReport: Sendable {
  let scenario: Scenario
  let spread: Spread

  /// The report of a scenario's spread.
  public init(_ scenario: Scenario, _ spread: Spread) {
    self.scenario = scenario
    self.spread = spread
  }

  /// For a terminal of a width: the conclusions, then the tables behind them.
  public func text(language: Language, width: Int = 100) -> String {
    let lines = { (words: [Wording]) in words.map { $0(language).visible.paragraph(width: width) }.joined() }
    return lines([Wording(verbatim: scenario.namn), heading]) + "\n" + lines(sentences) + "\n"
      + tables.map { $0.text(language: language, width: width) }.joined(separator: "\n")
  }

  /// For minutes and wikis: the same.
  public func markdown(language: Language) -> String {
    let words = sentences.map { "- " + $0(language).markdownEscaped + "\n" }.joined()
    return "# " + Wording(verbatim: scenario.namn)(language).markdownEscaped + "\n\n"
      + heading(language).markdownEscaped + "\n\n" + words + "\n"
      + tables.map { $0.markdown(language: language) }.joined(separator: "\n")
  }

  private var heading: Wording {
    Wording { language in
      let n = language.text(count: Int64(spread.settings.paths))
      return language == .sv
        ? "Hur mycket årets balanskravsresultat sprider sig, i \(n) simulerade framtider."
        : "How far balanskravsresultat spreads, in \(n) simulated futures."
    }
  }

  /// What it comes to beside what is expected of a region's defaults, year by year where there is an expectation.
  var sentences: [Wording] {
    let years = spread.years.indices.compactMap { year in expected(year: year).map { verdict(year: year, $0) } }
    return years + [precision, meaning].compactMap { $0 }
  }

  /// How much of the first year rests on the one assumption that no series stands behind; it is drawn apart from the factors.
  private var precision: Wording? {
    guard let part = spread.parts.first(where: { $0.nyckel == Faktor.avvikelse.nyckel }) else { return nil }
    let rest = spread.deviations[0] * spread.deviations[0] - part.deviations[0] * part.deviations[0]
    guard rest > 0 else { return nil }
    let name = name(part.nyckel)
    return Wording { language in
      let without = PercentFormat(language: language).text(heronRoot(rest))
      return language == .sv
        ? "\(name.capitalised.sv) är ett antagande: utan den vore det omkring \(without) \(spread.years[0])."
        : "\(name.capitalised.en) is an assumption: without it, it would be about \(without) in \(spread.years[0])."
    }
  }

  /// What a region's deviation should be, shares; nil for years without an expectation.
  func expected(year: Int) -> ClosedRange<Double>? {
    // What is left of a running year is not a year.
    let ahead = spread.isRunning ? year : year + 1
    let hundredths =
      ahead == 1 ? Kalibrering.väntadSpridning.ettÅr : ahead == 3 ? Kalibrering.väntadSpridning.treÅr : nil
    return hundredths.map { Double($0.lowerBound) / 10_000...Double($0.upperBound) / 10_000 }
  }

  private func verdict(year: Int, _ expected: ClosedRange<Double>) -> Wording {
    Wording { language in
      let format = PercentFormat(language: language)
      let deviation = spread.deviations[year]
      let isInside = expected.contains(deviation)
      let ends = "\(format.number(expected.lowerBound))–\(format.text(expected.upperBound))"
      let found = format.text(deviation)
      let most = spread.parts.max { $0.deviations[year] < $1.deviations[year] }.map { part in
        let share = format.text(spread.share(part, year: year))
        let name = name(part.nyckel)(language)
        return language == .sv
          ? " Mest gör \(name): \(share) av variansen." : " Most comes from \(name): \(share) of the variance."
      }
      let answer =
        language == .sv
        ? "\(spread.years[year]): standardavvikelsen är \(found) av skatter och bidrag, \(isInside ? "inom" : deviation < expected.lowerBound ? "under" : "över") de \(ends) som väntas av en region."
        : "\(spread.years[year]): the standard deviation is \(found) of taxes and grants, \(isInside ? "within" : deviation < expected.lowerBound ? "below" : "above") the \(ends) expected of a region."
      return answer + (isInside ? "" : most ?? "")
    }
  }

  private var meaning: Wording {
    Wording(
      sv:
        "Regionernas resultat skiljer sig också av sådant som deras budgetar räknade med, så en plans egen osäkerhet bör vara mindre än deras "
        + "spridning.",
      en:
        "The regions' results also differ by what their budgets counted on, so a plan's own uncertainty should be less than their spread."
    )
  }

  /// What a part is called in the middle of a sentence.
  func name(_ key: String) -> Wording {
    if key == Scenario.åtgärdsnyckel { return Wording(sv: "åtgärdernas utfall", en: "how far measures succeed") }
    if key == Scenario.enhetsnyckel { return Wording(sv: "enheternas egna utfall", en: "units' own outcomes") }
    if key == Faktor.avvikelse.nyckel, scenario.osäkerhet.metod == .rader {
      return Wording(sv: "budgetens precision", en: "the budget's precision")
    }
    return Faktor.wording(key)
  }
}
