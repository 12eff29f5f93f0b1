import Analysis
import Scenarios
import Simulation
import Synchronization
import TestSupport
import Testing

@testable import Reports

@Suite("The lines of a sweep")
struct SweepLineTests {
  static let plan = """
    { namn: "Plan", enhet: "tkr", år: { utfall: [2024], prognos: 2025, budget: 2026, plan: [2027] },
      balanskravsresultat: { 2024: -60.5, 2025: 10, 2026: 30, 2027: 30 },
      skatter_och_bidrag: { 2024: 900, 2025: 1000, 2026: 1000, 2027: 1000 } }
    """

  /// A sweep with some points that are wrong.
  static func sweep(_ varied: String...) throws -> (design: SweepDesign, columns: SweepColumns, points: [SweepPoint]) {
    let design = try SweepDesign(grid: try varied.map { try SweepAxis($0) })
    let subject = try SweepSubject(SourceText(name: "plan", text: plan), design)
    var settings = SimulationSettings()
    settings.paths = 100
    let workers = Workers(threads: 1)
    let survey = try #require(SweepSurvey(subject, workers: workers, control: RunControl()))
    let points = Mutex<[SweepPoint]>([])
    Sweep(subject, settings).run(0..<design.count, workers: workers, control: RunControl()) { point in
      points.withLock { $0.append(point) }
      return true
    }
    return (design, SweepColumns(design, survey), points.withLock { $0 })
  }

  /// Values that are wrong, rude to terminals, or formulas to a spreadsheet.
  static let hostile = #"namn=Plan,=1+1,"a,b","x\n\u001b[31m\"y",@å,-z,1e999999999999,Infinity,{a:[1,'2']}"#

  @Test("have a field for each column in CSV, whatever the values are", arguments: [CsvDialect.standard, .excel])
  func csv(dialect: CsvDialect) throws {
    let (design, columns, points) = try Self.sweep(Self.hostile, "balanskravsresultat.2026=30,30.25")
    let format = SweepFormat.csv(dialect)
    #expect(points.count == 18)
    let lines = [format.opening(columns)] + points.map { format.line($0, columns) }
    for line in lines {
      #expect(line.hasSuffix("\r\n"))
      #expect(line.utf8.count { $0 == 0x0A } == 1)
      #expect(!line.utf8.contains(0x1B))
    }
    var text = lines.joined()
    if dialect == .excel {
      #expect(text.unicodeScalars.first == "\u{FEFF}")
      text.unicodeScalars.removeFirst()
    }
    let read = try CsvReader.read(text, separator: dialect == .excel ? ";" : ",")
    #expect(read.count == 19)
    #expect(read.allSatisfy { $0.count == columns.names.count })
    #expect(read[0] == columns.names)
    #expect(read.dropFirst().map { $0[0] } == (1...18).map { String($0) })
    #expect(read[3][1] == "'=1+1", "a formula is guarded")
    #expect(read[11][1] == "'-z")
    #expect(read[2][2] == (dialect == .excel ? "30,25" : "30.25"))
    #expect(read[1][3] == "ok")
    #expect(read[13][3] == "wrong-type")
    #expect(read[13][5...].allSatisfy { $0.isEmpty })
    for point in points {
      let beginning = format.beginning(point.place, design.values(point.place), columns)
      #expect(format.line(point, columns).utf8.starts(with: beginning.utf8))
    }
  }

  @Test("are objects with the columns' names in NDJSON, the same figures as in CSV")
  func ndjson() throws {
    let (design, columns, points) = try Self.sweep(Self.hostile, "balanskravsresultat.2026=30,30.25")
    #expect(SweepFormat.ndjson.opening(columns) == "")
    let csv = try CsvReader.read(points.map { SweepFormat.csv(.standard).line($0, columns) }.joined())
    for (point, fields) in zip(points, csv) {
      let line = SweepFormat.ndjson.line(point, columns)
      #expect(line.utf8.count { $0 == 0x0A } == 1 && line.hasSuffix("}\n"))
      #expect(
        line.utf8.starts(with: SweepFormat.ndjson.beginning(point.place, design.values(point.place), columns).utf8))
      let read = Json5Reader.read(SourceText(name: "line", text: line))
      guard read.problems.isEmpty, case .object(let members)? = read.tree?.value else {
        Issue.record("not JSON: \(line)")
        continue
      }
      #expect(members.map(\.key) == columns.names)
      for (member, field) in zip(members, fields) {
        switch member.node.value {
        case .number(let number): #expect(Json5Reader.number(field) == number)
        case .null: #expect(field == "")
        case .bool, .string: #expect(!field.isEmpty)
        default: Issue.record("\(member.key) is neither a number nor words")
        }
      }
    }
  }

  @Test("name every column once, years and deficits of all points together")
  func names() throws {
    let (_, columns, points) = try Self.sweep("år.till=2030,2031", "balanskravsresultat.2024=-60.5,20")
    #expect(Set(columns.names).count == columns.names.count)
    #expect(
      columns.names.prefix(7) == [
        "punkt", "år.till", "balanskravsresultat.2024", "status", "meddelande", "planen", "åtgärdsplanen",
      ])
    #expect(columns.names.contains("försenas_2024") && columns.names.contains("kvar_att_återställa_2031_p95"))
    let cells = columns.cells(points[0])
    let place = try #require(columns.names.firstIndex(of: "kvar_att_återställa_2031_medel"))
    #expect(cells[place] == .missing, "2031 is beyond the first point's horizon")
    #expect(columns.cells(points[2])[place] != .missing)
  }

  @Test("say in the scenario's unit what the figures are in kronor")
  func amounts() throws {
    let (_, columns, points) = try Self.sweep("balanskravsresultat.2026=30")
    let figures = try points[0].outcome.get()
    let cells = columns.cells(points[0])
    func cell(_ name: String) throws -> SweepCell { cells[try #require(columns.names.firstIndex(of: name))] }
    let year = try #require(figures.years.first { $0.år == 2027 })
    let middle = try #require(year.balanskravsresultat?.middle)
    #expect(try cell("balanskravsresultat_2027_p50") == .number(JsonNumber(kronor: Int64(middle), in: .tkr)))
    #expect(try cell("framtider") == .number(JsonNumber(100)))
    #expect(try cell("planen_håller") == .number(JsonNumber(double: figures.planen.håller.value)))
    // −60,5 tkr by 2027, and 10 + 30 + 30 to restore it with: 9,5 to spare.
    #expect(try cell("planen") == .text("håller"))
    #expect(try cell("marginal_2027") == .number(JsonNumber(kronor: 9_500, in: .tkr)))
  }
}

extension Json5Reader {
  /// A text that is a number.
  fileprivate static func number(_ text: String) -> Number? {
    if case .number(let number)? = read(SourceText(name: "", text: text)).tree?.value { number } else { nil }
  }
}
