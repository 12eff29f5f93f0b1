import Testing

@testable import Scenarios

@Suite("Changing single values of a JSON5 text")
struct EditorTests {
  private static func node(_ text: String) throws -> Node {
    try #require(Json5Reader.read(SourceText(name: "value", text: text)).tree)
  }

  private static func edited(_ text: String, _ path: String, _ value: String?, prunes: Bool = true) throws -> String {
    var editor = Json5Editor(SourceText(name: "text", text: text))
    let segments = path.split(separator: ".").map(String.init)
    if let value { editor.set(segments, try node(value)) } else { editor.remove(segments, prunes: prunes) }
    return editor.text
  }

  @Test(
    "puts a value where it belongs, in the layout that is there",
    arguments: [
      // A value in place of another.
      ("{ a: 1, /* one */ b: 2 } // end", "b", "3", "{ a: 1, /* one */ b: 3 } // end"),
      ("{ a: [1, { b: 2 }] }", "a.1.b", "'x'", "{ a: [1, { b: \"x\" }] }"),
      // A year among years, in quotation marks only where the others are.
      ("{ a: { \"2024\": 1, \"2026\": 3 } }", "a.2025", "2", "{ a: { \"2024\": 1, \"2025\": 2, \"2026\": 3 } }"),
      ("{ a: { 2025: 1 } }", "a.2024", "0", "{ a: { 2024: 0, 2025: 1 } }"),
      ("{\n  a: 1, // one\n}", "b", "2", "{\n  a: 1, // one\n  b: 2,\n}"),
      ("{\n  a: 1 // one\n}", "b", "2", "{\n  a: 1, // one\n  b: 2,\n}"),
      ("{\n  a: 1 }", "b", "2", "{\n  a: 1, b: 2 }"),
      ("{\r\n\ta: 1,\r\n}", "b", "{ c: { d: 1 } }", "{\r\n\ta: 1,\r\n\tb: {\r\n\t  c: { d: 1 },\r\n\t},\r\n}"),
      ("{ a: 1 // one\n , b: 2 }", "c", "3", "{ a: 1 // one\n , b: 2, c: 3 }"),
      ("{\n  \"2025\": 1,\n}", "2024", "0", "{\n  \"2024\": 0,\n  \"2025\": 1,\n}"),
      // What the path leads through is made.
      ("{}", "a.b", "1", "{ a: { b: 1 } }"), ("{\n}", "a", "1", "{\n  a: 1,\n}"),
      ("{ a: 1 }", "l.0", "1", "{ a: 1, l: [1] }"), ("{ l: [] }", "l.0", "1", "{ l: [1] }"),
      ("{ l: [1] }", "l.1", "2", "{ l: [1, 2] }"),
      ("{ l: [\n    { a: 1 }, // one\n  ] }", "l.1", "{ a: 2 }", "{ l: [\n    { a: 1 }, // one\n    { a: 2 },\n  ] }"),
      ("{ l: [\n  1,\n  2] }", "l.2", "3", "{ l: [\n  1,\n  2, 3] }"),
    ])
  func set(text: String, path: String, value: String, expected: String) throws {
    #expect(try Self.edited(text, path, value) == expected)
  }

  @Test(
    "takes a value away, and leaves the remarks beside it",
    arguments: [
      ("{ a: 1, b: 2, c: 3 }", "b", "{ a: 1, c: 3 }"), ("{ a: 1, b: 2 }", "b", "{ a: 1 }"),
      ("{ a: 1, b: 2, }", "b", "{ a: 1,  }"), ("{ a: 1, b: 2 }", "a", "{ b: 2 }"),
      ("{ a: [1, 2] }", "a.0", "{ a: [2] }"),
      ("{\n  // of a\n  a: 1,\n  b: 2,\n}", "a", "{\n  // of a\n  b: 2,\n}"),
      ("{\n  a: 1, // of a\n  b: 2,\n}", "a", "{\n  // of a\n  b: 2,\n}"),
      ("{\n  b: 2,\n  a: {\n    c: 1,\n  },\n}", "a", "{\n  b: 2,\n}"),
      // With the last inside goes what would be empty.
      ("{ b: 2, a: { c: { d: 1 } } }", "a.c.d", "{ b: 2 }"), ("{ b: 2 }", "x.y", "{ b: 2 }"),
    ])
  func remove(text: String, path: String, expected: String) throws {
    #expect(try Self.edited(text, path, nil) == expected)
  }

  @Test("may leave an empty object")
  func empty() throws {
    #expect(try Self.edited("{ b: 2, a: { c: 1 } }", "a.c", nil, prunes: false) == "{ b: 2, a: {  } }")
  }
}
