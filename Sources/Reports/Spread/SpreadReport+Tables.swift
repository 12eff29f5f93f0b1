import Analysis
import Scenarios

extension SpreadReport {
  /// The spread and its parts, the regions, and budgets against outcomes.
  public var tables: [Table] { [simulated, regions, budgets] }

  private var simulated: Table {
    let years = spread.years.indices
    let last = years.count - 1
    let all = Row(
      Wording(sv: "Allt tillsammans", en: "Everything together"), emphasis: .total,
      cells: years.map { .percent(spread.deviations[$0]) } + [.percent(1)])
    let parts = spread.parts.map { part in
      Row(
        name(part.nyckel).capitalised,
        cells: part.deviations.map(Cell.percent) + [.percent(spread.share(part, year: last))])
    }
    let interplay = Row(
      Wording(sv: "Samband och samspel", en: "Correlations and interplay"),
      cells: years.map { _ in .empty } + [.percent(spread.interplay(year: last))])
    let expectation = Row(
      Wording(sv: "Väntat av en region", en: "Expected of a region"),
      cells: years.map { year in
        expected(year: year).map { ends in
          Cell.text(
            Wording { language in
              let format = PercentFormat(language: language)
              return "\(format.number(ends.lowerBound))–\(format.text(ends.upperBound))"
            })
        } ?? .empty
      } + [.empty])
    return Table(
      title: Wording(
        sv: "Standardavvikelse i årets balanskravsresultat, av skatter och bidrag",
        en: "Standard deviation of balanskravsresultat, of taxes and grants"),
      percentDecimals: 2,
      columns: spread.years.map { Column(year: $0) }
        + [Column(Wording(sv: "varians \(spread.years[last])", en: "variance \(spread.years[last])"))],
      rows: [expectation] + parts + [interplay, all],
      notes: [
        Wording(
          sv: "Varje rad för sig: bara det avviker, allt annat blir som planerat. Variansen är andelar av hela.",
          en: "Each row by itself: only that deviates, all else goes as planned. Variances are shares of the whole.")
      ])
  }

  private var regions: Table {
    let seen = Kalibrering.regioner
    func share(_ hundredths: Int) -> Cell { .percent(Double(hundredths) / 10_000) }
    return Table(
      title: Wording(
        sv: "Alla 21 regioners balanskravsresultat 2016–2025, av skatter och bidrag (210 regionår)",
        en: "Balanskravsresultat of all 21 regions 2016–2025, of taxes and grants (210 region-years)"),
      percentDecimals: 2,
      columns: [Column(Wording(verbatim: "2016–2025"))],
      rows: [
        Row(Wording(sv: "Medelvärde", en: "Mean"), cells: [share(seen.medel)]),
        Row(Wording(sv: "Standardavvikelse, alla", en: "Standard deviation, all"), cells: [share(seen.alla)]),
        Row(Wording(sv: "Inom ett år", en: "Within a year"), cells: [share(seen.inomÅr)]),
        Row(Wording(sv: "Förändring från året före", en: "Change from the year before"), cells: [share(seen.ändring)]),
        Row(
          Wording(sv: "Samband med året före", en: "Correlation with the year before"),
          cells: [
            .text(Wording { ExactDecimal(Double(seen.ar) / 100, shift: 0).text(decimals: 2, signs: $0.numberSigns) })
          ]),
      ])
  }

  private var budgets: Table {
    Table(
      title: Wording(sv: "Resultat minus budget", en: "Result less budget"), enhet: .mnkr,
      columns: [
        Column(Wording(sv: "avvikelse", en: "deviation")),
        Column(Wording(sv: "av skatter och bidrag", en: "of taxes and grants")),
      ],
      rows: Kalibrering.budgetutfall.map {
        Row(
          Wording(verbatim: "\($0.namn) \($0.år)"), cells: [.amount($0.avvikelse * 1_000_000), .percent($0.andel)])
      },
      notes: [
        Wording(
          sv: "Skatter och bidrag är ungefärliga. Region Västernorrland 2019 utan orealiserade vinster.",
          en: "Taxes and grants are approximate. Region Västernorrland 2019 without unrealised gains.")
      ])
  }
}
