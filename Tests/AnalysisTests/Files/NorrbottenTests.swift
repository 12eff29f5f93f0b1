import Analysis
import Scenarios
import Testing

/// Norrbottens läns landsting, the plan made in 2007 (mnkr).
@Suite struct NorrbottenTests {
  private let mnkr: Int64 = 1_000_000

  @Test func `with the required savings the results are 8, 15, 0, 0 and 120`() throws {
    let loaded = try ScenarioFolder.load("norrbotten-2007.json5")
    #expect(loaded.warnings.isEmpty)
    let summary = Summary(loaded.scenario)
    let years = Array(summary.år.prefix(5))
    #expect(years.map(\.år) == [2006, 2007, 2008, 2009, 2010])
    #expect(years.map { loaded.scenario.angivetResultat($0.år)! / mnkr } == [8, 15, -156, -239, -339])
    #expect(years.map { loaded.scenario.åtgärdseffekt($0.år) / mnkr } == [0, 0, 156, 239, 459])
    #expect(years.map { $0.åretsResultat! / mnkr } == [8, 15, 0, 0, 120])
    #expect(years.map { $0.balanskravsresultat / mnkr } == [8, 15, 0, 0, 120])
    #expect(summary.underskott.isEmpty)
    #expect(summary.bedömning.planen == .håller)
    // A budget of exactly zero is not enough by the wording of the section.
    #expect(years[2].budgetprövning?.utfall == .nollbudget)
    // After the plan its last year is repeated, savings included.
    #expect(summary.år.dropFirst(5).map { $0.balanskravsresultat / mnkr } == [120, 120, 120])
  }

  @Test func `without them three deficits arise and none is restored`() throws {
    let loaded = try ScenarioFolder.load("norrbotten-2007.json5", ["åtgärder=null", "avstämning=null"])
    let summary = Summary(loaded.scenario)
    #expect(summary.år.prefix(5).map { $0.balanskravsresultat / mnkr } == [8, 15, -156, -239, -339])
    #expect(summary[2010]?.kvarAttÅterställa == 734 * mnkr)
    #expect(summary.bedömning.planen == .bryts)
    #expect(summary.bedömning.marginaler.map(\.senast) == [2011, 2012, 2013])
    #expect(summary.bedömning.marginaler.map { $0.belopp / mnkr } == [-156, -239, -339])
  }

  @Test func `savings that the plan already holds are never added`() throws {
    let loaded = try ScenarioFolder.load(
      "norrbotten-2007.json5",
      ["åtgärder.besparingskrav.ingår_i_planen=true", "avstämning=null"]
    )
    #expect(Summary(loaded.scenario).år.prefix(5).map { $0.åretsResultat! / mnkr } == [8, 15, -156, -239, -339])
  }
}
