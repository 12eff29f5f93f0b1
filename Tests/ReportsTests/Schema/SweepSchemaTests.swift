import Analysis
import Testing

@testable import Reports
@testable import Scenarios

/// The schemas of a sweep's lines and manifest hold for what is really written.
@Suite struct SweepSchemaTests {
  private static func json(_ text: String) throws -> JsonValue {
    JsonValue(try #require(Json5Reader.read(SourceText(name: "text", text: text)).tree))
  }

  @Test func `every line of a sweep is as its schema says, also of points that are wrong`() throws {
    let (_, columns, points) = try SweepLineTests.sweep(
      SweepLineTests.hostile, "balanskravsresultat.2026=30,30.25,-900")
    let validator = SchemaValidator(JsonSchema.sweep.json)
    var statuses: Set<String> = []
    for point in points {
      let line = try Self.json(SweepFormat.ndjson.line(point, columns))
      #expect(validator.faults(line).isEmpty, "\(validator.faults(line).prefix(3))")
      if case .string(let status)? = line["status"] { statuses.insert(status) }
    }
    #expect(statuses.contains("ok") && statuses.count > 1)
  }

  @Test(
    "a line that lacks a column, or has something else in it, is refused",
    arguments: [
      "framtider", "planen", "planen_håller", "marginal_2027", "kvar_att_återställa_2027_p95", "försenas_2024",
    ])
  func refused(column: String) throws {
    let (_, columns, points) = try SweepLineTests.sweep("balanskravsresultat.2026=30")
    guard case .object(let members) = try Self.json(SweepFormat.ndjson.line(points[0], columns)) else {
      Issue.record("a line is an object")
      return
    }
    let place = try #require(members.firstIndex { $0.key == column })
    let validator = SchemaValidator(JsonSchema.sweep.json)
    var changed = members
    changed[place].value = .array([])
    #expect(validator.faults(.object(members)).isEmpty && !validator.faults(.object(changed)).isEmpty)
    // What is told of years and deficits depends on the sweep.
    let isAlwaysThere = !column.contains("20")
    changed.remove(at: place)
    #expect(validator.faults(.object(changed)).isEmpty != isAlwaysThere)
  }

  @Test(
    "a manifest is as its schema says",
    arguments: [
      ["balanskravsresultat.2026=10:50:20"], ["balanskravsresultat.2026=10,30", "osäkerhet.avvikelse.sigma=1,2"],
    ])
  func manifest(varied: [String]) throws {
    for format in [SweepFormat.csv(.standard), .csv(.excel), .ndjson] {
      let manifest = try Self.json(
        SweepManifestTests.manifest(varied, seed: .max, shard: Shard(1, of: 2), format: format).text)
      let validator = SchemaValidator(JsonSchema.manifest.json)
      #expect(validator.faults(manifest).isEmpty, "\(validator.faults(manifest).prefix(3))")
      guard case .object(let members) = manifest else { continue }
      for place in members.indices {
        var fewer = members
        fewer.remove(at: place)
        #expect(!validator.faults(.object(fewer)).isEmpty)
      }
    }
  }
}
