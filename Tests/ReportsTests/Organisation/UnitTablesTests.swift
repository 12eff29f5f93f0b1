import Analysis
import Numerics
import Scenarios
import Simulation
import Testing

@testable import Reports

/// What people read of units that carry their results.
@Suite struct UnitTablesTests {
  /// a carries 100 kr and b 50 kr into a budget whose buffer is 90 kr; c deviates from its frame and carries nothing.
  private static func plan(units more: Int = 0, _ rule: String = "enhet: 100") throws -> Scenario {
    func series(_ amount: Int) -> String { "{ 2024: \(amount), 2025: \(amount), 2026: \(amount) }" }
    let others = (0..<more).map { "u\($0): { ram: { 2024: 10 }, utfall: { 2024: 9 }, balanseras: \"r\" }," }.joined()
    return try ScenarioLoader.load(
      SourceText(
        name: "plan",
        text: """
          { namn: "Plan", enhet: "kr", år: { utfall: 2024, budget: 2025, plan: 2026, till: 2026 },
            resultaträkning: {
              verksamhetens_kostnader: {
                a: { belopp: \(series(-1_000)), reagerar_på: {} }, b: { belopp: \(series(-500)), reagerar_på: {} }, buffert: \(series(-90)),
              },
              skatteintäkter: \(series(2_590)),
            },
            organisation: { enheter: {
              a: { namn: "Skolan", rad: "verksamhetens_kostnader.a", ram: { 2024: 1000 }, utfall: { 2024: 940 }, överskott: 40, balanseras: "r" },
              b: { namn: "Parken", rad: "verksamhetens_kostnader.b", ram: { 2024: 500 }, utfall: { 2024: 570 }, balanseras: "r" },
              c: { namn: "Torget", ram: { 2024: 20 }, precision: 10 }, \(others)
            } },
            resultatbalansering: {
              ingår_i_planen: false, buffert: { 2025: 90, 2026: 90 },
              regler: { r: { överskott: { \(rule) }, underskott: { enhet: 100 }, inom_buffert: true, återhämtning: { år: 2 } } },
            } }
          """)
    ).scenario
  }

  private static func futures(_ scenario: Scenario) throws -> SimulationSummary {
    var settings = SimulationSettings()
    settings.paths = 256
    return try SimulationSummary.run(scenario, settings)
  }

  @Test func `the plan's table says what each unit has, uses, costs and carries`() throws {
    let report = RunReport(Summary(try Self.plan()))
    // a: 60 saved and 40 before: 100, of which the buffer gives 90, and then 10. b: half of 70, and the rest.
    let expected = """
      Enheternas resultat enligt planen                kr
                                       2024   2025   2026
      Skolan
       Ram vid årets slut             1 000  1 000  1 000
       Nyttjat överskott                  0     90     10
       Utfall                           940  1 090  1 010
       Resultat mot ram och nyttjat      60      0      0
       Överskott att föra vidare        100     10      0
       Underskott kvar att återhämta      0      0      0

      Parken
       Ram vid årets slut               500    500    500
       Återhämtat underskott              0     35     35
       Utfall                           570    465    465
       Resultat mot ram och nyttjat     −70     35     35
       Överskott att föra vidare          0      0      0
       Underskott kvar att återhämta     70     35      0

      Torget
       Ram vid årets slut                20     20     20
       Utfall                                   20     20

      Enheternas egna regler, inte kommunallagens treårsregel: ett underskott som en enhet inte återhämtar
      i tid är ett brott mot regeln för resultatbalansering.
      """
    #expect(report.units?.text(language: .sv).replacing("\u{A0}", with: " ") == expected + "\n")
  }

  @Test func `of more than twelve units people read a line each, and machines all`() throws {
    let report = RunReport(Summary(try Self.plan(units: 10)))
    let read = try #require(report.unitsToRead)
    #expect(
      read.rows.count { $0.emphasis == .heading } == 2 && read.rows.allSatisfy { $0.label.sv != "Ram vid årets slut" })
    #expect(read.rows.first { $0.label.sv == "Parken" }?.cells == [.amount(570), .amount(465), .amount(465)])
    #expect(read.rows.last { $0.label.sv == "Parken" }?.cells == [.amount(-70), .amount(-35), .amount(0)])
    #expect(report.units?.rows.contains { $0.label.sv == "Ram vid årets slut" } == true)
    #expect(report.csv(language: .sv, dialect: .standard).contains("Ram vid årets slut"))
    #expect(
      RunReport(Summary(try Self.plan(units: 9))).unitsToRead == RunReport(Summary(try Self.plan(units: 9))).units)
  }

  @Test func `the assumptions say how much of a line its units answer for`() throws {
    let group = try #require(CheckReport(try Self.plan()).organisation)
    let lines = group.antaganden.filter { $0.namn.sv.hasPrefix("resultaträkning.") }
    #expect(
      lines.map { $0.värde.sv.replacing("\u{A0}", with: " ") }
        == [
          "enheternas ramar är 1 000 kr av radens 1 000 kr, 2025", "enheternas ramar är 500 kr av radens 500 kr, 2025",
        ])
  }

  @Test func `a report tells what its units and their rules rest on, as check does`() throws {
    let plan = try Self.plan()
    let table = try #require(CheckReport(plan).organisation).table
    let section = try #require(RunReport(Summary(plan)).document().sections.first { $0.name == "antaganden" })
    #expect(section.blocks.contains { if case .table(table) = $0 { true } else { false } })
  }

  @Test func `documents have a section of units where a scenario has them`() throws {
    let scenario = try Self.plan()
    let summary = try Self.futures(scenario)
    let document = RunReport(Summary(scenario), summary).document()
    let section = try #require(document.sections.first { $0.name == "enheter" })
    #expect(section.blocks.count == 3)
    // The unit that carries nothing has no deadline to miss.
    let overview = try #require(SimulationReport(scenario, summary).unitOverview)
    #expect(overview.rows.map(\.label.sv) == ["Skolan", "Parken", "Torget"])
    #expect(overview.rows[2].cells.suffix(3) == [.empty, .empty, .empty])
  }

  @Test func `a comparison shows what each option's units carry, and leaves out what is the same for all`() throws {
    let options = try ["enhet: 100", "enhet: 50, centralt: 50"].map { ComparisonOption(try Self.plan($0), name: $0) }
    var settings = SimulationSettings()
    settings.paths = 256
    let table = try #require(ComparisonReport(try ComparisonSummary.run(options, settings)).units)
    // a: 40 and 60, or 40 and 30; 90 and 70 of it are used in 2025 of a buffer of 90, and nothing is left in 2026.
    #expect(table.rows.map(\.label.sv).contains("Nyttjat till och med året"))
    #expect(
      table.rows.first { $0.label.sv == "Nyttjat till och med året" }?.cells == [.amount(100), .amount(70)])
    #expect(!table.rows.contains { $0.label.sv == "Underskott kvar att återhämta" })
  }
}
