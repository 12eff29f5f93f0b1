import Law
import Scenarios
import Simulation
import TestSupport
import Testing

/// What must hold on every path of every scenario, to the krona.
@Suite struct PathIdentityTests {
  private static func scenarios(_ count: Int, from first: UInt64) -> [(Scenario, RandomFuture, UInt64)] {
    var found: [(Scenario, RandomFuture, UInt64)] = []
    var seed = first
    while found.count < count {
      seed += 1
      let future = RandomFuture(seed: seed)
      if let scenario = try? ScenarioFile.read(future.text()) { found.append((scenario, future, seed)) }
    }
    return found
  }

  @Test("reserves and results: Δ reserves = RAB − BKR")
  func reserves() throws {
    var compared = 0
    for (scenario, _, seed) in Self.scenarios(40, from: 20_000) {
      let sample = Sample(scenario, rows: 0..<1, seed: seed)
      let years = sample.simulator.layout.years
      for year in years.dropFirst()
      where year != 2033 && year != 2034 && scenario.planensAngivelse(year) == .räkenskaper {
        guard let rab = sample.values(.resultatEfterBalanskravsjusteringar, year),
          let bkr = sample.values(.balanskravsresultat, year)
        else { continue }
        var moved = zip(rab, bkr).map { $0 - $1 }
        for reserve in [Figure.resultatreserv, .resultatutjämningsreserv] {
          guard let after = sample.values(reserve, year), let before = sample.values(reserve, year - 1) else {
            continue
          }
          for path in moved.indices { moved[path] -= after[path] - before[path] }
          compared += after.count { $0 > 0 }
        }
        #expect(moved.allSatisfy { $0 == 0 }, "scenario \(seed), \(year)")
      }
    }
    #expect(compared > 1000)
  }

  @Test("årets resultat is the sum of the rows of the income statement")
  func rows() throws {
    var compared = 0
    for (scenario, _, seed) in Self.scenarios(60, from: 60_000) where scenario.osäkerhet.metod == .rader {
      let sample = Sample(scenario, rows: 0..<1, seed: seed)
      for year in sample.simulator.layout.years {
        let rows = try Resultatpost.allCases.map { try #require(sample.values(Figure($0), year)) }
        let results = try #require(sample.values(.åretsResultat, year))
        let sums = results.indices.map { path in rows.reduce(0) { $0 + $1[path] } }
        #expect(sums == results, "scenario \(seed), \(year)")
        compared += 1
      }
    }
    #expect(compared > 30)
  }

  @Test("what remains to restore follows from the results where nothing is decided")
  func ledger() throws {
    for (scenario, _, seed) in Self.scenarios(60, from: 30_000) {
      guard scenario.synnerligaSkäl.isEmpty else { continue }
      let sample = Sample(scenario, rows: 0..<1, seed: seed)
      for year in sample.simulator.layout.years.dropFirst() {
        let before = try #require(sample.values(.kvarAttÅterställa, year - 1))
        let after = try #require(sample.values(.kvarAttÅterställa, year))
        let results = try #require(sample.values(.balanskravsresultat, year))
        let holds = before.indices.allSatisfy { path in
          let result = results[path]
          return after[path] == (result < 0 ? before[path] - result : max(0, before[path] - result))
        }
        #expect(holds, "scenario \(seed), \(year)")
      }
    }
  }

  @Test("every path is in one class, and its first breach, missing amounts and cohorts agree with it")
  func classes() {
    for (scenario, _, seed) in Self.scenarios(40, from: 40_000) {
      let sample = Sample(scenario, rows: 0..<1, seed: seed, .sobol)
      let simulator = sample.simulator
      let layout = simulator.layout
      let breach = sample.event(layout.breachEvent)
      let grounds = sample.event(layout.groundsEvent)
      let open = sample.event(layout.openPlanEvent)
      let firsts = layout.places.indices.map { sample.event(layout.firstEvent(place: $0)) }
      let ofPlan = layout.cohorts.indices.filter { layout.cohorts[$0] <= simulator.lastPlanYear }
      let missing = ofPlan.map { sample.cell(layout.missingCell($0)) }
      let late = ofPlan.map { sample.event(layout.lateEvent($0)) }
      let total = sample.cell(layout.planMissingCell)
      for path in 0..<sample.paths {
        let fails = breach[path] + grounds[path]
        #expect(fails + open[path] <= 1)
        #expect(firsts.reduce(0) { $0 + $1[path] } == fails)
        #expect(missing.reduce(0) { $0 + $1[path] } == total[path])
        #expect((total[path] > 0) == (fails > 0))
        #expect(zip(missing, late).allSatisfy { ($0[path] > 0) == ($1[path] > 0) })
      }
      if scenario.framtidaSynnerligaSkäl.isEmpty, scenario.pensionskostnadsregel == nil {
        #expect(grounds.allSatisfy { $0 == 0 })
      }
    }
  }

  @Test("the years of a shorter run are those of a longer one", arguments: Sampling.allCases)
  func prefix(_ sampling: Sampling) {
    var compared = 0
    for (scenario, future, seed) in Self.scenarios(80, from: 50_000) {
      let last = future.planned.last!
      guard future.till > last, let shorter = try? ScenarioFile.read(future.text(), ["år.till=\(last)"]) else {
        continue
      }
      let long = Sample(scenario, rows: 3..<4, seed: seed, sampling)
      let short = Sample(shorter, rows: 3..<4, seed: seed, sampling)
      for year in short.simulator.layout.years {
        for figure in short.simulator.layout.figures {
          #expect(short.values(figure, year) == long.values(figure, year))
        }
        for driver in short.simulator.drivers.indices {
          #expect(short.driver(driver, year) == long.driver(driver, year))
        }
      }
      compared += 1
    }
    #expect(compared > 10)
  }
}
