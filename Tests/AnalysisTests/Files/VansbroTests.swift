import Analysis
import Scenarios
import Testing

/// Vansbro kommun 2015–2019 as its annual report prints it (tkr).
@Suite struct VansbroTests {
  private let tkr: Int64 = 1000

  private func summary() throws -> Summary {
    let loaded = try ScenarioFolder.load("vansbro-2019.json5")
    #expect(loaded.warnings.isEmpty)
    return Summary(loaded.scenario)
  }

  @Test func `every line of the five years comes out`() throws {
    let years = try summary().år
    #expect(years.map(\.år) == [2015, 2016, 2017, 2018, 2019])
    #expect(years.map { $0.åretsResultat! / tkr } == [8960, 6877, -3617, -13507, -35507])
    #expect(years.map { $0.rad(.realisationsvinster)! / tkr } == [-280, 0, -57, 0, 0])
    #expect(years.map { $0.rad(.reservering)! / tkr } == [-4904, -2882, 0, 0, 0])
    #expect(years.map { $0.rad(.användningRUR)! / tkr } == [0, 0, 0, 7786, 0])
    #expect(years.map { $0.balanskravsresultat / tkr } == [3776, 3995, -3674, -5721, -35507])
    #expect(years.map { $0.resultatutjämningsreserv / tkr } == [4904, 7786, 7786, 0, 0])
    #expect(years.map { $0.synnerligaSkäl / tkr } == [0, 0, 0, 0, 16064])
    #expect(years.map { $0.kvarAttÅterställa / tkr } == [0, 0, 3674, 9395, 28838])
    #expect(years.allSatisfy { $0.kvarAttÅterställa % tkr == 0 && $0.balanskravsresultat % tkr == 0 })
  }

  @Test func `28 838 is left in three parts with deadlines of their own`() throws {
    let summary = try summary()
    let left = summary.underskott.filter { $0.kvar > 0 }
    #expect(left.map(\.från) == [2017, 2018, 2019])
    #expect(left.map(\.senast) == [2020, 2021, 2025])
    #expect(left.map { $0.kvar / tkr } == [3674, 5721, 19443])
    #expect(left.map(\.ärFörlängt) == [false, false, true])
    #expect(left.map(\.klass) == [.oavgjord, .oavgjord, .oavgjord])
    #expect(left.reduce(0) { $0 + $1.kvar } == 28838 * tkr)
    // The part of 2019 that kept the statute's time was waived whole.
    let waived = summary.underskott.filter { $0.efterskänkt > 0 }
    #expect(waived.map(\.från) == [2019])
    #expect(waived.map(\.senast) == [2022])
    #expect(waived.map { $0.efterskänkt / tkr } == [16064])
    #expect(waived.map(\.kvar) == [0])
    #expect(summary.bedömning.planen == .oavgjord)
  }

  @Test func `the decisions show as movements of 2019`() throws {
    let year = try #require(try summary()[2019])
    let parts = year.underskott.filter { $0.nytt != 0 || $0.flyttat != 0 }
    #expect(parts.map { $0.nytt / tkr } == [35507, 0])
    #expect(parts.map { $0.efterskänkt / tkr } == [16064, 0])
    #expect(parts.map { $0.flyttat / tkr } == [-19443, 19443])
    #expect(parts.map { $0.kvar / tkr } == [0, 19443])
  }
}
