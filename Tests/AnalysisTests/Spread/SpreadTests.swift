import Analysis
import Numerics
import Scenarios
import Testing

/// How far results spread, by cases worked by hand and for the standard region.
@Suite struct SpreadTests {
  /// Two factors on a plan of 1 000 mnkr in taxes and grants, and no other deviation.
  ///
  /// Year one: 10 mnkr per point of one percentage point is 1 % of taxes and grants, 20 mnkr of half a point as much again.
  private static let text = """
    { namn: "Två faktorer", enhet: "mnkr", år: { utfall: [2025], budget: 2026, plan: [2027, 2028], till: 2031 },
      balanskravsresultat: { "2025": 10, "2026": 10, "2027": 10, "2028": 10 },
      skatter_och_bidrag: { "2025": 1000, "2026": 1000, "2027": 1000, "2028": 1000 },
      osäkerhet: {
        avvikelse: { sigma: 0 },
        faktorer: {
          elpris: { medel: 0, ar: 0, sigma: 1, känslighet: -10, slag: "nivå" },
          snö: { medel: 0, ar: 0, sigma: 0.5, känslighet: -20, slag: "nivå" },
        },
        korrelationer: CORRELATIONS,
      } }
    """

  private static func spread(_ correlations: String) throws -> Spread {
    let text = text.replacing("CORRELATIONS", with: correlations)
    return try Spread(ScenarioLoader.load(SourceText(name: "två", text: text)).scenario)
  }

  @Test func `two independent factors of 1 % each are √2 % together and half the variance each`() throws {
    let spread = try Self.spread("[]")
    #expect(spread.years == [2026, 2027, 2028] && !spread.isRunning)
    #expect(spread.parts.map(\.nyckel).sorted() == ["elpris", "snö"])
    for year in spread.years.indices {
      #expect(abs(spread.deviations[year] - 0.01 * heronRoot(2)) < 0.0002)
      for part in spread.parts {
        #expect(abs(part.deviations[year] - 0.01) < 0.0002)
        #expect(abs(spread.share(part, year: year) - 0.5) < 0.02)
      }
      #expect(abs(spread.interplay(year: year)) < 0.02)
    }
  }

  @Test func `with a correlation of 0,5 the variance is 1 + 1 + 1 and a third is interplay`() throws {
    let spread = try Self.spread("[{ mellan: [\"elpris\", \"snö\"], värde: 0.5 }]")
    #expect(abs(spread.deviations[0] - 0.01 * heronRoot(3)) < 0.0002)
    #expect(abs(spread.interplay(year: 0) - 1.0 / 3) < 0.02)
  }

  @Test func `the standard region with the defaults spreads as much as expected one and three years ahead`() throws {
    let loaded = try ScenarioFolder.load("standardregion.json5")
    #expect(loaded.warnings.isEmpty)
    // The file states no uncertainty of its own, so all of it is defaults.
    #expect(try ScenarioFolder.load("standardregion.json5", ["osäkerhet={}"]).scenario.hash == loaded.scenario.hash)
    let spread = try Spread(loaded.scenario)
    func share(_ hundredths: ClosedRange<Int>) -> ClosedRange<Double> {
      Double(hundredths.lowerBound) / 10_000...Double(hundredths.upperBound) / 10_000
    }
    #expect(share(Kalibrering.väntadSpridning.ettÅr).contains(spread.deviations[0]))
    #expect(share(Kalibrering.väntadSpridning.treÅr).contains(spread.deviations[2]))
  }

  // Of 20 mnkr comes a share from 40 to 100 %, most likely 80 %: the variance of the triangle is
  // (0.4² + 1² + 0.8² − 0.4 · 1 − 0.4 · 0.8 − 1 · 0.8) ⁄ 18 = 0.28 ⁄ 18, its deviation 0.12472, of 20 of 1 000 mnkr 0.249 %.
  @Test func `uncertain measures are a part by themselves`() throws {
    let text = """
      { namn: "En åtgärd", enhet: "mnkr", år: { utfall: [2025], budget: 2026, plan: [2027, 2028], till: 2031 },
        balanskravsresultat: { "2025": 10, "2026": 10, "2027": 10, "2028": 10 },
        skatter_och_bidrag: { "2025": 1000, "2026": 1000, "2027": 1000, "2028": 1000 },
        åtgärder: {
          hyrpersonal: {
            ingår_i_planen: true, effekt: { "2027": 20 }, lyckas: { låg: 40, trolig: 80, hög: 100, form: "triangel" },
          },
        },
        osäkerhet: { avvikelse: { sigma: 1 } } }
      """
    let spread = try Spread(ScenarioLoader.load(SourceText(name: "åtgärd", text: text)).scenario)
    let measures = try #require(spread.parts.first { $0.nyckel == Scenario.åtgärdsnyckel })
    #expect(measures.deviations[0] == 0)
    #expect(abs(measures.deviations[1] - 0.0024944) < 0.00005)
  }
}
