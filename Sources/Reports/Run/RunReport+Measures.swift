import Scenarios

extension RunReport {
  /// Measures of the plan with their effect; nil where there are none.
  public var measures: Table? {
    guard !scenario.åtgärder.isEmpty else { return nil }
    let rows = scenario.åtgärder.flatMap { åtgärd -> [Row] in
      let label = Wording(
        sv: "\(åtgärd.namn) (\(held(åtgärd).sv))", en: "\(åtgärd.namn) (\(held(åtgärd).en))")
      let effect = Row(
        label, cells: shown.map { scenario.effekt(av: åtgärd, $0.år).map { Cell.amount($0.belopp) } ?? .empty })
      if åtgärd.engångskostnad.isEmpty { return [effect] }
      let once = Row(
        Wording(sv: "engångskostnad", en: "cost once"), level: 1,
        cells: shown.map { åtgärd.engångskostnad[$0.år].map { Cell.amount(-$0) } ?? .empty })
      return [effect, once]
    }
    return Table(
      title: Wording(sv: "Åtgärder, effekt på resultatet", en: "Measures, effect on the result"), enhet: scenario.enhet,
      columns: columns, rows: rows)
  }

  /// Whether a measure is in the plan's figures.
  private func held(_ åtgärd: Åtgärd) -> Wording {
    switch (scenario.räknas(åtgärd), åtgärd.ingårIPlanen) {
    case (true, true): Wording(sv: "ingår redan i siffrorna", en: "held by the figures already")
    case (true, false): Wording(sv: "läggs till", en: "added")
    case (false, true): Wording(sv: "dras ifrån siffrorna", en: "taken out of the figures")
    case (false, false): Wording(sv: "räknas inte", en: "not counted")
    }
  }

  /// How far the measures have come and who answers for them; nil where no measure says.
  var responsibilities: Table? {
    let all = scenario.åtgärder
    let status = Wording(sv: "Status", en: "Status")
    let isProposed = all.contains { $0.status != .beslutad }
    let columns: [(heading: Wording, isShown: Bool, cell: (Åtgärd) -> Cell)] = [
      (status, isProposed, { .text($0.status.wording) }),
      (Wording(sv: "Nämnd", en: "Committee"), all.contains { $0.nämnd != nil }, { Self.text($0.nämnd) }),
      (Wording(sv: "Ansvarig", en: "Responsible"), all.contains { $0.ansvarig != nil }, { Self.text($0.ansvarig) }),
      (Wording(sv: "Mål", en: "Goal"), all.contains { $0.mål != nil }, { Self.text($0.mål) }),
      (
        Wording(sv: "Väntas lyckas", en: "Expected success"), all.contains { $0.lyckas != nil },
        { .percent($0.lyckas?.väntat ?? 1) }
      ),
      (
        Wording(sv: "Risk för försening", en: "Risk of delay"), all.contains { $0.försening != nil },
        { .percent($0.försening?.sannolikhet.procent ?? 0) }
      ),
    ]
    let shown = columns.filter(\.isShown)
    guard !shown.isEmpty else { return nil }
    return Table(
      title: Wording(sv: "Åtgärder, läge och ansvar", en: "Measures, status and responsibility"), enhet: scenario.enhet,
      labelHeading: Wording(sv: "Åtgärd", en: "Measure"),
      columns: shown.map { column in
        if case .percent = column.cell(all[0]) {
          Column(column.heading)
        } else {
          Column(column.heading, alignment: .left)
        }
      },
      rows: all.map { åtgärd in Row(Wording(verbatim: åtgärd.namn), cells: shown.map { $0.cell(åtgärd) }) })
  }

  private static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
}

extension Åtgärd.Status {
  /// In words.
  var wording: Wording {
    switch self {
    case .beslutad: Wording(sv: "beslutad", en: "decided")
    case .föreslagen: Wording(sv: "föreslagen", en: "proposed")
    }
  }
}
