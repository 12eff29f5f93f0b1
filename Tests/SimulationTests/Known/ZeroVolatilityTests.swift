import Scenarios
import Simulation
import TestSupport
import Testing

@Suite("Without volatility every path is the plan")
struct ZeroVolatilityTests {
  private static let calm =
    ["osäkerhet.avvikelse.sigma=0", "osäkerhet.prognosfel=0"]
    + [
      "konsumentpriser", "skatteunderlag", "kostnadsindex", "kort_ränta", "lång_ränta", "eget_skatteunderlag",
      "slutavräkningsprognos",
    ].map {
      "osäkerhet.faktorer.\($0).sigma=0"
    }
  private static let placements =
    "placeringar.tillgångsslag={ globala_aktier: { vikt: 0.5, sigma: 0 }, nominella_räntor: { vikt: 0.3, sigma: 0 }, likvida_medel: 0.2 }"

  @Test(
    "to the krona, in every figure that the plan has",
    arguments: [
      ["vasterbotten-2025.json5"], ["vasterbotten-2025.json5", "osäkerhet.krisår=true"],
      ["vasterbotten-2025.json5", "osäkerhet.students_t=3.5"],
      ["vasterbotten-2025.json5", "osäkerhet.avvikelse.skevhet=-0.4"],
      ["vasterbotten-2025.json5", "placeringar.balansera_om=false", "placeringar.avgift=0.3"],
    ])
  func stated(_ file: [String]) throws {
    let settings = Self.calm + [Self.placements] + file.dropFirst()
    try expectPlan(try ScenarioFile.load(file[0], settings))
  }

  private static let pensions = """
    pensioner={ ingår_i_planen: HELD, avsättning: 400, intjänande: { "2023": 10 }, premier: { "2023": 40 }, \
    prisbasbelopp_tillväxt: { "2023": 8.7, "2024": 9.1 }, ändrad_real_ränta: { "2025": 0.5 }, duration: 15 }
    """

  @Test(
    "to the krona with the rows of an income statement, and with pensions that they hold or do not hold",
    arguments: [
      ("sjobo-2024.json5", nil), ("norrbotten-2007.json5", nil),
      ("sjobo-2024.json5", pensions.replacing("HELD", with: "true")),
      ("sjobo-2024.json5", pensions.replacing("HELD", with: "false")),
    ] as [(String, String?)])
  func rows(_ file: String, _ own: String?) throws {
    var settings = Self.calm + ["osäkerhet.faktorer.skatteunderlag.sigma=0", "osäkerhet.faktorer.lång_ränta.sigma=0"]
    settings += ["eget_skatteunderlag", "slutavräkningsprognos"].map { "osäkerhet.faktorer.\($0).sigma=0" }
    if file.hasPrefix("norrbotten") {
      settings.append(
        "skatter_och_bidrag={ \"2006\": 9000, \"2007\": 9000, \"2008\": 9000, \"2009\": 9000, \"2010\": 9000 }")
    }
    try expectPlan(try ScenarioFile.load(file, settings + [own].compactMap { $0 }))
  }

  @Test("to the krona for random scenarios without placements")
  func random() throws {
    var compared = 0
    var seed: UInt64 = 0
    while compared < 25 {
      seed += 1
      let future = RandomFuture(seed: seed)
      guard future.classKeys.isEmpty else { continue }
      let settings =
        Self.calm + future.ownFactors.map { "osäkerhet.faktorer.\($0).sigma=0" }
        + future.preciseLines.map { "resultaträkning.\($0).precision.sigma=0" } + [
          "osäkerhet.systematisk_avvikelse=0", "osäkerhet.avvikelse.sigma_prognos=0",
        ]
      guard let scenario = try? ScenarioFile.read(future.text(), settings) else { continue }
      // What may fail or is decided on the way makes another path than the plan.
      guard scenario.beslutsregler.isEmpty && scenario.osäkraÅtgärder.isEmpty else { continue }
      try expectPlan(scenario)
      compared += 1
    }
  }

  private func expectPlan(_ scenario: Scenario) throws {
    let sample = Sample(scenario, rows: 0..<1)
    let plan = Projektion(scenario.model())
    for year in sample.simulator.layout.years {
      let closed = plan.år[year - scenario.år.första]
      let figures: [(Figure, Double)] = [
        (.åretsResultat, closed.resultat.utredning.åretsResultat[0]),
        (.resultatEfterBalanskravsjusteringar, closed.resultat.utredning.resultatEfterBalanskravsjusteringar[0]),
        (.balanskravsresultat, closed.resultat.balanskravsresultat[0]),
        (.kvarAttÅterställa, closed.resultat.avräkning.utgående[0]),
        (.resultatreserv, closed.läge.reserver.resultatreserv[0]),
        (.resultatutjämningsreserv, closed.läge.reserver.rur[0]),
      ]
      for (figure, planned) in figures {
        guard let values = sample.values(figure, year) else { continue }
        #expect(values.allSatisfy { $0 == planned }, "\(scenario.namn): \(figure) \(year), \(values[0]) for \(planned)")
      }
    }
  }
}
