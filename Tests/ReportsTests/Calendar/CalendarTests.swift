import Analysis
import Law
import Scenarios
import Testing

@testable import Reports

@Suite("The calendar of a budget year and a plan")
struct CalendarTests {
  /// Vänersborgs kommun, regler för mål- och resultatstyrning (from 2020): the work begins in January, kommunstyrelsen gives anvisningar and frames
  /// in February or March, the council decides in June, the nämnder decide detaljbudget and verksamhetsplan in December; delårsrapporter after
  /// April and August, årsredovisning in January. The deficit is made up.
  static let text = """
    { namn: 'Vänersborg', enhet: 'mnkr', år: { utfall: 2024, budget: 2025, plan: [2026, 2027] },
      balanskravsresultat: { 2024: -40, 2025: 10, 2026: 10, 2027: 15 },
      årshjul: [
        { namn: 'Arbetet med mål- och resursplanen börjar', datum: 'januari', år: -1 },
        { namn: 'Anvisningar och ramar', datum: 'februari', år: -1, organ: 'kommunstyrelsen' },
        { namn: 'Mål- och resursplanen beslutas', datum: 'juni', år: -1, organ: 'kommunfullmäktige' },
        { namn: 'Detaljbudget och verksamhetsplan', datum: '12-31', år: -1, organ: 'nämnden', källa: 'Regler 2020' },
        { namn: 'Delårsrapport efter april', datum: '04-30' },
        { namn: 'Delårsrapport efter augusti', datum: '08-31' },
        { namn: 'Årsredovisning', datum: 'januari', år: 1 },
      ] }
    """

  static func report(_ year: Int) throws -> CalendarReport {
    let scenario = try ScenarioLoader.load(SourceText(name: "plan", text: text)).scenario
    return CalendarReport(budgetår: year, Summary(scenario))
  }

