import Analysis
import Numerics
import Scenarios
import Simulation

extension SimulationReport {
  /// Everything as JSON with Swedish keys; amounts in the scenario's unit, rounded to whole kronor; shares from 0 to 1.
  public var json: JsonValue {
    let settings = simulation.settings
    return [
      "framtider": .number(simulation.paths),
      "avbruten": .bool(simulation.isPartial),
      "frö": .number(settings.seed),
      "dragning": .string(settings.sampling == .sobol ? "sobol" : "random"),
      "intervall": .string("95 %"),
      "planen": json(simulation.planen),
      "åtgärdsplanen": json(simulation.åtgärdsplanen),
      "underskott": .array(simulation.cohorts.filter { $0.uppstår.hits > 0 }.map(json)),
      "senare_underskott_försenas": json(simulation.senareFörsenas),
      "saknas": json(simulation.saknas),
      "återställt_sent": json(simulation.återställtSent),
      "bryts_först": .array(
        simulation.first.map { breach in
          ["från": .number(breach.från), "senast": .number(breach.senast), "antal": .number(breach.paths)]
        }),
      "systematisk_avvikelse": .array(
        simulation.biases.map { ["procent": .number(double: $0.procent.tal), "planen_håller": json($0.håller)] }),
      "beslutsregler": rulesJson,
      "krävs_för_90_procent": simulation.enough.map { SolutionReport($0).shortJson } ?? .null,
      "orsaker": reasonsJson,
      "vinster_under_plan": .array(
        simulation.gainsShortfalls.map { shortfall in
          [
            "år": .number(shortfall.år), "önskat": .number(kronor: shortfall.önskat, in: scenario.enhet),
            "ingår_i_planen": .bool(shortfall.ingårIPlanen), "andel": share(shortfall.paths, simulation.pilotPaths),
            "andel_där_planen_bryts": share(shortfall.breaching, simulation.breachingPaths),
            "andel_där_den_håller": share(shortfall.holding, simulation.holdingPaths),
          ]
        }),
      "enheter": unitsJson,
      "år": .array(years.indices.map(json(year:))),
    ]
  }

  private func json(year: Int) -> JsonValue {
    .object(
      [.init("år", .number(years[year])), .init("underskott", json(simulation.negativt[year]))]
        + simulation.fans.map { .init($0.figure.nyckel, json($0.years[year], isRatio: $0.figure.isRatio)) })
  }

  func json(_ verdict: Verdict) -> JsonValue {
    [
      "håller": json(verdict.håller), "håller_med_synnerliga_skäl": json(verdict.hållerMedSkäl),
      "bryts": json(verdict.bryts), "oavgjort": json(verdict.oavgjort),
    ]
  }

  func json(_ probability: Probability) -> JsonValue {
    [
      "andel": .number(double: probability.value), "från": .number(double: probability.low),
      "till": .number(double: probability.high), "antal": .number(probability.hits),
    ]
  }

  private func json(_ cohort: SimulationSummary.Cohort) -> JsonValue {
    [
      "från": .number(cohort.från), "senast": .number(cohort.senast), "finns_vid_start": .bool(cohort.finnsVidStart),
      "hör_till_planen": .bool(cohort.ärPlanens), "uppstår": json(cohort.uppstår), "försenas": json(cohort.försenas),
      "oavgjort": json(cohort.oavgjort), "saknas": json(cohort.saknas),
    ]
  }

  /// - Parameter isRatio: whether it is of a ratio, told in percent, and not of an amount.
  func json(_ distribution: Distribution?, isRatio: Bool = false) -> JsonValue {
    guard let distribution else { return .null }
    func json(_ value: Double) -> JsonValue {
      isRatio ? .number(double: value.roundedToKrona / 1000) : self.json(value)
    }
    return [
      "framtider": .number(distribution.paths), "medel": json(distribution.mean),
      "medelfel": json(distribution.standardError), "standardavvikelse": json(distribution.deviation),
      "minst": json(distribution.least), "störst": json(distribution.greatest),
      "kvantiler": .array(
        distribution.quantiles.map { quantile in
          [
            "procent": .number(quantile.percent), "belopp": json(quantile.value), "från": json(quantile.low),
            "till": json(quantile.high),
          ]
        }),
    ]
  }

  private func json(_ kronor: Double) -> JsonValue {
    .number(kronor: Int64(kronor: kronor.roundedToKrona), in: scenario.enhet)
  }

  private func share(_ part: Int, _ whole: Int) -> JsonValue {
    whole == 0 ? .null : .number(double: Double(part) / Double(whole))
  }

  private var reasonsJson: JsonValue {
    guard let reasons = simulation.reasons else { return .null }
    return [
      "framtider_som_bryts": .number(reasons.breachingPaths), "framtider_som_håller": .number(reasons.holdingPaths),
      "skillnader": .array(
        reasons.differences.prefix(10).map { difference in
          func value(_ number: Double) -> JsonValue { difference.isAmount ? json(number) : .number(double: number) }
          return [
            "faktor": .string(difference.nyckel), "år": .number(difference.år),
            "medel_där_planen_bryts": value(difference.breaching), "medel_där_den_håller": value(difference.holding),
            "standardavvikelser": .number(double: difference.distance),
          ]
        }),
    ]
  }
}
