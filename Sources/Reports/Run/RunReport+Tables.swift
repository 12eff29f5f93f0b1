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
    let law = lastRules?.år ?? 0 >= 2019 ? Lagrum(.bokföringslagen, kapitel: 5, paragraf: 2) : nil
    let title = Self.title(Wording(sv: "Resultaträkning", en: "Income statement"), law)
    return Table(title: title, enhet: scenario.enhet, columns: columns, rows: rows)
  }

  private func lines(of post: Resultatpost) -> [Row] {
    // Lines that only years after the plan have are left out.
    scenario.räkenskaper.rader.filter { line in
      line.post == post && !line.namn.isEmpty && shown.contains { line.belopp[$0.år] != nil }
    }.map { line in
      Row(Wording(verbatim: line.namn), level: 1, amounts: shown.map { line.belopp[$0.år] })
    }
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

  /// Whether any year shown states more than its balanskravsresultat.
  var hasAccounts: Bool { shown.contains { $0.utredning != nil } }

  /// The law of the last year shown: where the law has changed between the years, the last year's section stands.
  var lastRules: Räkenskapsregler? { shown.last.flatMap { Räkenskapsregler.gällande(år: $0.år) } }

  /// A title with its section of law, where one is known.
  static func title(_ words: Wording, _ law: Lagrum?) -> Wording {
    guard let law = law?.wording else { return words }
    return Wording(sv: "\(words.sv) (\(law.sv))", en: "\(words.en) (\(law.en))")
  }

  /// Every table on the way from the accounts to what remains to restore.
  public var tables: [Table] { tables(units) }

  /// The same with units as people, or as machines, read them.
  func tables(_ units: Table?) -> [Table] {
    [incomeStatement, frames, units, measures, investigation, reserves, keyFigures, restoration].compactMap { $0 }
  }
}
