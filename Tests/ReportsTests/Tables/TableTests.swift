import Reports
import Testing

@Suite struct TableTests {
  private static let title = Wording(verbatim: "x")

  @Test func `a table without amounts names no unit`() {
    let table = Table(title: Self.title, columns: [Column(year: 2026)], rows: [Row(Self.title, cells: [.percent(0.5)])])
    #expect(table.unit(.sv).isEmpty)
    #expect(table.csv(language: .sv) == "Rad,2026\r\nx (%),50\r\n")
  }

  @Test func `decimals and unit can be chosen, but machines still get every digit`() {
    let table = Table(
      title: Self.title,
      unit: Wording(sv: "mnkr, 2025 års priser", en: "SEK million, 2025 prices"),
      decimals: 0,
      percentDecimals: 0,
      columns: [Column(year: 2026), Column(year: 2027)],
      rows: [Row(Self.title, cells: [.amount(239_500_001), .percent(0.305)])]
    )
    #expect(table.text(language: .sv).hasSuffix("x    240  31\u{A0}%\n"))
    #expect(table.csv(language: .sv) == "\"Rad (mnkr, 2025 års priser)\",2026,2027\r\nx,239.500001,30.5\r\n")
  }

  @Test func `an amount that is not stated says so`() {
    let table = Table(title: Self.title, columns: [Column(year: 2026)], rows: [Row(Self.title, amounts: [nil])])
    #expect(table.text(language: .sv).contains("ej angivet"))
    #expect(table.markdown(language: .en).contains("| x | not stated |"))
  }

  @Test func `a table of nothing has still a header`() {
    let table = Table(title: Wording(verbatim: ""), columns: [], rows: [])
    #expect(table.csv(language: .en) == "Row\r\n")
    #expect(table.text(language: .en).isEmpty)
    #expect(table.markdown(language: .en) == "| |\n| :-- |\n")
  }

  @Test func `wording stands in both languages or is the same`() {
    #expect(Wording(sv: "år", en: "year")(.sv) == "år")
    #expect(Wording(sv: "år", en: "year")(.en) == "year")
    #expect(Wording { $0.text(count: 1_000) } == Wording(sv: "1\u{A0}000", en: "1,000"))
  }

  @Test func `rows that do not fit their table are our own fault`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table(title: Wording(verbatim: ""), columns: [], rows: [Row(Wording(verbatim: ""), amounts: [1])])
    }
    await #expect(processExitsWith: .failure) { _ = Row(Wording(verbatim: ""), level: 10, cells: []) }
    await #expect(processExitsWith: .failure) {
      _ = Row(Wording(verbatim: ""), emphasis: .heading, cells: [.empty])
    }
  }
}
