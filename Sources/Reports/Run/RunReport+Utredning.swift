import Analysis
import Law

extension RunReport {
  /// The balanskravsutredning with the section of each line; lines that are zero in every year are left out.
  /// Nil where every year states only its balanskravsresultat.
  public var investigation: Table? {
    guard hasAccounts else { return nil }
    var rows: [Row] = Utredningspost.allCases.flatMap { post -> [Row] in
      // The reserve that a reservation goes to is another from 2024.
      let reserves: [Reservslag?] = post == .reservering ? [.resultatutjämningsreserv, .resultatreserv] : [nil]
      return reserves.compactMap { row(post, $0) }
    }
    if showsGroundsAbove {
      let citation = lastRules?.synnerligaSkäl.short
      // Only what concerns the year's own deficit: later decisions never stood in the year's own sum.
      let own = shown.map { year in
        year.underskott.filter { summary.underskott[$0.index].från == year.år }.reduce(0) { $0 + $1.efterskänkt }
      }
      let label = Wording(sv: "Synnerliga skäl (utanför summan)", en: "Exceptional grounds (outside the sum)")
      rows.insert(Row(label, level: 1, amounts: own, citation: citation), at: rows.count - 1)
      let older = Wording(
        sv: "med synnerliga skäl, äldre uppställning", en: "with exceptional grounds, older scheme")
      rows.append(Row(older, level: 1, amounts: zip(shown, own).map { $0.balanskravsresultat + $1 }))
    }
    let title = Self.title(Wording(sv: "Balanskravsutredning", en: "Balance investigation"), lastRules?.utredning)
    return Table(title: title, enhet: scenario.enhet, columns: columns, rows: rows)
  }

  /// A line over the years; with a reserve only what went to that one. Nil where it is zero in every year.
  private func row(_ post: Utredningspost, _ reserv: Reservslag?) -> Row? {
    let lines = shown.map { year in year.utredning?.first { $0.post == post } }
    let own = { (line: Årssammandrag.Rad) in reserv == nil || line.reserv == reserv }
    let moving = lines.compactMap { $0 }.filter { own($0) && $0.belopp != 0 }
    let isKept = post.ärSumma || post == .åretsResultat
    guard isKept || !moving.isEmpty else { return nil }
    let amounts = zip(shown, lines).map { year, line in
      post == .balanskravsresultat ? year.balanskravsresultat : line.map { own($0) ? $0.belopp : 0 }
    }
    let law = (isKept ? nil : moving.last?.lagrum) ?? lines.last??.lagrum ?? lastRules?.utredning
    return Row(
      post.wording(reserv ?? moving.last?.reserv ?? .ingen), emphasis: post.ärSumma ? .total : .plain,
      amounts: amounts, citation: law?.short)
  }
}
