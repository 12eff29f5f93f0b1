import Analysis
import Scenarios

extension RunReport {
  /// How years after the plan come about, when there are any.
  var assumptions: Wording? {
    let last = scenario.år.sistaAngivna
    let repeated = summary.år.filter { $0.år > last && scenario.angivelse($0.år) == nil }
    guard let first = repeated.first, let end = repeated.last else { return nil }
    if scenario.drivsAvRader(first.år) { return extrapolatedLines(repeated) }
    let source = scenario.förebild(first.år)
    let results = repeated.map { $0.åretsResultat ?? $0.balanskravsresultat }
    let isSteady = results.allSatisfy { $0 == results[0] }
    let left = [
      (scenario.placeringar.iPlanen[source] ?? 0) == 0
        ? nil : Wording(sv: "planerade realiserade vinster", en: "its planned realised gains"),
      scenario.engångsposter(source) == 0
        ? nil : Wording(sv: "balanskravsjusteringar", en: "its balance adjustments"),
    ].compactMap { $0 }
    let isHelped = scenario.åtgärder.contains { åtgärd in
      !åtgärd.ingårIPlanen && repeated.contains { scenario.tillägg(av: åtgärd, $0.år) != 0 }
    }
    return Wording { language in
      let isSwedish = language == .sv
      let span = first.år == end.år ? "\(first.år)" : "\(first.år)–\(end.år)"
      let without =
        left.isEmpty
        ? ""
        : (isSwedish ? " utan " : " without ")
          + left.map { $0(language) }.joined(separator: isSwedish ? " och " : " and ")
      let measures =
        !isHelped
        ? "" : isSwedish ? ", med åtgärdernas senast angivna effekt" : ", with the last stated effect of the measures"
      let value =
        isSteady
        ? amount(results[0], language)
          + (repeated.count == 1 ? "" : isSwedish ? "\u{A0}om\u{A0}året" : "\u{A0}a\u{A0}year")
        : zip(repeated, results).map { "\(amount($1, language)) (\($0.år))" }.joined(separator: ", ")
      return isSwedish
        ? "Antagande efter planen, \(span): resultatet \(source)\(without)\(measures), \(value)."
        : "Assumed after the plan, \(span): the result of \(source)\(without)\(measures), \(value)."
    }
  }

  /// The same where lines go on; the results that come of it are rounded to a tenth of the unit, since nobody states their last digits.
  private func extrapolatedLines(_ years: [Årssammandrag]) -> Wording {
    let tenth = (0..<max(0, scenario.enhet.power - 1)).reduce(1.0) { power, _ in power * 10 }
    return Wording { language in
      let results = years.map { year in
        let result = Double(year.åretsResultat ?? year.balanskravsresultat)
        return "\(amount(Int64((result / tenth).rounded() * tenth), language)) (\(year.år))"
      }.joined(separator: ", ")
      let span = years.count == 1 ? "\(years[0].år)" : "\(years[0].år)–\(years[years.count - 1].år)"
      return language == .sv
        ? "Antagande efter planen, \(span): raderna växer som de regler och faktorer som anges för dem, övriga behåller sin "
          + "andel av skatter och bidrag. Resultatet blir omkring \(results)."
        : "Assumed after the plan, \(span): lines grow by the rules and factors stated for them, others keep their share of "
          + "taxes and grants. The result is about \(results)."
    }
  }
}
