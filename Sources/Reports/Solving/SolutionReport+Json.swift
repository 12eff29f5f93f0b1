import Analysis
import Numerics
import Scenarios

extension SolutionReport {
  /// Everything as JSON with Swedish keys; values of the dial as decimal numbers, shares from 0 to 1, amounts in the scenario's unit.
  public var json: JsonValue {
    let grid = solution.grid
    return [
      "version": .string(Engine.version),
      "scenario": ["namn": .string(scenario.namn), "hash": .string("sha256:" + scenario.hash)],
      "enhet": .string(scenario.enhet.rawValue),
      "villkor": .string(solution.condition.text),
      "medel": dialJson,
      "sökt": ["från": json(grid.first), "till": json(grid.last), "steg": json(grid.step)],
      "svar": json(solution.finding),
      "förlopp": .string(solution.course.rawValue),
      "vid_lägsta": json(solution.atLowEnd),
      "vid_svaret": json(solution.atFinding),
      "nivåer": .array(
        solution.levels.map { ["andel": .number(double: Double($0.percent) / 100), "svar": json($0.finding)] }),
      "prövade": .array(solution.samples.map { ["värde": json($0.value), "utfall": json($0.outcome)] }),
      "simulering": solution.settings.map { settings in
        [
          "framtider": .number(settings.paths), "frö": .number(settings.seed),
          "dragning": .string(settings.sampling == .sobol ? "sobol" : "random"), "intervall": .string("95 %"),
        ]
      } ?? .null,
      "text": .string(answer.sv),
    ]
  }

  /// What a run's JSON tells of it.
  var shortJson: JsonValue {
    [
      "medel": dialJson, "svar": json(solution.finding),
      "framtider": solution.settings.map { .number($0.paths) } ?? .null,
    ]
  }

  private var dialJson: JsonValue {
    let years: (JsonValue, JsonValue) =
      dial.years.map { (.number($0.lowerBound), .number($0.upperBound)) } ?? (.null, .null)
    switch dial {
    case .besparing: return ["slag": "besparing", "från": years.0, "till": years.1]
    case .skatt: return ["slag": "skatt", "från": years.0, "till": years.1]
    case .avkastning: return ["slag": "avkastning"]
    case .key(let path, _): return ["slag": "nyckel", "nyckel": .string(path)]
    }
  }

  private func json(_ value: Decimaltal) -> JsonValue { .number(kronor: value.miljondelar, in: .mnkr) }

  private func json(_ finding: Solution.Finding) -> JsonValue {
    switch finding {
    case .found(let crossing):
      [
        "slag": "funnet", "värde": json(crossing.value), "från": crossing.low.map { json($0) } ?? .null,
        "till": crossing.high.map { json($0) } ?? .null,
      ]
    case .already(let until): ["slag": "redan_uppfyllt", "till_och_med": until.map { json($0) } ?? .null]
    case .outOfReach(let best): ["slag": "utom_räckhåll", "närmast": json(best)]
    }
  }

  private func json(_ outcome: Solution.Outcome) -> JsonValue {
    func money(_ kronor: Double) -> JsonValue {
      .number(kronor: Int64(kronor: kronor.roundedToKrona), in: scenario.enhet)
    }
    switch outcome {
    case .probability(let probability):
      return [
        "andel": .number(double: probability.value), "från": .number(double: probability.low),
        "till": .number(double: probability.high), "antal": .number(probability.hits),
        "framtider": .number(probability.paths),
      ]
    case .mean(let mean, let half):
      return ["medel": money(mean), "räknefel": half.map { money($0) } ?? .null]
    case .amount(let kronor): return ["belopp": .number(kronor: kronor, in: scenario.enhet)]
    case .percent(let value): return ["procent": .number(double: value)]
    case .verdict(let holds): return ["håller": .bool(holds)]
    }
  }
}
