import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Two rules for the same units under the same futures.
@Suite struct ComparedPolicyTests {
  @Test func `thirds against all to the unit: the rule is what differs, and more is carried and used`() throws {
    let options = try ["resultatenheter-2020.json5", "resultatenheter-allt-till-enheten.json5"].map {
      ComparisonOption(try ScenarioFolder.load($0).scenario)
    }
    let found = try ComparisonSummary.run(options, ComparedPlans.settings(512))
    #expect(
      found.differences.map(\.path)
        == ["enhet", "nämnd", "centralt"].map { "resultatbalansering.regler.tredjedelar.överskott.\($0)" })
    let (thirds, all) = (found.options[0], found.options[1])
    #expect(thirds.plan.bedömning.planen == .håller && all.plan.bedömning.planen == .håller)
    // In each future at least as much is used: nothing stays with the centre.
    #expect(all.againstFirst?.better.hits == 0 && (all.againstFirst?.worse.hits ?? 0) > 0)
    let own = try #require(thirds.futures.organisation)
    let other = try #require(all.futures.organisation)
    for (one, two) in zip(own.units, other.units) {
      for (a, b) in zip(one.years, two.years) {
        #expect(a.mean(.surplus) <= b.mean(.surplus))
        // Deficits follow the unit by both rules.
        #expect(a.hasDeficit == b.hasDeficit && a.mean(.deficit) == b.mean(.deficit))
      }
    }
    // A third of the surplus of 2019 each: what the unit keeps is three times as much, less a krona or two of rounding.
    let unit = try #require(options[0].scenario.simuleradeEnheter.firstIndex { $0.nyckel == "ekonomiavdelningen" })
    #expect(Enhetssammandrag.alla(options[0].scenario)[unit][2019]?.överskott == 200_000)
    #expect(Enhetssammandrag.alla(options[1].scenario)[unit][2019]?.överskott == 600_000)
    // By itself an option comes to the same as beside another.
    #expect(try SimulationSummary.run(options[0].scenario, ComparedPlans.settings(512)).organisation == own)
  }
}
