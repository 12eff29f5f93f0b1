import Analysis
import Law
import Scenarios

extension RunReport {
  /// The key figures that can be worked out; nil where there are none.
  public var keyFigures: Table? {
    let kinds = Nyckeltalsvärde.Slag.allCases.filter { kind in
      shown.contains { year in year.nyckeltal.contains { $0.slag == kind } }
    }
    guard !kinds.isEmpty else { return nil }
    let rows = kinds.compactMap { kind -> Row? in
      guard let storhet = Storhet(rawValue: kind.rawValue) else { return nil }
      let cells = shown.map { year -> Cell in
        year.nyckeltal(storhet)?.procent.map { Cell.percent($0 / 100) } ?? .missing
      }
      return Row(storhet.wording, cells: cells)
    }
    let title = Self.title(
      Wording(sv: "Nyckeltal", en: "Key figures"), lastRules.flatMap { Nyckeltalsvärde.lagrum(år: $0.år) })
    return Table(
      title: title, enhet: scenario.enhet, columns: columns, rows: rows, notes: [target].compactMap { $0 })
  }

  /// Which years reach the target of the result, and what budget and plan come to together (Σ / Σ).
  private var target: Wording? {
    let goal = scenario.inställningar.resultatmål
    let years = shown.compactMap { year in
      year.nyckeltal(.resultatandel)?.når(baspunkter: goal).map { (år: year.år, når: $0) }
    }
    guard !years.isEmpty else { return nil }
    let met = Self.spans(years.filter(\.når).map(\.år))
    let missed = Self.spans(years.filter { !$0.når }.map(\.år))
    let planned = shown.filter { [.budget, .plan].contains($0.slag) }
    let together = Nyckeltalsvärde.alla(scenario, år: planned.map { ($0.år, $0.åretsResultat) })
      .first { $0.slag == .resultatandel }?.procent
    return Wording { language in
      let share = PercentFormat(decimals: goal % 10 == 0 ? 1 : 2, language: language).text(Double(goal) / 10_000)
      let outcome =
        switch (language, met.isEmpty, missed.isEmpty) {
        case (.sv, false, false): "nås \(met), inte \(missed)"
        case (.sv, false, true): "nås \(met)"
        case (.sv, true, _): "nås inte \(missed)"
        case (.en, false, false): "reached in \(met), not in \(missed)"
        case (.en, false, true): "reached in \(met)"
        case (.en, true, _): "not reached in \(missed)"
        }
      var sum = ""
      if planned.count > 1, let together {
        let value = PercentFormat(decimals: 1, language: language).text(together / 100)
        let span = Self.spans(planned.map(\.år))
        sum = language == .sv ? "; \(span) tillsammans \(value)" : "; \(span) together \(value)"
      }
      return language == .sv
        ? "Resultatmålet, \(share) av skatter, generella statsbidrag och utjämning: \(outcome)\(sum)."
        : "Target of the result, \(share) of taxes, grants and equalisation: \(outcome)\(sum)."
    }
  }

  /// Years in order as text: 2024, 2026–2028.
  static func spans(_ years: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for year in years {
      if let last = spans.last, last.upperBound + 1 == year {
        spans[spans.count - 1] = last.lowerBound...year
      } else {
        spans.append(year...year)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
