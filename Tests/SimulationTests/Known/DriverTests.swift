import Numerics
import Scenarios
import Simulation
import Testing

/// Drivers of scenarios against closed forms: AR(1), running years, assets and correlations.
@Suite struct DriverTests {
  private static func scenario(
    _ members: String, years: String = "år: { budget: 2026, plan: [2027, 2028], till: 2031 }"
  ) throws -> Scenario {
    let earlier = years.contains("2025") ? "\"2025\": 9000, " : ""
    return try ScenarioFile.read(
      """
      { namn: "x", enhet: "mnkr", \(years),
        balanskravsresultat: { \(earlier)"2026": 100, "2027": 100, "2028": 100 },
        skatter_och_bidrag: { \(earlier)"2026": 10000, "2027": 10000, "2028": 10000 }, \(members) }
      """)
  }

  @Test("AR(1) has the variance σ²(1 − φ²ᵗ)/(1 − φ²) and its covariances", arguments: Sampling.allCases)
  func autoregression(_ sampling: Sampling) throws {
    let sample = Sample(
      try Self.scenario("osäkerhet: { avvikelse: { ar: 0.7, sigma: 2.4 } }"), rows: 0..<64, sampling, drawsOnly: true)
    var before: [Double]?
    for t in 1...6 {
      let values = sample.driver(0, 2025 + t)
      let moments = Moments(values)
      let exact = 0.024 * 0.024 * (1 - pow(0.49, t)) / (1 - 0.49)
      #expect(abs(moments.mean) < 4 * moments.standardError && moments.standardError < 0.0003)
      #expect(abs(moments.variance - exact) < 4 * moments.varianceError && moments.varianceError < 0.02 * exact)
      if let before {
        let earlier = 0.024 * 0.024 * (1 - pow(0.49, t - 1)) / (1 - 0.49)
        let correlation = 0.7 * (earlier / exact).squareRoot()
        #expect(abs(Moments.correlation(before, values) - correlation) < 4 * (1 - correlation * correlation) / 128)
      }
      before = values
    }
  }

  private func pow(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  @Test(
    "a running year has σ √(months left / 12), or what is stated",
    arguments: [("april", 8), ("augusti", 4), ("oktober", 2), ("december", 0)])
  func running(_ month: String, _ left: Int) throws {
    let years = "år: { prognos: { år: 2025, efter: \"\(month)\" }, budget: 2026, plan: [2027, 2028], till: 2028 }"
    func sigmas(_ members: String) throws -> [[Double]] {
      try #require(try Self.scenario(members, years: years).simulator()).drivers.compactMap {
        if case .process(_, let sigma) = $0.kind { sigma } else { nil }
      }
    }
    let factors = "osäkerhet: { faktorer: { kort_ränta: { känslighet: 5 } } }"
    let expected = (Double(left) / 12).squareRoot()
    let own = try sigmas(factors)
    #expect(own.count == 2)
    for (sigma, whole) in zip(own, [0.024, 0.01]) {
      #expect(abs(sigma[0] - whole * expected) < 1e-15)
      #expect(sigma[1...].allSatisfy { $0 == whole })
    }
    #expect(try sigmas("osäkerhet: { avvikelse: { sigma_prognos: 1.1 } }")[0][0] == 0.011)
  }

