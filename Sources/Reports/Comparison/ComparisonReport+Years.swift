import Analysis
import Scenarios
import Simulation

extension ComparisonReport {
  /// The simulated years: the middle of the futures, differences to the first option, debt, and the plan's key figures where stated.
  var byYear: Table {
    Table(
      title: Wording(sv: "År för år", en: "Year by year"), enhet: enhet,
      decimals: first.decimals(
        medians(.balanskravsresultat).flatMap { $0 } + medians(.kvarAttÅterställa).flatMap { $0 }),
      columns: years.map { Column(year: $0) },
      rows: [Figure.balanskravsresultat, .kvarAttÅterställa].flatMap { middle($0) + against($0) } + debt + keyFigures,
      notes: [errors])
  }

  /// The greatest sampling errors of the table.
  private var errors: Wording {
    let own = options.flatMap { option in
      [Figure.balanskravsresultat, .kvarAttÅterställa].flatMap { option.futures[$0]?.years.map { $0[50] } ?? [] }
    }
    let medians = own.map { max($0.high - $0.value, $0.value - $0.low) }
    let differences = others.flatMap { ($0.results + $0.left).map(Self.halfWidth) }
    return Wording { language in
      let (one, other) = (first.amount(medians.max() ?? 0, language), first.amount(differences.max() ?? 0, language))
      return language == .sv
        ? "Räknefelet är högst ± \(one) i medianerna och ± \(other) i skillnaderna (95 %)."
        : "The sampling error is at most ± \(one) in the medians and ± \(other) in the differences (95 %)."
    }
  }

  private func medians(_ figure: Figure) -> [[Double]] {
    options.map { $0.futures[figure]?.years.map { $0[50].value } ?? [] }
  }

  private func middle(_ figure: Figure) -> [Row] {
    let name = figure.wording
    return [.heading(Wording(sv: "\(name.sv), median", en: "\(name.en), median"))]
      + medians(figure).enumerated().map { option, amounts in
        Row(Wording(verbatim: Self.letter(option)), level: 1, cells: amounts.map(cell))
      }
  }

  /// Debt in the middle of the futures, where every option describes its financing.
  private var debt: [Row] {
    options.allSatisfy { $0.futures[.låneskuld] != nil } ? middle(.låneskuld) : []
  }

  private func against(_ figure: Figure) -> [Row] {
    let name = figure.wording
    return [
      .heading(
        Wording(sv: "\(name.sv), skillnad mot A i snitt", en: "\(name.en), difference to A on average"))
    ]
      + others.enumerated().flatMap { place, other in
        let found = figure == .balanskravsresultat ? other.results : other.left
        return [Row(Wording(verbatim: Self.letter(place + 1)), level: 1, cells: found.map { cell($0.mean) })]
      }
  }

  private var keyFigures: [Row] {
    Nyckeltalsvärde.Slag.allCases.flatMap { kind -> [Row] in
      guard let storhet = Storhet(rawValue: kind.rawValue) else { return [] }
      let found = options.map { option in
        years.map { year in option.plan[year]?.nyckeltal(storhet)?.procent }
      }
      guard found.contains(where: { $0.contains { $0 != nil } }) else { return [] }
      let name = storhet.wording
      return [.heading(Wording(sv: "\(name.sv), planen", en: "\(name.en), the plan"))]
        + found.enumerated().map { option, values in
          Row(
            Wording(verbatim: Self.letter(option)), level: 1,
            cells: values.map { $0.map { .percent($0 / 100) } ?? .missing })
        }
    }
  }
}
