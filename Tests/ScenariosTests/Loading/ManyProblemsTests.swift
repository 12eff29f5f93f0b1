import Scenarios
import Testing

@Suite("A file with many problems")
struct ManyProblemsTests {
  private func codes(_ text: String, _ settings: [String] = []) -> [String] {
    do throws(DiagnosticList) {
      let loaded = try ScenarioLoader.load(SourceText(name: "p", text: text), settings: settings)
      return loaded.warnings.map(line)
    } catch {
      return error.diagnostics.map(line)
    }
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.place?.line ?? 0) \(diagnostic.problem.code.rawValue)"
  }

  @Test("has each reported once, in the order of the file")
  func order() {
    let text = """
      {
        namn: "",
        namn: "Plan",
        enhet: "mnkr",
        år: { utfall: [2024], budget: 2025, till: 2025 },
        balanskravresultat: { "2024": -40 },
        årets_resultat: { "2024": NaN, "2025": 0.1234567, "2030": 5 },
        skatter_och_bidrag: { "2024": -5, "2025": "x" },
        inställningar: { reservtak: 9, sena_beslut: "warning", reserv_över_noll: 1 },
        synnerliga_skäl: [{ år: 2024, belopp: 0 }, 5],
        reserver: { resultatutjämningsreserv: { reservera: { "2025": "max" } } },
        ingående_underskott: [{ från: 2024, kvar: 4 }],
      }
      """
    #expect(
      codes(text) == [
        "2 empty-text", "3 duplicate-key", "6 unknown-key", "7 not-finite", "7 not-whole-kronor",
        "7 year-outside-scenario", "8 negative-magnitude", "8 wrong-type", "9 out-of-range", "9 unknown-choice",
        "9 wrong-type", "10 decision-without-ground", "10 wrong-type",
      ]
    )
  }

  @Test("does not have what merely follows from another problem")
  func cascades() {
    let rest = "balanskravsresultat: { 2024: -40, 2025: 50 }"
    #expect(
      codes(
        "{ namn: 'P', år: { utfall: [2024], budget: 2025 }, balanskravsresultat: { 2024: -4000000000 , 2025: 1.5 } }"
      ) == ["1 missing-key"]
    )
    #expect(
      codes("{ namn: 'P', enhet: 'mnkr', år: { budget: 2025, plan: [2027, 2026] }, \(rest) }") == [
        "1 years-out-of-order"
      ]
    )
    #expect(
      codes("{ namn: 'P', enhet: 'mnkr', år: { utfall: [2024], budget: 2025 }, balanskravsresultat: 5 }") == [
        "1 wrong-type"
      ]
    )
    #expect(codes("5", ["namn=x"]) == ["1 wrong-type"])
    let decisions =
      "synnerliga_skäl: [{ år: 2024, belopp: 'allt', skäl: 'a' }, { år: 2024, belopp: 'allt', skäl: 'b' }]"
    #expect(
      codes("{ namn: 'P', enhet: 'mnkr', år: { utfall: [2024], budget: 2025 }, \(rest), \(decisions) }") == [
        "1 decision-without-deficit"
      ]
    )
  }

  @Test("has misspelled years and names of rows reported where they stand")
  func rows() {
    func row(_ row: String) -> [String] {
      codes("{ namn: 'P', enhet: 'mnkr', år: { budget: 2025 }, resultaträkning: { skatteintäkter: { \(row) } } }")
    }
    #expect(row("2025: 900").isEmpty)
    #expect(row("'2O25': 900") == ["1 not-a-year"])
    #expect(row("kommunalskatt: { 2025: 900 }, '2025': { 2025: 5 }") == ["1 wrong-type"])
    #expect(row("kommunalskatt: { 2025: 900 }, övrigt: 5") == ["1 wrong-type"])
    #expect(row("'': { 2025: 900 }") == ["1 empty-text"])
  }

  @Test("has no more than a line of what a hostile name or number holds")
  func hostile() {
    let long = String(repeating: "x\u{1B}", count: 5000)
    let text = """
      { namn: "P", enhet: "mnkr", år: { budget: 2025 }, balanskravsresultat: { "2025": 0.\(String(repeating: "1", count: 5000)) },
        åtgärder: { "\(long.replacing("\u{1B}", with: "\\u001b"))": { effekt: 5 } } }
      """
    do throws(DiagnosticList) {
      _ = try ScenarioLoader.load(SourceText(name: "p\u{1B}", text: text))
      Issue.record("this is no scenario")
    } catch {
      #expect(error.diagnostics.count == 3)
      #expect(error.diagnostics.allSatisfy { $0.problem.message.count < 400 && !$0.text.contains("\u{1B}") })
    }
  }

  @Test("has a long path cut in its middle: its key stays")
  func longPath() {
    let problem = Problem.emptyText(what: "åtgärder." + String(repeating: "n", count: 100) + ".namn")
    let shown = "åtgärder." + String(repeating: "n", count: 30) + "…" + String(repeating: "n", count: 35) + ".namn"
    #expect(problem.message == shown + " is empty")
  }

  @Test("whose sums would not fit is refused before anything is added")
  func sums() {
    let lines = (0..<10_000).map { "l\($0): { 2025: 1000000000 }" }.joined(separator: ",")
    #expect(
      codes("{ namn: 'P', enhet: 'mnkr', år: { budget: 2025 }, resultaträkning: { skatteintäkter: { \(lines) } } }")
        == ["1 sums-too-large"]
    )
    let repeated =
      "{ namn: 'P', enhet: 'mnkr', år: { budget: 2025, till: 2060 }, balanskravsresultat: { 2025: -900000000 } }"
    #expect(codes(repeated) == ["1 sums-too-large"])
  }
}
