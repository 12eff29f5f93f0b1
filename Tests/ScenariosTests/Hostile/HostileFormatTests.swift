import Analysis
import Foundation
import Reports
import Scenarios
import TestSupport
import Testing

@Suite("Hostile words in every string of a scenario")
struct HostileFormatTests {
  static let words = [
    "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "\" onmouseover=\"alert(1)",
    "=HYPERLINK(\"http://example.org\",\"x\")", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "＝1",
    "\u{202E}abc\u{2066}", "\u{1B}]0;x\u{7}\u{1B}[2J", "\u{0}_x0000_&#0;\u{FFFE}", "\u{301}\u{301}",
    "[x](javascript:alert(1))|**<b>", "\r\nEND:VEVENT\r\n",
  ]

  /// Scenarios whose words together are those of most keys.
  static let seeds: [UInt64] = [3, 11]

  @Test("come out harmless in every format", arguments: seeds)
  func everywhere(_ seed: UInt64) throws {
    let hostile = try HostileScenario(seed: seed)
    #expect(hostile.free.count > 1, "a scenario has words of its own")
    let harmless = Set(Markup(page(try hostile.load([:]))).tags)
    for word in Self.words {
      let exchanged = exchange(hostile, word)
      #expect(exchanged.count * 2 > hostile.free.count, "most words are the user's own: \(word.debugDescription)")
      let scenario = try hostile.load(exchanged)
      try check(scenario, word)
      // Words of any kind make no tag that harmless ones do not make.
      let tags = Set(Markup(page(scenario)).tags)
      #expect(tags.isSubset(of: harmless), "\(word.debugDescription)")
    }
  }

  /// The words that can be exchanged for this one, with a number since names must differ; all at once where a scenario allows it.
  /// What a scenario refuses to be called it refuses harmlessly.
  private func exchange(_ hostile: HostileScenario, _ word: String) -> [String: String] {
    let all = hostile.free.enumerated().map { ($1, word + " \($0)") }
    func isTaken(_ exchanged: [String: String]) -> Bool {
      do throws(DiagnosticList) { _ = try hostile.load(exchanged) } catch {
        checkScreen(error.text, word)
        return false
      }
      return true
    }
    let together = Dictionary(uniqueKeysWithValues: all)
    if isTaken(together) { return together }
    return all.reduce(into: [:]) { exchanged, next in
      let more = exchanged.merging([next.0: next.1]) { $1 }
      if isTaken(more) { exchanged = more }
    }
  }

  @Test("of a hundred thousand characters come out whole or cut, and said so", arguments: seeds.prefix(2))
  func long(_ seed: UInt64) throws {
    let hostile = try HostileScenario(seed: seed)
    let long = String(repeating: "å", count: 100_000)
    for word in hostile.free.prefix(2) {
      let scenario = try hostile.load([word: long])
      try check(scenario, "long")
      #expect(page(scenario).contains(long))
    }
  }

  /// The web page of a plan, with what makes it run again.
  private func page(_ scenario: Scenario) -> String {
    let report = RunReport(Summary(scenario))
    let source = Record.Source(name: scenario.namn, text: scenario.canonicalText)
    let record = Record(version: "1", request: ["kommando": "run"], sources: [source], figures: report.json())
    let page = HtmlPage(report.document(), record).text(.sv)
    checkScreen(page, scenario.namn)
    return page
  }

  private func check(_ scenario: Scenario, _ word: String) throws {
    let summary = Summary(scenario)
    var settings = SimulationSettings()
    settings.paths = 32
    let futures = try? SimulationSummary.run(scenario, settings)
    let report = RunReport(summary, futures)
    for language in Language.allCases {
      checkScreen(report.text(language: language), word)
      checkMarkdown(report.markdown(language: language), word)
      checkScreen(CheckReport(scenario).text(language: language), word)
    }
    for (dialect, separator) in [(CsvDialect.standard, Unicode.Scalar(",")), (.excel, ";")] {
      try checkCsv(report.csv(language: .sv, dialect: dialect), separator, word)
    }
    try checkJson(report.json().text(.pretty), scenario, word)
    try checkWorkbook(report.workbook, word)
    guard let budget = scenario.år.budget, CalendarReport.budgetår.contains(budget) else { return }
    let calendar = CalendarReport(budgetår: budget, summary)
    checkScreen(calendar.text(language: .sv), word)
    checkMarkdown(calendar.markdown(language: .sv), word)
    let events = calendar.icalendar(language: .sv)
    checkScreen(events.replacing("\r\n", with: "\n"), word)
    #expect(events.components(separatedBy: "\r\nEND:VEVENT\r\n").count == calendar.händelser.count + 1, "\(word)")
  }

  /// Nothing that acts on a terminal: no control characters but line feeds, nothing that reorders text.
  private func checkScreen(_ text: String, _ word: String) {
    let bad = text.unicodeScalars.first { scalar in
      let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      let isBidi =
        [0x61C, 0x200E, 0x200F].contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
      return isControl || isBidi
    }
    #expect(bad == nil, "\(word.debugDescription.prefix(60))")
  }

  /// No element and no link of the words' own.
  private func checkMarkdown(_ text: String, _ word: String) {
    checkScreen(text, word)
    #expect(!text.contains("<") && !text.contains("]("), "\(word.debugDescription.prefix(60))")
  }

  /// Lines of equal length, and no words that a spreadsheet takes for a formula.
  private func checkCsv(_ text: String, _ separator: Unicode.Scalar, _ word: String) throws {
    let plain = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    checkScreen(plain.replacing("\r\n", with: "\n"), word)
    let lines = try CsvReader.read(plain, separator: separator)
    #expect(Set(lines.map(\.count)).count == 1, "\(word.debugDescription.prefix(60))")
    for field in lines.joined() where Double(field.replacing(",", with: ".")) == nil {
      let first = field.unicodeScalars.first { !$0.properties.isWhitespace && $0.properties.generalCategory != .format }
      let starts: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
      #expect(first.map { !starts.contains($0) } ?? true, "\(word.debugDescription.prefix(60))")
      #expect(field.unicodeScalars.first != "\t" && field.unicodeScalars.first != "\r")
    }
  }

  /// Text that any reader of JSON reads, the name letter by letter.
  private func checkJson(_ text: String, _ scenario: Scenario, _ word: String) throws {
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(word.debugDescription.prefix(60))")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let name = try #require((json["scenario"] as? [String: Any])?["namn"] as? String)
    #expect(name.unicodeScalars.elementsEqual(scenario.namn.unicodeScalars), "\(word.debugDescription.prefix(60))")
  }

  /// Sheets that a reader of XML reads, with words that are words.
  private func checkWorkbook(_ workbook: Workbook, _ word: String) throws {
    let files = try Unzipped(workbook.bytes(language: .sv))
    for name in files.names {
      let sheet = try ReadSheet(files.files[name] ?? [])
      for cell in sheet.cells.values {
        #expect(!cell.hasFormula, "\(word.debugDescription.prefix(60))")
        let text = cell.text ?? ""
        #expect(text.utf16.count <= 32_767 + 6 * 4_000)
        checkScreen(text, word)
      }
    }
  }
}
