import Analysis
import Numerics
import Scenarios
import Simulation

extension ComparisonReport {
  /// Everything as JSON with Swedish keys; amounts in the unit of the first option, rounded to whole kronor; shares from 0 to 1.
  public var json: JsonValue {
    [
      "version": .string(Engine.version),
      "enhet": .string(enhet.rawValue),
      "framtider": .number(comparison.paths),
      "avbruten": .bool(comparison.isPartial),
      "frö": .number(comparison.settings.seed),
      "dragning": .string(comparison.settings.sampling == .sobol ? "sobol" : "random"),
      "intervall": .string("95 %"),
      "år": ["från": .number(comparison.years.lowerBound), "till": .number(comparison.years.upperBound)],
      "sista_planår": .number(comparison.lastPlanYear),
      "skiljer": .array(
        comparison.differences.map { difference in
          [
            "nyckel": .string(difference.path),
            "värden": .array(difference.values.map { $0.map { JsonValue($0) } ?? .null }),
          ]
        }),
      "slutsats": .array(conclusion.map { .string($0(.sv)) }),
      "alternativ": .array(options.indices.map(option)),
      "par": .array(
        comparison.pairs.map { pair in
          [
            "ena": .string(Self.letter(pair.one)), "andra": .string(Self.letter(pair.other)),
            "planen_håller": json(pair.planen),
          ]
        }),
    ]
  }

  private func option(_ place: Int) -> JsonValue {
    let option = options[place]
    let plan = option.plan.bedömning
    return [
      "bokstav": .string(Self.letter(place)),
      "namn": .string(option.name),
      "hash": .string("sha256:" + option.scenario.hash),
      "bedömning": [
        "åtgärdsplanen": .string(plan.åtgärdsplanen.rawValue), "planen": .string(plan.planen.rawValue),
        "marginaler": .array(
          plan.marginaler.map { ["senast": .number($0.senast), "belopp": .number(kronor: $0.belopp, in: enhet)] }),
      ],
      "nyckeltal": .array(
        years.map { year in
          .object(
            [.init("år", .number(year))]
              + Nyckeltalsvärde.Slag.allCases.map { kind in
                let value = option.plan[year]?.nyckeltal.first { $0.slag == kind }?.procent
                return .init(kind.rawValue, value.map { .number(double: $0) } ?? .null)
              })
        }),
      "bäst": [
        "andel": .number(double: option.best.value), "från": .number(double: option.best.low),
        "till": .number(double: option.best.high), "ensam": .number(double: option.alone.value),
      ],
      "mer_än_i_det_bästa": ["saknas": json(option.regretMissing), "kvar_efter_planen": json(option.regretLeft)],
      "värsta_tiondelen": ["saknas": json(option.worstMissing), "kvar_efter_planen": json(option.worstLeft)],
      "mot_första": option.againstFirst.map(json) ?? .null,
      "simulering": SimulationReport(option.scenario, option.futures).json,
    ]
  }

  private func json(_ other: ComparisonSummary.AgainstFirst) -> JsonValue {
    [
      "samma": .bool(other.isSame),
      "planen_håller": json(other.planen),
      "åtgärdsplanen_håller": json(other.åtgärdsplanen),
      "försenas": .array(
        other.försenas.map { ["från": .number($0.från), "skillnad": json($0.skillnad)] }),
      "bättre": .number(double: other.better.value),
      "sämre": .number(double: other.worse.value),
      "saknas": json(other.missing),
      "år": .array(
        years.enumerated().map { place, year in
          [
            "år": .number(year), "balanskravsresultat": json(other.results[place]),
            "kvar_att_återställa": json(other.left[place]),
          ]
        }),
    ]
  }

  private func json(_ difference: PairedDifference) -> JsonValue {
    [
      "skillnad": .number(double: difference.value), "från": .number(double: difference.low),
      "till": .number(double: difference.high), "bara_här": .number(difference.only),
      "bara_i_den_andra": .number(difference.otherOnly),
      "framtider_för_att_skilja": difference.isTold
        ? .null : difference.pathsToTell.flatMap { Self.roughly($0) }.map { .number($0) } ?? .null,
    ]
  }

  private func json(_ worst: WorstTenth) -> JsonValue {
    ["medel": json(worst.mean), "från": json(worst.low), "till": json(worst.high)]
  }

  private func json(_ distribution: Distribution) -> JsonValue { first.json(distribution) }

  private func json(_ kronor: Double) -> JsonValue {
    .number(kronor: Int64(kronor: kronor.roundedToKrona), in: enhet)
  }
}
