import Analysis
import Numerics
import Scenarios
import Simulation

// What units come to in simulated futures.
extension SimulationReport {
  /// Units' results, what they carry and how likely they are to be late by their own rules; nil where no unit is simulated.
  public var units: Table? {
    guard let own = simulation.organisation else { return nil }
    let rows = zip(scenario.simuleradeEnheter, own.units).flatMap { unit, figures in
      [Row.heading(Wording(verbatim: unit.namn))] + lines(unit, figures)
    }
    return Table(
      title: Wording(sv: "Enheternas resultat i simulerade framtider", en: "Units' results in simulated futures"),
      enhet: scenario.enhet, decimals: decimals([smallestUnit(own)]), columns: columns,
      rows: rows + levelRows(own), notes: [RunReport.ownRule])
  }

  private func lines(_ unit: Organisationsenhet, _ own: OrganisationSummary.Unit) -> [Row] {
    func row(_ label: Wording, _ cell: (Int, OrganisationSummary.UnitYear) -> Cell) -> Row {
      Row(label, level: 1, cells: own.years.enumerated().map { cell($0, $1) })
    }
    func amounts(_ label: Wording, _ value: (Int, OrganisationSummary.UnitYear) -> Double) -> Row {
      row(label) { .amount(Int64(kronor: value($0, $1).roundedToKrona)) }
    }
    let carries = unit.balanseras != nil
    let results = [
      amounts(Wording(sv: "Ram vid årets slut", en: "Frame at the end of the year")) { place, _ in
        Double(scenario.organisation?.slutram(unit, years[place]) ?? 0)
      },
      amounts(Wording(sv: "Utfall, medelvärde", en: "Outcome, mean")) { place, year in
        let frame = Double(scenario.organisation?.slutram(unit, years[place]) ?? 0)
        return frame + year.mean(.used) - year.result.mean
      },
      amounts(Wording(sv: "Resultat, 1 av 20 sämre än", en: "Result, 1 in 20 worse than")) { $1.result[5].value },
      amounts(Wording(sv: "Resultat, medelvärde", en: "Result, mean")) { $1.result.mean },
      amounts(Wording(sv: "Resultat, 1 av 20 bättre än", en: "Result, 1 in 20 better than")) { $1.result[95].value },
    ]
    if !carries { return results }
    let kept = [
      amounts(Wording(sv: "Nyttjat överskott, medelvärde", en: "Surplus used, mean")) { $1.mean(.used) },
      amounts(Wording(sv: "Överskott att föra vidare, medelvärde", en: "Surplus carried, mean")) { $1.mean(.surplus) },
      amounts(Wording(sv: "Underskott kvar att återhämta, medelvärde", en: "Deficit left to recover, mean")) {
        $1.mean(.deficit)
      },
      row(Wording(sv: "Har underskott kvar", en: "Has a deficit left")) { .percent($1.hasDeficit.value) },
      row(Wording(sv: "Har missat den egna fristen", en: "Has missed its own deadline")) { .percent($1.isLate.value) },
    ]
    let isForfeited = own.years.contains { $0.mean(.forfeited) > 0 }
    let lost = amounts(
      Wording(sv: "Mistat överskott, mål ej nådda, medelvärde", en: "Surplus lost, goals missed, mean")
    ) { $1.mean(.forfeited) }
    return results + kept + (isForfeited ? [lost] : [])
  }

  /// What the accounts above the units carry, and what the whole uses of its buffer; means.
  private func levelRows(_ own: OrganisationSummary) -> [Row] {
    func row(_ label: Wording, _ means: [Double]) -> [Row] {
      means.allSatisfy { $0 == 0 }
        ? [] : [Row(label, level: 1, cells: means.map { .amount(Int64(kronor: $0.roundedToKrona)) })]
    }
    let levels = zip(scenario.resultatnivåer, own.levels).flatMap { level, years -> [Row] in
      let name = level.map { Wording(verbatim: $0.namn) } ?? Wording(sv: "Centralt", en: "Centre")
      let rows =
        row(Wording(sv: "Nyttjat överskott, medelvärde", en: "Surplus used, mean"), years.map { $0.mean(.used) })
        + row(
          Wording(sv: "Överskott att föra vidare, medelvärde", en: "Surplus carried, mean"),
          years.map { $0.mean(.surplus) })
        + row(
          Wording(sv: "Underskott kvar att återhämta, medelvärde", en: "Deficit left to recover, mean"),
          years.map { $0.mean(.deficit) })
      return rows.isEmpty ? [] : [Row.heading(name)] + rows
    }
    let all: [(OrganisationTally.TotalAmount, Wording)] = [
      (.used, Wording(sv: "Nyttjat överskott, medelvärde", en: "Surplus used, mean")),
      (.beyondBuffer, Wording(sv: "Nyttjat utöver bufferten, medelvärde", en: "Used beyond the buffer, mean")),
      (.unusedBuffer, Wording(sv: "Outnyttjad buffert, medelvärde", en: "Buffer not used, mean")),
      (.refused, Wording(sv: "Sökt utöver bufferten, medelvärde", en: "Applied for beyond the buffer, mean")),
    ]
    let totals = all.flatMap { amount, label in row(label, own.totals.map { $0.mean(amount) }) }
    return levels + (totals.isEmpty ? [] : [Row.heading(Wording(sv: "Alla tillsammans", en: "All together"))] + totals)
  }

  /// The same for machines; null where no unit is simulated.
  var unitsJson: JsonValue {
    guard let own = simulation.organisation else { return .null }
    func mean(_ kronor: Double) -> JsonValue {
      .number(kronor: Int64(kronor: kronor.roundedToKrona), in: scenario.enhet)
    }
    return [
      "enheter": .array(
        zip(scenario.simuleradeEnheter, own.units).map { unit, figures in
          [
            "enhet": .string(unit.nyckel), "missar_egen_frist": json(figures.isEverLate),
            "år": .array(
              zip(years, figures.years).map { year, own in
                [
                  "år": .number(year), "resultat": json(own.result),
                  "nyttjat": mean(own.mean(.used)), "återhämtat": mean(own.mean(.recovered)),
                  "överskott": mean(own.mean(.surplus)), "underskott": mean(own.mean(.deficit)),
                  "mistat": mean(own.mean(.forfeited)), "har_underskott": json(own.hasDeficit),
                  "har_missat_egen_frist": json(own.isLate),
                ]
              }),
          ]
        }),
      "nivåer": .array(
        zip(scenario.resultatnivåer, own.levels).map { level, figures in
          [
            "enhet": level.map { .string($0.nyckel) } ?? .null,
            "år": .array(
              zip(years, figures).map { year, own in
                [
                  "år": .number(year), "nyttjat": mean(own.mean(.used)), "återhämtat": mean(own.mean(.recovered)),
                  "överskott": mean(own.mean(.surplus)), "underskott": mean(own.mean(.deficit)),
                ]
              }),
          ]
        }),
      "år": .array(
        zip(years, own.totals).map { year, own in
          [
            "år": .number(year), "nyttjat": mean(own.mean(.used)), "utöver_buffert": mean(own.mean(.beyondBuffer)),
            "outnyttjad_buffert": mean(own.mean(.unusedBuffer)), "sökt_utöver_buffert": mean(own.mean(.refused)),
          ]
        }),
    ]
  }
}
