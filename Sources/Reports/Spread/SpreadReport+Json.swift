import Analysis
import Scenarios

extension SpreadReport {
  /// Everything as JSON with Swedish keys; deviations and shares from 0, where 0.01 is one percent.
  public var json: JsonValue {
    let seen = Kalibrering.regioner
    func share(_ hundredths: Int) -> JsonValue { .number(double: Double(hundredths) / 10_000) }
    return [
      "version": .string(Engine.version),
      "scenario": ["namn": .string(scenario.namn), "hash": .string("sha256:" + scenario.hash)],
      "framtider": .number(spread.settings.paths),
      "frö": .number(spread.settings.seed),
      "dragning": .string(spread.settings.sampling == .sobol ? "sobol" : "random"),
      "spridning": .array(spread.years.indices.map { json(year: $0) }),
      "regioner": [
        "från": 2016, "till": 2025, "medel": share(seen.medel), "standardavvikelse": share(seen.alla),
        "inom_år": share(seen.inomÅr), "förändring": share(seen.ändring),
        "samband_med_året_före": .number(double: Double(seen.ar) / 100),
      ],
      "budget_och_utfall": .array(
        Kalibrering.budgetutfall.map { outcome in
          [
            "namn": .string(outcome.namn), "år": .number(outcome.år), "avvikelse_mnkr": .number(outcome.avvikelse),
            "andel": .number(double: outcome.andel),
          ]
        }),
    ]
  }

  private func json(year: Int) -> JsonValue {
    let ends = expected(year: year)
    return [
      "år": .number(spread.years[year]),
      "standardavvikelse": .number(double: spread.deviations[year]),
      "väntat_från": ends.map { .number(double: $0.lowerBound) } ?? .null,
      "väntat_till": ends.map { .number(double: $0.upperBound) } ?? .null,
      "delar": .array(
        spread.parts.map { part in
          [
            "del": .string(part.nyckel), "standardavvikelse": .number(double: part.deviations[year]),
            "andel_av_variansen": .number(double: spread.share(part, year: year)),
          ]
        }),
      "samband_och_samspel": .number(double: spread.interplay(year: year)),
    ]
  }
}
