import Foundation
import Testing

/// The Swift of README.md is the file beside this one, which is compiled and run.
@Suite struct ReadmeExampleTests {
  @Test func `README shows what is compiled`() throws {
    let own = URL(filePath: #filePath).deletingLastPathComponent()
    let example = try String(contentsOf: own.appending(path: "ReadmeExample.swift"), encoding: .utf8)
      .components(separatedBy: "// README\n")[1]
    let readme = try String(
      contentsOf: own.deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md"),
      encoding: .utf8)
    #expect(readme.contains("```swift\n" + example + "```\n"))
    #expect(readme.components(separatedBy: "```swift\n").count == 2)
  }

  @Test func `it runs, compares, sweeps and solves`() throws {
    let told = try look(
      into: """
        { namn: "Provkommun", enhet: "mnkr", år: { utfall: 2024, prognos: 2025, budget: 2026, plan: 2027, till: 2028 },
          balanskravsresultat: { 2024: -30, 2025: 10, 2026: 10, 2027: 20 },
          skatter_och_bidrag: { 2024: 900, 2025: 900, 2026: 950, 2027: 1000 } }
        """)
    #expect(told[0].contains("Of 2 000 simulated futures") || told[0].contains("Of 2,000 simulated futures"))
    #expect(told[1].contains("  B: More in 2027\n"))
    #expect(told[2].contains("For 90% it takes SEK\u{A0}"))
  }
}
