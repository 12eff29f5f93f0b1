import Analysis
import Scenarios

// What each unit costs and carries by the plan.
extension RunReport {
  /// Units' frames, outcomes and what they carry, by their own rules, without deviations; nil where no unit is simulated.
  public var units: Table? {
    guard !enheter.isEmpty else { return nil }
    let rows = enheter.flatMap { unit -> [Row] in [Row.heading(Self.name(unit))] + Self.rows(unit, shown.map(\.år)) }
    return Table(
      title: Wording(sv: "Enheternas resultat enligt planen", en: "Units' results by the plan"), enhet: scenario.enhet,
      columns: columns, rows: rows, notes: [Self.ownRule])
  }

  /// The same for people: of many units only what they cost and what they carry, a line each.
  var unitsToRead: Table? {
    guard let units, scenario.simuleradeEnheter.count > SimulationReport.mostUnitsByYear else { return units }
    func rows(_ heading: Wording, _ amount: (Enhetssammandrag.Enhetsår) -> Int64?) -> [Row] {
      let rows = enheter.compactMap { unit -> Row? in
        let amounts = shown.map { year in unit[year.år].flatMap(amount) }
        guard amounts.contains(where: { $0 ?? 0 != 0 }) else { return nil }
        return Row(Self.name(unit), level: 1, cells: amounts.map { $0.map { .amount($0) } ?? .empty })
      }
      return rows.isEmpty ? [] : [Row.heading(heading)] + rows
    }
    let carried = Wording(sv: "Att föra vidare, underskott med minus", en: "Carried, deficits with a minus")
    return Table(
      title: units.title, enhet: scenario.enhet, columns: columns,
      rows: rows(Wording(sv: "Utfall", en: "Outcome"), \.utfall) + rows(carried) { $0.överskott - $0.underskott },
      notes: units.notes)
  }

  /// That units' clocks are their own.
  static let ownRule = Wording(
    sv:
      "Enheternas egna regler, inte kommunallagens treårsregel: ett underskott som en enhet inte återhämtar i tid är ett brott mot regeln "
      + "för resultatbalansering.",
    en:
      "Units' own rules, not the three-year rule of KL: a deficit that a unit does not recover in time breaks the rule for carry-over."
  )

  static func name(_ unit: Enhetssammandrag) -> Wording {
    unit.enhet.map { Wording(verbatim: $0.namn) } ?? Wording(sv: "Centralt", en: "Centre")
  }

  private static func rows(_ unit: Enhetssammandrag, _ years: [Int]) -> [Row] {
    func row(_ label: Wording, _ isKept: Bool, _ amount: (Enhetssammandrag.Enhetsår) -> Int64?) -> [Row] {
      let amounts = years.map { year in unit[year].flatMap(amount) }
      guard isKept ? amounts.contains(where: { $0 != nil }) : amounts.contains(where: { $0 ?? 0 != 0 }) else {
        return []
      }
      return [Row(label, level: 1, cells: amounts.map { $0.map { .amount($0) } ?? .empty })]
    }
    let carries = unit.ärNivå || unit.enhet?.balanseras != nil
    return row(Wording(sv: "Ram vid årets slut", en: "Frame at the end of the year"), true, \.ram)
      + row(Wording(sv: "Nyttjat överskott", en: "Surplus used"), false, \.nyttjat)
      + row(Wording(sv: "Återhämtat underskott", en: "Deficit recovered"), false, \.återhämtat)
      + row(Wording(sv: "Utfall", en: "Outcome"), true, \.utfall)
      + row(Wording(sv: "Resultat mot ram och nyttjat", en: "Result against frame and use"), false, \.resultat)
      + row(Wording(sv: "Överskott att föra vidare", en: "Surplus carried"), carries, \.överskott)
      + row(Wording(sv: "Underskott kvar att återhämta", en: "Deficit left to recover"), carries, \.underskott)
  }

  /// The same for machines; null where no unit is simulated.
  var unitsJson: JsonValue {
    .array(
      enheter.map { unit in
        [
          "enhet": unit.enhet.map { .string($0.nyckel) } ?? .null, "namn": .string(Self.name(unit).sv),
          "nivå": .bool(unit.ärNivå),
          "år": .array(
            unit.år.map { year in
              [
                "år": .number(year.år), "ram": amount(year.ram), "utfall": amount(year.utfall),
                "nyttjat": amount(year.nyttjat), "återhämtat": amount(year.återhämtat),
                "resultat": amount(year.resultat), "överskott": amount(year.överskott),
                "underskott": amount(year.underskott),
              ]
            }),
        ]
      })
  }
}
