import Analysis
import Law
import Scenarios

extension RunReport {
  /// How årets balanskravsresultat of a year comes about: of the budget year, or where nothing is adjusted in that, of the last year in
  /// which something is; nil where nothing ever is, so that there is nothing to see.
  public var waterfall: Picture? {
    let years = summary.år.filter { year in
      year.slag != .framskrivning
        && year.utredning?.contains { !$0.post.ärSumma && $0.post != .åretsResultat && $0.belopp != 0 } == true
    }
    guard let year = years.first(where: { $0.slag == .budget }) ?? years.last, let all = year.utredning else {
      return nil
    }
    let kept = all.filter { $0.belopp != 0 || $0.post.ärSumma || $0.post == .åretsResultat }
    let lines = kept.map { line in
      WaterfallChart.Line(
        label: line.post.wording(line.reserv), citation: line.lagrum.short,
        amount: line.belopp, isSum: line.post.ärSumma || line.post == .åretsResultat)
    }
    let title = Wording(
      sv: "Balanskravsutredning \(year.år), \(year.slag.wording.sv)",
      en: "Balance investigation of \(year.år), \(year.slag.wording.en)")
    let description = Wording { language in
      let result = amount(year.åretsResultat ?? 0, language)
      let end = amount(year.balanskravsresultat, language)
      let changes = kept.filter { !$0.post.ärSumma && $0.post != .åretsResultat }
      guard let largest = changes.max(by: { $0.belopp.magnitude < $1.belopp.magnitude }) else { return "" }
      let name = largest.post.wording(largest.reserv)(language)
      let size = amount(largest.belopp, language)
      return language == .sv
        ? "Från årets resultat \(result) till årets balanskravsresultat \(end). Störst justering: \(name.lowercasedFirst), \(size)."
        : "From the result for the year, \(result), to its balance requirement result, \(end). Largest adjustment: \(name.lowercasedFirst), \(size)."
    }
    let rows = lines.map { line in
      Row(line.label, emphasis: line.isSum ? .total : .plain, amounts: [line.amount], citation: line.citation)
    }
    return Picture(
      name: "balanskravsutredning", title: title, description: description,
      chart: WaterfallChart(enhet: scenario.enhet, lines: lines),
      table: Table(title: title, enhet: scenario.enhet, columns: [Column(year: year.år)], rows: rows))
  }
}

extension String {
  /// With a small first letter, to stand within a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
