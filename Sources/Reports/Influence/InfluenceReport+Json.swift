import Analysis
import Numerics
import Scenarios
import Simulation

extension InfluenceReport {
  /// Everything as JSON with Swedish keys; amounts in the scenario's unit, rounded to whole kronor; shares from 0 to 1.
  public var json: JsonValue {
    let settings = influence.settings
    return [
      "version": .string(Engine.version),
      "scenario": ["namn": .string(scenario.namn), "hash": .string("sha256:" + scenario.hash)],
      "enhet": .string(scenario.enhet.rawValue),
      "framtider": .number(settings.paths),
      "frö": .number(settings.seed),
      "dragning": .string(settings.sampling == .sobol ? "sobol" : "random"),
      "intervall": .string("95 %"),
      "planen_håller": json(influence.holds),
      "kvar": ["år": .number(influence.lastPlanYear), "medel": amount(influence.remaining)],
      "tiondelar": .array(influence.swings.map { json($0) }),
      "tiondelar_per_år": .array(influence.yearlySwings.map { json($0) }),
      "spridning": [
        "framtider": .number(GroupInfluence.points),
        "grupper": .array(
          influence.groups.map { group in
            [
              "dragningar": .string(group.nyckel), "planen_håller": json(group.holds), "kvar": json(group.remaining),
            ]
          }),
      ],
      "villkor": .array(influence.boxes.map { json($0) }),
      "åtgärder": ["framtider": .number(LeverOutcome.paths), "förslag": .array(influence.levers.map { json($0) })],
    ]
  }

  private func json(_ probability: Probability) -> JsonValue {
    [
      "andel": .number(double: probability.value), "från": .number(double: probability.low),
      "till": .number(double: probability.high), "antal": .number(probability.hits),
    ]
  }

  private func kronor(_ amount: Double) -> JsonValue {
    .number(kronor: Int64(kronor: amount.roundedToKrona), in: scenario.enhet)
  }

  private func amount(_ estimate: Estimate) -> JsonValue {
    ["belopp": kronor(estimate.value), "från": kronor(estimate.low), "till": kronor(estimate.high)]
  }

  private func value(_ value: Double, of feature: Feature) -> JsonValue {
    feature.isAmount ? kronor(value) : .number(double: value)
  }

  /// What a feature is: its key, its years, and whether values are amounts or shares.
  private func members(_ feature: Feature) -> [JsonValue.Member] {
    [
      .init("storhet", .string(feature.nyckel)), .init("från", .number(feature.years.lowerBound)),
      .init("till", .number(feature.years.upperBound)),
      .init("mått", .string(feature.isAmount ? "belopp" : "andel")),
    ]
  }

  private func json(_ swing: Swing) -> JsonValue {
    func tenth(_ tenth: Swing.Tenth) -> JsonValue {
      [
        "medel": value(tenth.mean, of: swing.feature), "gräns": value(tenth.limit, of: swing.feature),
        "planen_håller": json(tenth.holds), "kvar": amount(tenth.remaining),
      ]
    }
    return .object(
      members(swing.feature) + [.init("lägsta", tenth(swing.lowest)), .init("högsta", tenth(swing.highest))])
  }

  private func json(_ indices: PickFreeze.Indices?) -> JsonValue {
    guard let indices else { return .null }
    func share(_ estimate: Estimate) -> JsonValue {
      [
        "andel": .number(double: estimate.value), "från": .number(double: estimate.low),
        "till": .number(double: estimate.high),
      ]
    }
    return ["ensamt": share(indices.first), "med_samspel": share(indices.total)]
  }

  private func json(_ box: FailureBox) -> JsonValue {
    [
      "alla": .array(
        box.conditions.map { condition in
          .object(
            members(condition.feature) + [
              .init(condition.isBelow ? "under" : "över", value(condition.limit, of: condition.feature))
            ])
        }),
      "andel_av_brotten": json(box.coverage), "bryts": json(box.density), "att_jämföra_med": json(box.base),
    ]
  }

  private func json(_ lever: LeverOutcome) -> JsonValue {
    func kronor(_ amount: Int64?) -> JsonValue { amount.map { .number(kronor: $0, in: scenario.enhet) } ?? .null }
    func flip(_ flip: LeverOutcome.Flip) -> JsonValue { ["belopp": kronor(flip.belopp), "vänder": json(flip.share)] }
    return [
      "slag": .string(lever.kind.rawValue), "år": .number(lever.år), "framtider_som_bryts": .number(lever.failing),
      "räcker_i_hälften": kronor(lever.median), "från": kronor(lever.low), "till": kronor(lever.high),
      "högst_prövat": kronor(lever.most), "hundra_mnkr": flip(lever.hundred),
      "en_procent_av_skatter_och_bidrag": flip(lever.onePercent),
    ]
  }
}
