import Analysis
import Law
import Scenarios
import Simulation

extension RunReport {
  /// The income statement by row with the statute's subtotals; nil where no year states rows.
  public var incomeStatement: Table? {
    guard shown.contains(where: { $0.resultaträkning != nil }) else { return nil }
    let sums: Set<Storhet> = [
      .verksamhetensNettokostnader, .verksamhetensResultat, .resultatEfterFinansiellaPoster, .åretsResultat,
    ]
    let all = Storhet.allCases.prefix { $0 != .resultatEfterBalanskravsjusteringar }
    var rows: [Row] = []
    for storhet in all {
      if storhet == .extraordinäraPoster, shown.allSatisfy({ ($0.belopp(storhet) ?? 0) == 0 }) { continue }
      rows.append(row(storhet, emphasis: sums.contains(storhet) ? .total : .plain))
      if let post = storhet.post { rows += lines(of: post) }
    }
    let title = Wording(sv: "Resultaträkning (LKBR 5 kap. 2 §)", en: "Income statement (LKBR 5 kap. 2 §)")
    return Table(title: title, enhet: scenario.enhet, columns: columns, rows: rows)
  }

  private func lines(of post: Resultatpost) -> [Row] {
    scenario.resultaträkning.rader.filter { $0.post == post && !$0.namn.isEmpty }.map { line in
      Row(Wording(verbatim: line.namn), level: 1, amounts: shown.map { line.belopp[$0.år] })
    }
  }

  /// The balanskravsutredning with the section of each line; lines that are zero in every year are left out.
  /// Nil where every year states only its balanskravsresultat.
  public var investigation: Table? {
    guard hasAccounts else { return nil }
    let rows = Utredningspost.allCases.compactMap { post -> Row? in
      let lines = shown.compactMap { year in year.utredning?.first { $0.post == post } }
      let isKept = post.ärSumma || post == .åretsResultat
      guard isKept || lines.contains(where: { $0.belopp != 0 }) else { return nil }
      let amounts = shown.map { post == .balanskravsresultat ? $0.balanskravsresultat : $0.rad(post) }
      // Where the law has changed between the years, the last year's section stands.
      let law = lines.last?.lagrum ?? Räkenskapsregler.gällande(år: shown.last?.år ?? 0)?.utredning
      return Row(
        post.wording(lines.last { $0.belopp != 0 }?.reserv ?? .ingen), emphasis: post.ärSumma ? .total : .plain,
        amounts: amounts, citation: law?.short)
    }
    let title = Wording(
      sv: "Balanskravsutredning (LKBR 11 kap. 10 §)", en: "Balance investigation (LKBR 11 kap. 10 §)")
    return Table(title: title, enhet: scenario.enhet, columns: columns, rows: rows)
  }

  /// The reserves at year-end; nil where there never was any.
  public var reserves: Table? {
    let rows = [Storhet.resultatreserv, .resultatutjämningsreserv].filter { storhet in
      shown.contains { ($0.belopp(storhet) ?? 0) != 0 || $0.upplöstRUR != 0 }
    }
    guard !rows.isEmpty else { return nil }
    let title = Wording(
      sv: "Reserver vid årets slut (del av eget kapital)", en: "Reserves at year-end (part of equity)")
    return Table(title: title, enhet: scenario.enhet, columns: columns, rows: rows.map { row($0) })
  }

  /// Measures of the plan with their effect; nil where there are none.
  public var measures: Table? {
    guard !scenario.åtgärder.isEmpty else { return nil }
    let rows = scenario.åtgärder.map { åtgärd in
      let label = Wording(
        sv: åtgärd.namn + (åtgärd.ingårIPlanen ? " (ingår i planen)" : ""),
        en: åtgärd.namn + (åtgärd.ingårIPlanen ? " (held by the plan)" : ""))
      return Row(label, cells: shown.map { year in åtgärd.effekt[year.år].map(Cell.amount) ?? .empty })
    }
    return Table(
      title: Wording(sv: "Åtgärder, effekt på resultatet", en: "Measures, effect on the result"), enhet: scenario.enhet,
      columns: columns, rows: rows)
  }

  /// The key figures that can be worked out; nil where there are none.
  public var keyFigures: Table? {
    let kinds = Nyckeltalsvärde.Slag.allCases.filter { kind in
      shown.contains { year in year.nyckeltal.contains { $0.slag == kind } }
    }
    guard !kinds.isEmpty else { return nil }
    let rows = kinds.compactMap { kind -> Row? in
      guard let storhet = Storhet(rawValue: kind.rawValue) else { return nil }
      let cells = shown.map { year -> Cell in
        year.nyckeltal(storhet)?.procent.map { Cell.percent($0 / 100) } ?? .missing
      }
      return Row(storhet.wording, cells: cells)
    }
    let title = Wording(sv: "Nyckeltal (KL 11 kap. 1 §)", en: "Key figures (KL 11 kap. 1 §)")
    let target = PercentFormat(decimals: 1, language: .sv)
    let goal = Double(scenario.inställningar.resultatmål) / 10_000
    let note = Wording(
      sv: "Resultatmål: \(target.text(goal)) av skatter, generella statsbidrag och utjämning.",
      en: "Target: \(PercentFormat(decimals: 1, language: .en).text(goal)) of taxes, grants and equalisation.")
    return Table(
      title: title, enhet: scenario.enhet, unit: Wording(verbatim: "%"), columns: columns, rows: rows, notes: [note])
  }

  /// Whether any year shown states more than its balanskravsresultat.
  var hasAccounts: Bool { shown.contains { $0.utredning != nil } }

  /// Every table on the way from the accounts to what remains to restore.
  public var tables: [Table] {
    [incomeStatement, measures, investigation, reserves, keyFigures, restoration].compactMap { $0 }
  }
}
