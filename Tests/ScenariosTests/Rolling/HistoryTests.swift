import Testing

@testable import Scenarios

@Suite struct HistoryTests {
  private static func codes(_ entry: String) -> [String] {
    let text = """
      { namn: "P", enhet: "mnkr", år: { utfall: 2024, budget: 2025 }, balanskravsresultat: { 2024: 1, 2025: 2 },
        historik: [\(entry)] }
      """
    do throws(DiagnosticList) {
      _ = try ScenarioLoader.load(SourceText(name: "x", text: text))
      return []
    } catch { return error.diagnostics.map(\.problem.code.rawValue) }
  }

  private static let hash = "sha256:" + String(repeating: "0a", count: 32)

  @Test(arguments: [
    ("{ rullad: \"utfall 2024\", från: \"\(hash)\", balanskravsresultat: 1 }", []),
    (
      "{ rullad: \"prognos 2024 efter maj\", från: \"\(hash)\", balanskravsresultat: 1, ersatte: { \"a.b\": null } }",
      []
    ),
    ("{ rullad: \"utfall 2024 efter maj\", från: \"\(hash)\", balanskravsresultat: 1 }", ["unknown-choice"]),
    ("{ rullad: \"prognos 2024 efter  maj\", från: \"\(hash)\", balanskravsresultat: 1 }", ["unknown-choice"]),
    ("{ rullad: \"utfall 2030\", från: \"\(hash)\", balanskravsresultat: 1 }", ["year-outside-scenario"]),
    ("{ rullad: \"utfall 2024\", från: \"sha256:0A\", balanskravsresultat: 1 }", ["wrong-type"]),
    ("{ rullad: \"utfall 2024\", från: \"\(hash)\" }", ["missing-key"]),
    (
      "{ rullad: \"utfall 2024\", från: \"\(hash)\", balanskravsresultat: 1, ersatte: { \"a..b\": 1 } }",
      ["path-malformed"]
    ),
    ("{ rullad: \"utfall 2024\", från: \"\(hash)\", balanskravsresultat: 1, ersatte: { a: [] } }", ["wrong-type"]),
    ("{ rullad: \"utfall 2024\", från: \"\(hash)\", balanskravsresultat: 1, ersatte: { a: NaN } }", ["not-finite"]),
  ])
  func `the reader checks it`(entry: String, expected: [String]) { #expect(Self.codes(entry) == expected) }
}