  @Test("lists law, deficit and own cycle by day")
  func whole() throws {
    let expected = """
      | Datum | Vad | Vem | Lagrum |
      | :-- | :-- | :-- | :-- |
      | januari 2025 | Arbetet med mål- och resursplanen börjar |  |  |
      | februari 2025 | Anvisningar och ramar | kommunstyrelsen |  |
      | 2025-04-15 | Årsredovisningen 2024 säger när och hur underskottet 2024 ska regleras | styrelsen | LKBR 11\\:11 |
      | juni 2025 | Mål- och resursplanen beslutas | kommunfullmäktige |  |
      | 2025-10-31 | Senaste dag för förslag till budget 2026 med plan 2026–2028 | styrelsen | KL 11\\:8 |
      | 2025-11-30 | Senaste dag för förslaget om det finns särskilda skäl | styrelsen | KL 11\\:8 |
      | 2025-11-30 | Senaste dag att anta budgeten 2026 | fullmäktige | KL 11\\:10 |
      | 2025-11-30 | Senaste dag att fastställa skattesatsen 2026, även när budgeten skjuts upp | fullmäktige | KL 11\\:11 |
      | 2025-11-30 | Budgeten 2026, den första efter bokslutet, kan reglera underskottet 2024 | fullmäktige | KL 11\\:12 |
      | 2025-12-31 | Senaste dag att anta budgeten om det finns särskilda skäl | fullmäktige | KL 11\\:11 |
      | 2025-12-31 | Detaljbudget och verksamhetsplan | nämnden | Regler 2020 |
      | 2026-04-30 | Delårsrapport efter april |  |  |
      | 2026-06-30 | Tidigaste slut för perioden i delårsrapporten 2026 | styrelsen | KL 11\\:16; LKBR 13\\:1 |
      | 2026-08-31 | Senaste slut för perioden i delårsrapporten 2026 | styrelsen | KL 11\\:16; LKBR 13\\:1 |
      | 2026-08-31 | Delårsrapport efter augusti |  |  |
      | 2026-11-30 | Senaste dag att besluta hur underskottet 2024 ska regleras\\: i budgeten 2027 | fullmäktige | KL 11\\:12 |
      | januari 2027 | Årsredovisning |  |  |
      | 2027-04-15 | Senaste dag att lämna årsredovisningen 2026 till fullmäktige och revisorerna | styrelsen | KL 11\\:20 |
      | 2027-12-31 | Sista dagen för att återställa underskottet 2024; enligt planen saknas 5 mnkr | fullmäktige | KL 11\\:12 |
      | 2028-04-15 | Årsredovisningen 2027 visar om underskottet 2024 är återställt | styrelsen | LKBR 11\\:11 |
      """
    let markdown = try Self.report(2026).markdown(language: .sv)
    let plain = markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.replacing("\u{A0}", with: " ").replacing("|  |", with: "| |").replacing("|  |", with: "| |")
    }
    let wanted = expected.split(separator: "\n").map {
      $0.replacing("|  |", with: "| |").replacing("|  |", with: "| |")
    }
    #expect(plain.first == "**Vänersborg – kalender för budgeten 2026**")
    #expect(plain.dropFirst(2).filter { !$0.isEmpty } == wanted)
  }

  @Test("of what the law asks alone has eight days")
  func law() {
    let report = CalendarReport(budgetår: 2027)
    #expect(report.händelser.count == 8)
    #expect(report.händelser.allSatisfy { $0.slag == .lag })
    #expect(report.title.sv == "Kalender för budgeten 2027")
    #expect(report.händelser.contains { $0.vad.sv.contains("det nyvalda fullmäktige antar den") })
  }

  @Test("goes into calendar programs, the same bytes each time")
  func icalendar() throws {
    let report = try Self.report(2026)
    let text = report.icalendar(language: .sv)
    #expect(text == (try Self.report(2026)).icalendar(language: .sv))
    let lines = text.components(of: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    let unfolded = text.replacing("\r\n ", with: "").components(of: "\r\n")
    #expect(unfolded.count { $0 == "BEGIN:VEVENT" } == report.händelser.count)
    let identities = unfolded.filter { $0.hasPrefix("UID:") }
    #expect(Set(identities).count == report.händelser.count)
    #expect(unfolded.filter { $0.hasPrefix("DTSTAMP") }.allSatisfy { $0 == "DTSTAMP:20250101T000000Z" })
    // A month is the whole of it; the day that an event ends before is the first of the next.
    let june = try #require(unfolded.firstIndex(of: "SUMMARY:Mål- och resursplanen beslutas"))
    #expect(unfolded[june - 2] == "DTSTART;VALUE=DATE:20250601" && unfolded[june - 1] == "DTEND;VALUE=DATE:20250701")
    let last = try #require(unfolded.firstIndex(of: "SUMMARY:Detaljbudget och verksamhetsplan"))
    #expect(unfolded[last - 2] == "DTSTART;VALUE=DATE:20251231" && unfolded[last - 1] == "DTEND;VALUE=DATE:20260101")
    #expect(unfolded[last + 1] == "DESCRIPTION:nämnden\\; Regler 2020")
    // An event keeps its name when others come and go.
    let alone = CalendarReport(budgetår: 2026).icalendar(language: .sv).components(of: "\r\n")
    #expect(alone.contains { $0.hasPrefix("UID:") })
  }

  @Test(
    "escapes what means something",
    arguments: [("a;b,c\\d", "a\\;b\\,c\\\\d"), ("a\r\nEND:VEVENT", "a END:VEVENT"), ("\u{1B}\u{202E}", "␛\u{FFFD}")])
  func escaped(_ text: String, _ expected: String) { #expect(CalendarReport.escaped(text) == expected) }

  @Test("folds lines at 75 octets and never inside a character", arguments: ["a", "å", "€", "😀"])
  func folded(_ unit: String) {
    let text = String(repeating: unit, count: 200)
    let folded = CalendarReport.folded(text)
    #expect(folded.replacing("\r\n ", with: "") == text + "\r\n")
    let lines = folded.components(of: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.dropLast().allSatisfy { $0.utf8.count > 71 })
  }
}

extension String {
  /// What stands between separators, nothing after the last.
  fileprivate func components(of separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return rest.isEmpty ? parts : parts + [String(rest)]
  }
}
