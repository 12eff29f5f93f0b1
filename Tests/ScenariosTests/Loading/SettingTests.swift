import Scenarios
import Testing

@Suite("Settings of the command line")
struct SettingTests {
  static let plan = """
    {
      namn: "Plan", enhet: "mnkr", år: { utfall: [2024], budget: 2025 },
      balanskravsresultat: { "2024": -40, "2025": 50 },
      synnerliga_skäl: [{ år: 2024, belopp: 10, skäl: "a" }],
      åtgärder: { "ny \\"plan\\".b": { ingår_i_planen: true, effekt: { "2025": 5 } } },
    }
    """

  static func load(_ settings: [String], _ text: String = plan) throws(DiagnosticList) -> LoadedScenario {
    try ScenarioLoader.load(SourceText(name: "plan", text: text), settings: settings)
  }

  static func errors(_ settings: [String], _ text: String = plan) -> [String] {
    do throws(DiagnosticList) {
      _ = try load(settings, text)
      return []
    } catch {
      return error.diagnostics.map { "\($0.place?.description ?? "") \($0.problem.code.rawValue)" }
    }
  }

  @Test("set values of every type, also new ones")
  func values() throws {
    let scenario = try Self.load([
      "balanskravsresultat.2025=52.5", "namn=Alternativ B", "källa=\"24\"", "inställningar.reserv_över_noll=true",
      "år.till=2027", "nettoinvesteringar={2025: 7}", "inställningar.avräkningsordning=äldst_först",
      "synnerliga_skäl.0.belopp=allt", "år.budget=null", "år.plan=[2025]",
    ]).scenario
    #expect(scenario.balanskravsresultat[2025] == 52_500_000 && scenario.namn == "Alternativ B")
    #expect(scenario.källa == "24" && scenario.inställningar.reservÖverNoll && scenario.år.till == 2027)
    #expect(scenario.nettoinvesteringar[2025] == 7_000_000 && scenario.synnerligaSkäl[0].belopp == nil)
    #expect(scenario.år.plan == [2025] && scenario.år.budget == nil)
    #expect(scenario.inställningar.avräkningsordning == .äldstFörst)
  }

  @Test("reach lists by number and names by quotation marks, and the later wins")
  func paths() throws {
    let scenario = try Self.load([
      #"synnerliga_skäl.1={ år: 2024, belopp: 5, skäl: "b" }"#,
      "synnerliga_skäl.0.belopp=20", "synnerliga_skäl.0.belopp=25",
      #"åtgärder."ny \"plan\".b".effekt.2025=80"#, #"åtgärder."c=d".ingår_i_planen=false"#,
      #"åtgärder."c=d".effekt.2025=3"#,
      "ingående_underskott.0.från=2022", "ingående_underskott.0.kvar=4",
    ]).scenario
    #expect(scenario.synnerligaSkäl.map(\.belopp) == [25_000_000, 5_000_000])
    #expect(scenario.åtgärder.map(\.nyckel) == ["ny \"plan\".b", "c=d"])
    #expect(scenario.åtgärder.map { $0.effekt[2025] } == [80_000_000, 3_000_000])
    #expect(scenario.ingåendeUnderskott.map(\.från) == [2022])
  }

  @Test("remove with null")
  func removal() throws {
    let scenario = try Self.load(["åtgärder=null", "synnerliga_skäl.0=null"]).scenario
    #expect(scenario.åtgärder.isEmpty && scenario.synnerligaSkäl.isEmpty)
  }

  @Test("mean the same however their letters are spelled, in the file and in the setting")
  func letters() throws {
    let spelled = "a\u{30A}r.till"
    #expect(try Self.load(["\(spelled)=2026"]).scenario.år.till == 2026)
    let text = Self.plan.replacing("å", with: "a\u{30A}").replacing("ä", with: "a\u{308}")
    #expect(try Self.load([], text).scenario == Self.load([]).scenario)
    #expect(try Self.load(["åtgärder=null"], text).scenario.åtgärder.isEmpty)
    #expect(try Self.load(["källa=Å"]).scenario.hash == Self.load(["källa=\u{212B}"]).scenario.hash)
  }

  @Test(
    "that cannot be are refused at their place in the argument",
    arguments: [
      ("balanskravsresultat", "--set:1:1 path-malformed"), ("=5", "--set:1:1 path-malformed"),
      ("a..b=5", "--set:1:1 path-malformed"), ("\"a=5", "--set:1:1 path-malformed"),
      (String(repeating: "a.", count: 16) + "b=5", "--set:1:1 path-malformed"),
      ("balanskravresultat.2025=5", "--set:1:1 unknown-key"), ("år.slut=2030", "--set:1:1 unknown-key"),
      ("namn.kort=x", "--set:1:1 path-through-value"), ("synnerliga_skäl.2.belopp=5", "--set:1:1 path-through-value"),
      ("synnerliga_skäl.+0.belopp=5", "--set:1:1 path-through-value"), ("källa=null", "--set:1:1 nothing-to-remove"),
      ("synnerliga_skäl.1=null", "--set:1:1 nothing-to-remove"), ("namn=2025", "--set:1:6 wrong-type"),
      ("balanskravsresultat.2025=50,5", "--set:1:26 wrong-type"),
      ("balanskravsresultat.2025=", "--set:1:26 wrong-type"),
      ("balanskravsresultat.2025=1e999", "--set:1:26 amount-too-large"),
      ("balanskravsresultat={2024:-40,2025:1,2025:2}", "--set:1:38 duplicate-key"), ("år={budget:", "--set:1:4 syntax"),
    ]
  )
  func refused(_ setting: String, _ expected: String) {
    #expect(Self.errors([setting]) == [expected])
  }

  @Test("with a misspelled key name the nearest")
  func nearest() {
    do throws(DiagnosticList) {
      _ = try Self.load(["åtgarder=null", "balanskravresultat.2025=5"])
      Issue.record("both keys are unknown")
    } catch {
      #expect(
        error.diagnostics.compactMap(\.problem.remedy) == [
          "did you mean \"åtgärder\"?", "did you mean \"balanskravsresultat\"?",
        ]
      )
    }
  }
}
