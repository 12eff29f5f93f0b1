import Scenarios
import Testing

@testable import Reports

@Suite("The record in a report's page")
struct RecordReadingTests {
  private let record = Record(
    version: "1.2", request: ["kommando": "run", "val": ["--paths=5"]],
    sources: [
      Record.Source(name: "</script><b>", text: "{ a: 1, // <!-- \u{2028}\n}", written: "skrivet & så"),
      Record.Source(name: "B", text: "{}"),
    ], figures: ["a": [1, 2.5.json, nil], "b": ["c": true]])

  private func page(_ record: Record) -> String {
    HtmlPage(
      Document(title: Wording(verbatim: "T"), subtitle: Wording(verbatim: ""), sections: []), record
    ).text(.sv)
  }

  private func problem(_ text: String) -> RecordProblem? {
    do throws(RecordProblem) {
      _ = try Record(page: Array(text.utf8))
      return nil
    } catch { return error }
  }

  @Test("is read back as it was, hostile words and all")
  func roundTrip() throws {
    #expect(try Record(page: Array(page(record).utf8)) == record)
  }

  @Test("makes a page what it is; scenarios are none")
  func isPage() {
    #expect(Record.isPage(Array("\u{FEFF}\n <!DOCTYPE html>".utf8)))
    for text in ["", "{ namn: 1 }", "// <\n{}", "\u{FEFF}{}"] { #expect(!Record.isPage(Array(text.utf8))) }
  }

  @Test("is refused where there is none, or two, or half of one")
  func refused() throws {
    let text = page(record)
    let opening = #"<script type="application/json" id="balanskrav-record">"#
    #expect(problem("<html></html>") == RecordProblem.none)
    let start = try #require(text.range(of: opening))
    let line = 1 + text[..<start.lowerBound].count { $0 == "\n" }
    #expect(problem(String(text[..<start.upperBound]) + "{\"version\"") == .cut(line: line))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(problem(text + opening + "{}</script>") == .several(line: lines))
  }

  @Test(
    "is refused where it is damaged, and the line is told",
    arguments: [
      ("{", 3), ("\n\n{ \"version\": }", 5), ("[]", 3), ("{}", 3),
      ("{\"version\":\"1\",\"request\":{},\"scenarios\":[],\"figures\":{}}", 3),
      ("{\"version\":\"1\",\"request\":[],\"scenarios\":[{\"namn\":\"a\",\"text\":\"b\"}],\"figures\":{}}", 3),
      ("{\"version\":\"1\",\"request\":{},\"scenarios\":[{\"namn\":\"a\",\"text\":5}],\"figures\":{}}", 3),
      ("{\"version\":\"1\",\"request\":{},\"scenarios\":[{\"namn\":\"a\",\"text\":\"b\"}],\"figures\":{\"x\":NaN}}", 3),
      (String(repeating: "[", count: 100_000), 3),
    ])
  func damaged(text: String, line: Int) {
    let problem = problem(
      "<html>\n\n<script type=\"application/json\" id=\"balanskrav-record\">\(text)</script>\n</html>")
    guard case .wrong(let found, let what)? = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(found == line && !what.isEmpty)
  }

  @Test("tells every figure that differs, with its path")
  func differences() throws {
    let read = try Record(page: Array(page(record).utf8))
    #expect(read.differences(from: record.figures) == [])
    #expect(
      read.differences(from: ["a": [1, 2, nil, 4], "b": [:], "d": 0]) == [
        RecordDifference(path: "a[1]", recorded: "2.5", found: "2"),
        RecordDifference(path: "a[3]", recorded: nil, found: "4"),
        RecordDifference(path: "b.c", recorded: "true", found: nil),
        RecordDifference(path: "d", recorded: nil, found: "0"),
      ])
  }
}

extension Double {
  fileprivate var json: JsonValue { .number(double: self) }
}
