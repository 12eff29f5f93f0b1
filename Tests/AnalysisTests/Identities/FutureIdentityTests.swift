import Scenarios
import Simulation
import Testing

@testable import Analysis

@Suite struct FutureIdentityTests {
  /// Accounts with reserves, decisions in a simulated year, a portfolio that must sell, and factors of every kind.
  static let accounts = """
    { namn: "P", enhet: "mnkr", år: { utfall: 2025, prognos: { år: 2026, efter: "augusti" }, plan: 2027, till: 2029 },
      skatter_och_bidrag: { "2025": 960, "2026": 1000, "2027": 1030, "2028": 1050, "2029": 1070 },
      årets_resultat: { "2025": -30, "2026": -6, "2027": 12 },
      synnerliga_skäl: [{ år: 2026, belopp: 5, skäl: "prov", redovisat: 2027 }],
      placeringar: { marknadsvärde: 80, anskaffningsvärde: 90, värderad: 2026, uttag: { "2027": 30, "2028": 60 },
        tillgångsslag: { globala_aktier: 0.5, nominella_räntor: 0.3, likvida_medel: 0.2 },
        realisera: { regel: "andel", andel: 0.2 } } }
    """

  static func run(_ text: String, _ settings: [String] = [], paths: Int = 600) throws -> (SimulationRun, Summary) {
    let scenario = try ScenarioText.load(text, settings).scenario
    var own = SimulationSettings()
    own.paths = paths
    return (try SimulationRun(scenario, own), Summary(scenario))
  }

  @Test(arguments: [
    [], ["placeringar.realisera={regel: 'vid_behov', tak: 20}"], ["placeringar.realisera={regel: 'ingen'}"],
  ])
  func `hold on every path of a plan with everything in it`(settings: [String]) throws {
    let (run, summary) = try Self.run(Self.accounts, settings)
    let check = Framtidskontroll(run, summary)
    #expect(check.avvikelser == [])
    #expect(check.antal > 600 * 20)
  }

  /// Rows with mechanisms of every kind, a reserve, uncertain measures and rules that decide.
  static let rows = """
    { namn: "R", enhet: "mnkr", år: { utfall: 2025, budget: 2026, plan: [2027, 2028], till: 2031 }, årets_resultat: { "2025": 9 },
      skatter_och_bidrag: { "2025": 960 }, resultaträkning: { skatteintäkter: { "2026": 1000, "2027": 1040, "2028": 1080 },
        verksamhetens_kostnader: { "2026": -900, "2027": -940, "2028": -980 }, avskrivningar: { "2026": -60, "2027": -60, "2028": -62 },
        finansiella_kostnader: { "2026": -20, "2027": -21, "2028": -22 } },
      reserver: { resultatreserv: { ingående: 10, reservera: { "2026": "max", "2027": "max" } } },
      balansräkning: { eget_kapital: { "2025": 400 }, tillgångar: { "2025": 1500 }, avsättningar: { "2025": 90 } },
      nettoinvesteringar: { "2026": 80, "2027": 120, "2028": 70 },
      finansiering: { ingår_i_planen: true, låneskuld: 700, likvida_medel: 60, bunden_andel: 0.5, löptid: 4, bunden_ränta: 2 },
      åtgärder: { a: { ingår_i_planen: true, effekt: { "2026": 9, "2027": 20 }, lyckas: { låg: 20, trolig: 80, hög: 100 } } },
      beslutsregler: { b: { när: "underskott", gäller: "året_efter", åtgärd: { reserver: {}, besparing: { tak: 20 } } } } }
    """

  @Test(arguments: [
    [], ["skatt={ ingår_i_planen: true }"], ["pensioner={ ingår_i_planen: true, avsättning: 300 }"],
    ["placeringar={ värderad: 2025, marknadsvärde: 200, anskaffningsvärde: 150, tillgångsslag: { krediter: 1 } }"],
    ["osäkerhet.metod=resultat", "finansiering=null"],
  ])
  func `hold on every path of whole accounts`(settings: [String]) throws {
    let (run, summary) = try Self.run(Self.rows, settings)
    let check = Framtidskontroll(run, summary)
    #expect(check.avvikelser == [])
    #expect(check.antal > 600 * 40)
  }

  @Test func `hold in the scenario files`() throws {
    for name in ["vasterbotten-2025.json5", "vasterbotten-utan-vinster.json5", "sjobo-2024.json5"] {
      let scenario = try ScenarioFolder.load(name).scenario
      if SimulationRun.obstacle(scenario) != nil { continue }
      var settings = SimulationSettings()
      settings.paths = 300
      let check = Framtidskontroll(try SimulationRun(scenario, settings), Summary(scenario))
      #expect(check.avvikelser == [])
    }
  }

  @Test func `do not hold against another plan`() throws {
    let (run, _) = try Self.run(Self.accounts)
    let (_, other) = try Self.run(Self.accounts, ["årets_resultat.2025=-31"])
    let check = Framtidskontroll(run, other)
    #expect(check.avvikelser.first?.identitet == "kvar = ingående − återställt + underskott")
    #expect(check.avvikelser.first?.plats.hasPrefix("2026, path ") == true)
    #expect(check.avvikelser.first?.skillnad == -1_000_000)
  }
}
