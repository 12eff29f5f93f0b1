import Analysis
import Numerics
import Scenarios

/// What the beslutsregler are worth.
extension SimulationReport {
  /// How often the plan holds with and without them.
  var worth: Wording? {
    simulation.rules.map { rules in
      Wording { language in
        let (with, without) = (text(rules.med.planen.håller, language), text(rules.utan.planen.håller, language))
        let n = count(rules.paths, language)
        return language == .sv
          ? "Med beslutsreglerna håller planen i \(with), utan dem i \(without) (samma \(n) framtider)."
          : "With the decision rules the plan holds in \(with), without them in \(without) (the same \(n) futures)."
      }
    }
  }

  /// Each deficit of the plan with the rules and without.
  var rules: Table? {
    guard let rules = simulation.rules else { return nil }
    let pairs = zip(rules.med.cohorts, rules.utan.cohorts).filter {
      $0.ärPlanens && ($0.uppstår.hits > 0 || $1.uppstår.hits > 0)
    }
    func missing(_ distribution: Distribution?, _ percent: Int) -> Cell {
      distribution.map { .amount(Int64(kronor: $0[percent].value.roundedToKrona)) } ?? .empty
    }
    var rows = pairs.map { with, without in
      Row(
        Wording(sv: "\(with.från), senast \(with.senast)", en: "\(with.från), by \(with.senast)"),
        cells: [
          .percent(with.försenas.value), .percent(without.försenas.value), missing(with.saknas, 50),
          missing(without.saknas, 50), missing(with.saknas, 95), missing(without.saknas, 95),
        ])
    }
    let (with, without) = (rules.med, rules.utan)
    rows.append(
      Row(
        Wording(sv: "Planen", en: "The plan"), emphasis: .total,
        cells: [
          .percent(with.planen.bryts.value), .percent(without.planen.bryts.value), missing(with.saknas, 50),
          missing(without.saknas, 50), missing(with.saknas, 95), missing(without.saknas, 95),
        ]))
    func column(_ sv: String, _ en: String) -> [Column] {
      [
        Column(Wording(sv: "\(sv), med", en: "\(en), with")), Column(Wording(sv: "utan", en: "without")),
      ]
    }
    return Table(
      title: Wording(
        sv: "Underskott som inte återställs i tid, med beslutsreglerna och utan dem",
        en: "Deficits not restored in time, with the decision rules and without them"),
      enhet: scenario.enhet, decimals: decimals([with, without].compactMap { $0.saknas?[95].value }),
      labelHeading: Wording(sv: "Underskott", en: "Deficit"),
      columns: column("Försenas", "Is late") + column("Saknas, median", "Missing, median")
        + column("1 av 20 mer än", "1 in 20 more than"),
      rows: rows)
  }

  /// The same for machines.
  var rulesJson: JsonValue {
    guard let rules = simulation.rules else { return .null }
    func side(_ side: RuleWorth.Side) -> JsonValue {
      [
        "planen": json(side.planen),
        "underskott": .array(
          side.cohorts.filter { $0.uppstår.hits > 0 }.map { cohort in
            [
              "från": .number(cohort.från), "senast": .number(cohort.senast), "försenas": json(cohort.försenas),
              "saknas": json(cohort.saknas),
            ]
          }),
        "saknas": json(side.saknas),
      ]
    }
    return ["framtider": .number(rules.paths), "med": side(rules.med), "utan": side(rules.utan)]
  }
}
