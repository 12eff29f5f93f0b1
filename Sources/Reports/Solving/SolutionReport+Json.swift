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
      "hävstång": dialJson,
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
          "framtider": .number(settings.paths),
          "avbruten_av": solution.wantedPaths.map { .number($0) } ?? .null, "frö": .number(settings.seed),
          "dragning": .string(settings.sampling == .sobol ? "sobol" : "random"), "intervall": .string("95 %"),
        ]
      } ?? .null,
      "text": .string(answer.sv),
    ]
  }

  /// What a run's JSON tells of it.
  var shortJson: JsonValue {
    [
      "hävstång": dialJson, "svar": json(solution.finding),
      "framtider": .number(solution.settings?.paths ?? 0),
    ]
  }

  private var dialJson: JsonValue {
    let (kind, key): (String, String?) =
      switch dial {
      case .besparing: ("besparing", nil)
      case .skatt: ("skatt", nil)
      case .avkastning: ("avkastning", nil)
      case .key(let path, _): ("nyckel", path)
      }
    return [
      "slag": .string(kind), "nyckel": key.map { .string($0) } ?? .null,
      "från": dial.years.map { .number($0.lowerBound) } ?? .null,
      "till": dial.years.map { .number($0.upperBound) } ?? .null,
    ]
  }

  private func json(_ value: Decimaltal?) -> JsonValue {
    value.map { .number(kronor: $0.miljondelar, in: .mnkr) } ?? .null
  }

  private func json(_ finding: Solution.Finding) -> JsonValue {
    var (kind, crossing, until, best) = ("funnet", Solution.Crossing?.none, Decimaltal?.none, Decimaltal?.none)
    switch finding {
    case .found(let found): crossing = found
    case .already(let end): (kind, until) = ("redan_uppfyllt", end)
    case .outOfReach(let closest): (kind, best) = ("utom_räckhåll", closest)
    }
    return [
      "slag": .string(kind), "värde": json(crossing?.value), "från": json(crossing?.low), "till": json(crossing?.high),
      "till_och_med": json(until), "närmast": json(best),
    ]
  }

  private func json(_ outcome: Solution.Outcome) -> JsonValue {
    func money(_ kronor: Double) -> JsonValue {
      .number(kronor: Int64(kronor: kronor.roundedToKrona), in: scenario.enhet)
    }
    var (probability, amount, error, percent, holds) =
      (JsonValue.null, JsonValue.null, JsonValue.null, JsonValue.null, JsonValue.null)
    switch outcome {
    case .probability(let found):
      probability = [
        "andel": .number(double: found.value), "från": .number(double: found.low),
        "till": .number(double: found.high), "antal": .number(found.hits),
      ]
    case .mean(let mean, let half): (amount, error) = (money(mean), half.map { money($0) } ?? .null)
    case .amount(let kronor): amount = .number(kronor: kronor, in: scenario.enhet)
    case .percent(let value): percent = .number(double: value)
    case .verdict(let verdict): holds = .bool(verdict)
    }
    return ["sannolikhet": probability, "belopp": amount, "räknefel": error, "procent": percent, "håller": holds]
  }
}
