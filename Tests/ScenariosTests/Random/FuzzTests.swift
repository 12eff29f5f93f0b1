import Foundation
import Scenarios
import Testing

@Suite("Texts and trees that are damaged at random")
struct FuzzTests {
  /// Loads and uses all that comes of it; whether that is a scenario.
  static func use(_ text: String, _ settings: [String] = []) -> Bool {
    do throws(DiagnosticList) {
      let loaded = try ScenarioLoader.load(SourceText(name: "fuzz", text: text), settings: settings)
      #expect(loaded.warnings.allSatisfy { $0.severity == .warning && !$0.text.isEmpty })
      let canonical = loaded.scenario.canonicalText
      _ = loaded.scenario.model()
      do throws(DiagnosticList) {
        #expect(try ScenarioLoader.load(SourceText(name: "again", text: canonical)).scenario == loaded.scenario)
      } catch {
        Issue.record("\(text)\n\(canonical)\n\(error.text)")
      }
      return true
    } catch {
      #expect(error.diagnostics.contains { $0.severity == .error })
      #expect(error.diagnostics.allSatisfy { $0.text.utf8.count < 4000 })
      return false
    }
  }

  @Test("a tree with other values in a few places is a scenario or has errors", arguments: 0..<8)
  func trees(_ part: Int) {
    var accepted = 0
    let seeds = Thoroughness.seeds(part, of: 80)
    for seed in seeds {
      var damage = TreeDamage(random: Generator(seed: UInt64(seed)))
      var tree = RandomScenario(seed: UInt64(seed % 97)).tree
      for _ in 0..<Int.random(in: 1...4, using: &damage.random) { damage.apply(to: &tree) }
      if Self.use(Json5Writer.text(of: tree)) { accepted += 1 }
    }
    // Neither all nor none: the damage is of a size that reaches every check.
    #expect(accepted > seeds.count / 50 && accepted < seeds.count * 9 / 10)
  }

  @Test("a text with pieces cut, doubled, moved and changed is a scenario or has errors", arguments: 0..<4)
  func texts(_ part: Int) {
    for seed in Thoroughness.seeds(part, of: 120) {
      var random = Generator(seed: UInt64(seed))
      var text = Array(Json5Writer.text(of: RandomScenario(seed: UInt64(seed % 97)).tree).unicodeScalars)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let start = Int.random(in: 0..<text.count, using: &random)
        let end = min(text.count, start + Int.random(in: 1...(Bool.random(using: &random) ? 3 : 60), using: &random))
        let piece = Array(text[start..<end])
        let signs = Array("{}[],:\"'0123456789.-+eåö \n\u{301}\u{0}".unicodeScalars)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: text.removeSubrange(start..<end)
        case 1: text.insert(contentsOf: piece, at: end)
        case 2:
          text.removeSubrange(start..<end)
          text.insert(contentsOf: piece, at: Int.random(in: 0...text.count, using: &random))
        case 3: text.removeLast(text.count - end)
        default: text[start] = signs.randomElement(using: &random) ?? " "
        }
        if text.isEmpty { text = Array("{".unicodeScalars) }
      }
      _ = Self.use(String(String.UnicodeScalarView(text)))
    }
  }

  @Test("settings of any kind make a scenario or have errors")
  func settings() {
    let text = Json5Writer.text(of: RandomScenario(seed: 4).tree)
    let words = [
      "balanskravsresultat", "år", "till", "plan", "2025", "0", "1", "99", "synnerliga_skäl", "belopp", "åtgärder", "x",
      "\"",
      "effekt", ".", ".", ".", "=", "=", "null", "{", "}", "[2025]", "-5", "1e999999999999", "NaN", "\\", "enhet",
      "mnkr", " ", "",
    ]
    for seed in 0..<(80 * Thoroughness.factor) {
      var random = Generator(seed: UInt64(seed))
      let settings = (0..<3).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in words.randomElement(using: &random) }.joined()
      }
      _ = Self.use(text, settings)
    }
  }
}