  @Test("an asset has the mean f and the standard deviation σ of its year", arguments: Sampling.allCases)
  func assets(_ sampling: Sampling) throws {
    let placements =
      "placeringar: { värderad: 2025, marknadsvärde: 1000, anskaffningsvärde: 900, tillgångsslag: { globala_aktier: 0.5, skog: { vikt: 0.5, avkastning: -3, sigma: 45, direktavkastning: 0 } } }"
    let sample = Sample(try Self.scenario(placements), rows: 0..<64, sampling, drawsOnly: true)
    for (driver, mean, sigma) in [(1, 1.065, 0.165), (2, 0.97, 0.45)] {
      for year in [2026, 2031] {
        let moments = Moments(sample.driver(driver, year))
        #expect(abs(moments.mean - mean) < 4 * moments.standardError && moments.standardError < 0.004)
        #expect(
          abs(moments.variance - sigma * sigma) < 4 * moments.varianceError
            && moments.varianceError < 0.1 * sigma * sigma)
      }
    }
  }

  @Test("an asset valued in a year grows by what is left of it")
  func partOfYear() throws {
    let placements =
      "placeringar: { värderad: { år: 2026, månad: 3 }, marknadsvärde: 1000, anskaffningsvärde: 900, tillgångsslag: { globala_aktier: 1 } }"
    let sample = Sample(try Self.scenario(placements), rows: 0..<64, drawsOnly: true)
    let first = Moments(sample.driver(1, 2026))
    #expect(abs(first.mean - (1 + 0.065 * 0.75)) < 4 * first.standardError && first.standardError < 0.0015)
    #expect(abs(first.variance - 0.165 * 0.165 * 0.75) < 4 * first.varianceError)
    let next = Moments(sample.driver(1, 2027))
    #expect(abs(next.mean - 1.065) < 4 * next.standardError)
  }

  @Test(
    "an asset keeps its mean whatever the shape of its shocks",
    arguments: [
      "krisår: true", "krisår: { sannolikhet: 30, skala: 3, förskjutning: 2 }", "", "students_t: 3.5",
      "students_t: 6, krisår: true",
    ])
  func shapedAssets(_ shape: String) throws {
    let members =
      "placeringar: { värderad: 2025, marknadsvärde: 1000, anskaffningsvärde: 900, tillgångsslag: { svenska_aktier: { vikt: 0.5, skevhet: -0.4 }, krediter: { vikt: 0.5, sigma: 12, skevhet: 0.8 } } }, osäkerhet: { \(shape) }"
    let years = "år: { budget: 2026, plan: [2027, 2028], till: 2028 }"
    let sample = Sample(try Self.scenario(members, years: years), rows: 0..<128, drawsOnly: true)
    for (driver, mean) in [(1, 1.065), (2, 1.038)] {
      let moments = Moments(sample.driver(driver, 2026))
      #expect(abs(moments.mean - mean) < 4 * moments.standardError && moments.standardError < 0.0015)
    }
  }

  @Test("factors and assets are correlated as stated")
  func correlations() throws {
    let scenario = try Self.scenario(
      """
      placeringar: { värderad: 2025, marknadsvärde: 1000, anskaffningsvärde: 900, tillgångsslag: { globala_aktier: 0.2,
        nominella_räntor: 0.2, svenska_aktier: 0.2, reala_räntor: 0.1, krediter: 0.1, fastigheter: 0.1, skog: { vikt: 0.1, avkastning: 3, sigma: 6,
        direktavkastning: 1 } } }, osäkerhet: { faktorer: { konsumentpriser: { känslighet: 1 }, skatteunderlag: { känslighet: 1 }, kostnadsindex: { känslighet: 1 },
        kort_ränta: { känslighet: 1 }, lång_ränta: { känslighet: 1 }, väder: { medel: 0, sigma: 3, känslighet: 1 } },
        korrelationer: [{ mellan: ["väder", "skog"], värde: -0.6 }, { mellan: ["avvikelse", "skatteunderlag"], värde: 0.35 }] }
      """)
    let sample = Sample(scenario, rows: 0..<64, drawsOnly: true)
    let keys = scenario.factorKeys
    #expect(keys.count == 14)
    // Growth is exp(s ε + c): its logarithm is as correlated as ε.
    let values = keys.indices.map { driver in
      let values = sample.driver(driver, 2026)
      if case .growth = sample.simulator.drivers[driver].kind { return values.map { logarithm($0) } }
      return values
    }
    for one in keys.indices {
      for other in 0..<one {
        let pair = scenario.osäkerhet.korrelationer.first {
          [$0.ena, $0.andra] == [keys[one], keys[other]] || [$0.ena, $0.andra] == [keys[other], keys[one]]
        }
        let exact = pair?.värde.tal ?? 0
        let error = (1 - exact * exact) / Double(sample.paths).squareRoot()
        let found = Moments.correlation(values[one], values[other])
        #expect(abs(found - exact) < 4 * error && error < 0.008, "\(keys[one]) and \(keys[other]): \(found)")
      }
    }
  }
}
