import BalanskravKit
import Testing

@testable import balanskrav

@Suite("Schemas")
struct SchemaCommandTests {
  @Test("are printed as the library has them, run's unless another is named", arguments: JsonSchema.allCases)
  func printed(schema: JsonSchema) {
    let outcome = ToolRun(["schema", schema.rawValue])
    #expect(outcome.exitCode == .done && outcome.errors == "")
    #expect(outcome.output == schema.json.text(.pretty))
    if schema == .run { #expect(ToolRun(["schema"]).output == outcome.output) }
  }

  @Test("of something else are refused")
  func unknown() {
    let outcome = ToolRun("schema rnu")
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(
      outcome.errors
        == """
        error: NAME should be run, merge, compare, explain, solve, sweep, manifest, calendar or scenario, not 'rnu'; did you mean 'run'?
        See 'balanskrav help schema'.

        """)
  }
}
