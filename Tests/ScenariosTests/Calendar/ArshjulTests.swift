import Scenarios
import Testing

@Suite("The scenario's own yearly cycle")
struct ÅrshjulTests {
  static func load(_ årshjul: String) throws(DiagnosticList) -> Scenario {
    let text =
      "{ namn: 'P', enhet: 'mnkr', år: { utfall: 2024, budget: 2025 }, balanskravsresultat: { 2024: 0, 2025: 1 }, årshjul: \(årshjul) }"
    return try ScenarioLoader.load(SourceText(name: "plan", text: text)).scenario
  }

  @Test("has days and months")
  func read() throws {
    let posts = try Self.load(
      "[{ namn: 'A', datum: '06-15', år: -1, organ: 'KF', källa: 'K' }, { namn: 'B', datum: 'maj' }]"
    ).årshjul
    #expect(posts.map(\.namn) == ["A", "B"])
    #expect(posts.map(\.månad) == [6, 5] && posts.map(\.dag) == [15, nil] && posts.map(\.år) == [-1, 0])
    #expect(posts.map(\.organ) == ["KF", nil] && posts.map(\.källa) == ["K", nil])
    #expect(posts.map(\.datum) == ["06-15", "maj"])
  }

  @Test(
    "tells what is wrong and what would be right",
    arguments: [
      ("[{ datum: 'maj' }]", "namn"), ("[{ namn: 'A' }]", "datum"), ("[{ namn: 'A', datum: '02-29' }]", "06-15"),
      ("[{ namn: 'A', datum: '13-01' }]", "06-15"), ("[{ namn: 'A', datum: '6-1' }]", "06-15"),
      ("[{ namn: 'A', datum: 'juno' }]", "juni"), ("[{ namn: 'A', datum: 6 }]", "06-15"),
      ("[{ namn: 'A', datum: 'maj', år: 3 }]", "from -2 to 2"), ("[{ namn: 'A', datum: 'maj', organ: ' ' }]", "organ"),
      ("[{ namn: 'A', datum: 'maj', vem: 'KF' }]", "vem"), ("['maj']", "an object"), ("{}", "a list"),
    ])
  func faults(_ text: String, _ told: String) throws {
    do throws(DiagnosticList) {
      _ = try Self.load(text)
      Issue.record("it was read")
    } catch {
      #expect(error.diagnostics.count == 1)
      #expect(error.diagnostics[0].text.contains(told), "\(error.text)")
    }
  }
}
