import Analysis
import Scenarios

extension RunReport {
  /// How years after the plan come about, when there are any.
  var assumptions: Wording? {
    let last = scenario.år.sistaAngivna
    let repeated = summary.år.filter { $0.år > last && scenario.angivelse($0.år) == nil }
    guard let first = repeated.first, let end = repeated.last else { return nil }
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
}
