import Scenarios
import Testing

@Suite("Option files")
struct OptionTests {
  /// Files in memory, all in one folder.
  static func load(
    _ files: [String: String],
    _ name: String,
    _ settings: [String] = []
  ) throws(DiagnosticList) -> LoadedScenario {
    let access = ScenarioFiles(start: name) { path, _ in
      files[path].map { .bytes(Array($0.utf8), identity: path) }
        ?? .missing(nearest: nearest(to: path, in: files.keys.sorted()))
    }
    return try ScenarioLoader.load(SourceText(name: name, text: files[name] ?? ""), settings: settings, files: access)
  }

  static func errors(_ files: [String: String], _ name: String, _ settings: [String] = []) -> [String] {
    do throws(DiagnosticList) {
      _ = try load(files, name, settings)
      return []
    } catch {
      return error.diagnostics.map { "\($0.place?.description ?? "") \($0.problem.code.rawValue)" }
    }
  }

  static let files = [
    "bas": SettingTests.plan,
    "b":
      #"{ utgår_från: "bas", namn: "B", ändra: { "balanskravsresultat.2025": 60, "källa": "K", "åtgärder": null } }"#,
    "c": #"{ utgår_från: "b", ändra: { "balanskravsresultat.2025": 70, "nettoinvesteringar.2025": 1 } }"#,
    "ring": #"{ utgår_från: "ring" }"#,
    "ring1": #"{ utgår_från: "ring2" }"#,
    "ring2": #"{ utgår_från: "ring1" }"#,
    "fel": #"{ utgår_från: "trasig", ändra: { "enhet": "mkr" } }"#,
    "trasig": #"{ namn: 5, enhet: "kr", år: { budget: 2025 }, balanskravsresultat: { "2025": "x" } }"#,
  ]

  @Test("change, add and remove, and keep their own name")
  func changes() throws {
    let b = try Self.load(Self.files, "b").scenario
    #expect(b.namn == "B" && b.källa == "K" && b.åtgärder.isEmpty && b.balanskravsresultat[2025] == 60_000_000)
    let c = try Self.load(Self.files, "c").scenario
    #expect(c.namn == "B" && c.balanskravsresultat[2025] == 70_000_000 && c.nettoinvesteringar[2025] == 1_000_000)
  }

  @Test("are read before the settings of the command line")
  func order() throws {
    let scenario = try Self.load(Self.files, "c", ["balanskravsresultat.2025=80", "namn=D"]).scenario
    #expect(scenario.namn == "D" && scenario.balanskravsresultat[2025] == 80_000_000)
  }

  @Test("leave every value the place it was written in")
  func places() throws {
    let places = try Self.load(Self.files, "c", ["balanskravsresultat.2024=-41"]).places
    let names = ["enhet", "namn", "balanskravsresultat.2025", "balanskravsresultat.2024"].map {
      places[$0]?.source.name
    }
    #expect(names == ["bas", "b", "c", "--set"])
    #expect(places["balanskravsresultat.2025"]?.column == 57 && places["balanskravsresultat.2024"]?.column == 26)
  }

  @Test("that go in a circle, or change nothing that is there, are refused")
  func refused() {
    #expect(Self.errors(Self.files, "ring") == ["ring:1:15 base-cycle"])
    #expect(Self.errors(Self.files, "ring1") == ["ring2:1:15 base-cycle"])
    let files = Self.files.merging([
      "1": #"{ utgår_från: "baz" }"#, "2": #"{ utgår_från: "bas", enhet: "kr", ändr: {} }"#,
      "3": #"{ utgår_från: "bas", ändra: [] }"#, "4": #"{ utgår_från: 5 }"#,
      "5": #"{ utgår_från: "bas", ändra: { "balanskravresultat.2025": 5, "enhet.x": 5, "kälä": null } }"#,
    ]) { $1 }
    #expect(Self.errors(files, "1") == ["1:1:15 base-missing"])
    #expect(Self.errors(files, "2") == ["2:1:22 unknown-key", "2:1:35 unknown-key"])
    #expect(Self.errors(files, "3") == ["3:1:29 wrong-type"])
    #expect(Self.errors(files, "4") == ["4:1:15 wrong-type"])
    #expect(Self.errors(files, "5") == ["5:1:31 unknown-key", "5:1:61 path-through-value", "5:1:75 nothing-to-remove"])
  }

  @Test("report what is wrong in them and in their base together, their own first")
  func both() {
    #expect(
      Self.errors(Self.files, "fel") == ["fel:1:43 unknown-choice", "trasig:1:9 wrong-type", "trasig:1:78 wrong-type"]
    )
  }
}
