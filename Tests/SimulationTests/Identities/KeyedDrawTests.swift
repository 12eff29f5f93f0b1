import Scenarios
import Simulation
import Testing

/// A draw is a function of seed, path, variable and year: what else a scenario has does not show in it.
@Suite struct KeyedDrawTests {
  private static func scenario(
    first: Int = 2026, classes: String = "globala_aktier: 0.5, krediter: 0.3, likvida_medel: 0.2", factors: String = "",
    more: String = ""
  ) throws -> Scenario {
    try ScenarioFile.read(
      """
      { namn: "x", enhet: "mnkr", år: { budget: \(first), plan: [\(first + 1)], till: 2031 },
        balanskravsresultat: { "\(first)": 100, "\(first + 1)": 100 }, skatter_och_bidrag: { "\(first)": 9000, "\(first + 1)": 9000 },
        placeringar: { värderad: \(first - 1), marknadsvärde: 900, anskaffningsvärde: 800, tillgångsslag: { \(classes) } },
        osäkerhet: { avvikelse: { ar: 0 }, \(more) faktorer: { kort_ränta: { ar: 0, känslighet: 3 }, skatteunderlag: { ar: 0, känslighet: 4 },
          bränsle: { medel: 2, sigma: 5, känslighet: -2 }\(factors) }, korrelationer: [{ mellan: ["bränsle", "avvikelse"], värde: 0.4 }] } }
      """)
  }

  /// The values of every driver by the key of its factor.
  private static func drivers(_ scenario: Scenario, year: Int = 2027, seed: UInt64 = 5, _ sampling: Sampling)
    -> [String: [Double]]
  {
    let sample = Sample(scenario, rows: 2..<4, seed: seed, sampling, drawsOnly: true)
    return Dictionary(uniqueKeysWithValues: scenario.factorKeys.enumerated().map { ($1, sample.driver($0, year)) })
  }

  /// Every driver of the first is among those of the second with the same bits.
  private static func expectKept(_ first: [String: [Double]], _ second: [String: [Double]]) {
    for (key, values) in first { #expect(second[key] == values, "\(key)") }
  }

  @Test("an own factor, an own class of assets and a built-in one leave all others alone", arguments: Sampling.allCases)
  func added(_ sampling: Sampling) throws {
    let before = try Self.drivers(Self.scenario(), sampling)
    #expect(before.count == 6)
    let factor = try Self.drivers(Self.scenario(factors: ", virke: { medel: 1, sigma: 9, känslighet: 1 }"), sampling)
    #expect(factor.count == 7 && factor["virke"] != factor["bränsle"])
    Self.expectKept(before, factor)
    let earlier = try Self.drivers(
      Self.scenario(
        factors: ", arbetslöshet: { medel: 7, sigma: 1, känslighet: -3 }, konsumentpriser: { känslighet: 1 }"), sampling
    )
    #expect(earlier.count == 8)
    Self.expectKept(before, earlier)
    let own =
      "skog: { vikt: 0.1, avkastning: 3, sigma: 9, direktavkastning: 0 }, globala_aktier: 0.4, krediter: 0.3, likvida_medel: 0.2"
    let classes = try Self.drivers(Self.scenario(classes: own), sampling)
    #expect(classes.count == 7)
    Self.expectKept(before, classes)
    let builtIn = try Self.drivers(
      Self.scenario(classes: "svenska_aktier: 0.5, globala_aktier: 0.1, krediter: 0.3, likvida_medel: 0.1"), sampling)
    #expect(builtIn.count == 7)
    Self.expectKept(before, builtIn)
  }

  @Test("other seeds, years and rows give other draws; the same give the same")
  func identity() throws {
    let scenario = try Self.scenario()
    for sampling in Sampling.allCases {
      let values = Self.drivers(scenario, sampling)
      #expect(values == Self.drivers(scenario, sampling))
      let seed = Self.drivers(scenario, seed: 6, sampling)
      let year = Self.drivers(scenario, year: 2028, sampling)
      for (key, own) in values { #expect(own != seed[key] && own != year[key], "\(key)") }
    }
  }

  @Test("random draws go by the calendar: a scenario that begins later has the same")
  func calendar() throws {
    Self.expectKept(try Self.drivers(Self.scenario(), .random), try Self.drivers(Self.scenario(first: 2025), .random))
  }
}
