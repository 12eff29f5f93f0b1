import Analysis
import Scenarios
import Testing

@testable import Reports

@Suite("The manifest of a sweep")
struct SweepManifestTests {
  static func manifest(
    _ varied: [String] = ["balanskravsresultat.2026=10:50:20"], seed: UInt64 = 1, paths: Int = 10,
    plan: String = SweepLineTests.plan,
    shard: Shard = Shard(), format: SweepFormat = .csv(.standard)
  ) throws -> SweepManifest {
    let design = try SweepDesign(grid: try varied.map { try SweepAxis($0) })
    let subject = try SweepSubject(SourceText(name: "plan", text: plan), design)
    var settings = SimulationSettings()
    (settings.paths, settings.seed) = (paths, seed)
    let survey = try #require(SweepSurvey(subject, workers: Workers(threads: 1), control: RunControl()))
    return SweepManifest(
      Sweep(subject, settings), scenario: (0, try subject.load(0).scenario), shard: shard, format,
      SweepColumns(design, survey))
  }

  static func source(_ text: String) -> SourceText { SourceText(name: "manifest", text: text) }

  @Test("is its own, in whatever layout")
  func own() throws {
    let manifest = try Self.manifest()
    #expect(manifest.differences(from: Self.source(manifest.text)) == [])
    #expect(manifest.differences(from: Self.source(manifest.text.replacing("\n", with: " "))) == [])
    // The same scenario in other words.
    let plan = SweepLineTests.plan.replacing("namn: \"Plan\", ", with: "/* samma */ namn: 'Plan', ")
    #expect(try manifest.differences(from: Self.source(Self.manifest(plan: plan).text)) == [])
  }

  @Test("tells which key another one differs in")
  func others() throws {
    let manifest = try Self.manifest()
    func differences(_ other: SweepManifest) -> [String]? { manifest.differences(from: Self.source(other.text)) }
    #expect(try differences(Self.manifest(seed: 2)) == ["seed"])
    #expect(try differences(Self.manifest(paths: 11)) == ["paths"])
    #expect(try differences(Self.manifest(shard: Shard(1, of: 2))) == ["shard"])
    #expect(try differences(Self.manifest(format: .ndjson)) == ["output"])
    #expect(try differences(Self.manifest(["balanskravsresultat.2026=10:50:40"])) == ["vary", "points"])
    #expect(try differences(Self.manifest(["balanskravsresultat.2026=10,30,50"])) == ["vary"])
    let plan = SweepLineTests.plan.replacing("2027: 30 }", with: "2027: 31 }")
    #expect(try differences(Self.manifest(plan: plan)) == ["scenario_hash", "scenario.balanskravsresultat.2027"])
    let engine = manifest.text.replacing("\"engine\": \"\(Engine.version)\"", with: "\"engine\": \"0.0.1\"")
    #expect(manifest.differences(from: Self.source(engine)) == ["engine"])
  }

  @Test(
    "is not anything else",
    arguments: ["", "{", "[]", "{}", "{ \"format\": \"balanskrav-part\" }", "{ \"format\": 1 }", "\u{0}", "null"])
  func strange(text: String) throws {
    #expect(try Self.manifest().differences(from: Self.source(text)) == nil)
  }
}
