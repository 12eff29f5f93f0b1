import Analysis
import Law
import Scenarios
import Simulation
import TestSupport
import Testing

/// What must hold in every year of every plan, to the krona.
@Suite struct IdentityTests {
  @Test(arguments: [11, 12, 13, 14])
  func `every identity holds on random plans`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var run = 0
    for _ in 0..<500 {
      let plan = RandomPlan(&random)
      let loaded: LoadedScenario
      do throws(DiagnosticList) {
        loaded = try ScenarioText.load(plan.text)
      } catch {
        // A random decision may ask for more than there is, and then nothing else may be wrong.
        let codes = Set(error.diagnostics.filter { $0.severity == .error }.map(\.problem.code))
        #expect(codes.isSubset(of: [.decisionTooLarge, .decisionWithoutDeficit]), "\(error.text)\(plan.text)")
        continue
      }
      run += 1
      let summary = Summary(loaded.scenario)
      let broken = summary.brokenIdentities() + plan.differences(summary)
      #expect(broken.isEmpty, "\(broken) of \(plan.text)")
      let again = try ScenarioText.load(plan.text)
      #expect(again.scenario == loaded.scenario)
      #expect(Summary(again.scenario).figures == summary.figures)
    }
    #expect(run > 300)
  }
}

extension RandomPlan {
  /// Where the summary's results are not what the stated figures add up to.
  func differences(_ summary: Summary) -> [String] {
    var found: [String] = []
    for year in first...lastStated {
      guard let closed = summary[year], let result = results[year] else { return ["\(year) is missing"] }
      if statements[year] == .balanskravsresultat {
        if closed.balanskravsresultat != result { found.append("\(year): stated balanskravsresultat") }
        if closed.utredning != nil { found.append("\(year): utredning from nothing") }
        continue
      }
      if closed.åretsResultat != result { found.append("\(year): årets resultat from rows and measures") }
      if closed.resultatEfterBalanskravsjusteringar != result + (adjusted[year] ?? 0) {
        found.append("\(year): adjustments")
      }
      if let sums = rows[year], Resultatpost.allCases.map({ closed.resultaträkning?[$0] }) != sums {
        found.append("\(year): rows")
      }
    }
    return found
  }
}
