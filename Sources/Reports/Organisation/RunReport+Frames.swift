import Analysis
import Scenarios

// What each unit is given.
extension RunReport {
  /// The frames on 1 January, every unit below the level it stands under; nil where no organisation is described.
  public var frames: Table? {
    guard let organisation = scenario.organisation else { return nil }
    let rows = organisation.träd.compactMap { unit, depth -> Row? in
      let frames = shown.map { organisation.ram(unit, $0.år) }
      guard frames.contains(where: { $0 != nil }) else { return nil }
      return Row(
        Wording(verbatim: unit.namn), level: min(depth, 9), cells: frames.map { $0.map { Cell.amount($0) } ?? .empty })
    }
    guard !rows.isEmpty else { return nil }
    let sums = shown.map { year in
      let parts = organisation.under(nil).compactMap { organisation.ram($0, year.år) }
      return parts.isEmpty ? Cell.empty : .amount(parts.reduce(0, +))
    }
    // One unit at the top is the sum itself.
    let isSummed = organisation.under(nil).count { unit in shown.contains { organisation.ram(unit, $0.år) != nil } } > 1
    let total = Row(Wording(sv: "Summa", en: "Total"), emphasis: .total, cells: sums)
    return Table(
      title: Wording(sv: "Nettokostnadsramar den 1 januari", en: "Net cost frames on 1 January"), enhet: scenario.enhet,
      columns: columns, rows: rows + (isSummed ? [total] : []))
  }

  /// How the frames of each year with växlingar come from those of the year before.
  public var transfers: [Table] {
    guard let organisation = scenario.organisation else { return [] }
    let years = shown.map(\.år).filter { year in
      organisation.växlingar.contains { $0.underÅret ? $0.år == year - 1 : $0.år == year }
    }
    return years.compactMap { year in
      let rows = organisation.ramtabell(year)
      guard rows.contains(where: { !$0.ärNivå && $0.ram - $0.omräkning != 0 }) else { return nil }
      return transferTable(rows, year)
    }
  }

  private func transferTable(_ all: [Ramrad], _ year: Int) -> Table {
    let before = year - 1
    let columns: [(heading: Wording, amount: (Ramrad) -> Int64, isKept: Bool)] = [
      (Wording(sv: "Ram \(before)-01-01", en: "Frame \(before)-01-01"), \.föregående, true),
      (
        Wording(sv: "Permanenta under \(before)", en: "Permanent during \(before)"), \.permanentaUnder, false
      ),
      (
        Wording(sv: "Tillfälliga under \(before)", en: "Temporary during \(before)"), \.tillfälligaUnder, false
      ),
      (Wording(sv: "Återväxlingar", en: "Given back"), \.återväxlingar, false),
      (Wording(sv: "Tillfälliga inför \(year)", en: "Temporary from \(year)"), \.tillfälligaInför, false),
      (Wording(sv: "Permanenta inför \(year)", en: "Permanent from \(year)"), \.permanentaInför, false),
      (Wording(sv: "Uppräkning och ny ram", en: "Uprating and new frame"), \.omräkning, false),
      (Wording(sv: "Ram \(year)-01-01", en: "Frame \(year)-01-01"), \.ram, true),
    ]
    let leaves = all.filter { !$0.ärNivå }
    let kept = columns.filter { column in column.isKept || leaves.contains { column.amount($0) != 0 } }
    let rows = leaves.map { row in
      Row(
        Wording(verbatim: row.enhet.namn),
        cells: kept.map { column in
          let amount = column.amount(row)
          return amount == 0 && !column.isKept ? .empty : .amount(amount)
        })
    }
    let sum = Row(
      Wording(sv: "Summa", en: "Total"), emphasis: .total,
      cells: kept.map { column in .amount(leaves.reduce(0) { $0 + column.amount($1) }) })
    return Table(
      title: Wording(sv: "Budgetväxlingar inför \(year)", en: "Budget transfers for \(year)"), enhet: scenario.enhet,
      columns: kept.map { Column($0.heading) }, rows: rows + (leaves.count > 1 ? [sum] : []))
  }

  /// The frames of every year for machines.
  var framesJson: JsonValue {
    guard let organisation = scenario.organisation else { return [] }
    return .array(
      scenario.år.alla.map { year in
        [
          "år": .number(year),
          "enheter": .array(
            organisation.ramtabell(year).map { row in
              [
                "enhet": .string(row.enhet.nyckel), "namn": .string(row.enhet.namn),
                "under": row.enhet.under.map { .string($0) } ?? .null, "nivå": .bool(row.ärNivå),
                "föregående_ram": amount(row.föregående), "permanenta_under_året": amount(row.permanentaUnder),
                "tillfälliga_under_året": amount(row.tillfälligaUnder), "återväxlingar": amount(row.återväxlingar),
                "tillfälliga": amount(row.tillfälligaInför), "permanenta": amount(row.permanentaInför),
                "omräkning": amount(row.omräkning), "ram": amount(row.ram),
                "ram_vid_årets_slut": amount(organisation.slutram(row.enhet, year)),
                "utfall": amount(organisation.utfall(row.enhet, year)),
              ]
            }),
        ]
      })
  }
}
