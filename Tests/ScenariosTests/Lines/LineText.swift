import Scenarios

/// A small plan whose years are stated by lines, and what a test says of them.
enum LineText {
  static let taxes = "skatteintäkter: { 2026: 1000000, 2027: 1050000 }"

  static func load(
    _ rows: String, rest: String = "", years: String = "budget: 2026, plan: 2027, till: 2029",
    _ settings: [String] = [],
    files: [String: String] = [:]
  ) throws(DiagnosticList) -> LoadedScenario {
    let access = ScenarioFiles(start: "plan") { path, _ in
      files[path].map { .bytes(Array($0.utf8), identity: path) } ?? .missing(nearest: nil)
    }
    let text = "{ namn: 'Plan', enhet: 'kr', år: { \(years) }, resultaträkning: { \(rows) }, \(rest) }"
    return try ScenarioLoader.load(SourceText(name: "plan", text: text), settings: settings, files: access)
  }

  /// What is said, warnings included, as "where code".
  static func said(
    _ rows: String, rest: String = "", years: String = "budget: 2026, plan: 2027, till: 2029",
    files: [String: String] = [:]
  ) -> [String] {
    let diagnostics: [Diagnostic]
    do throws(DiagnosticList) {
      diagnostics = try load(rows, rest: rest, years: years, files: files).warnings
    } catch {
      diagnostics = error.diagnostics
    }
    return diagnostics.map { diagnostic in
      let place = diagnostic.place.map { $0.source.name == "plan" ? "" : $0.description + " " } ?? ""
      return "\(place)\(diagnostic.problem.message) [\(diagnostic.problem.code.rawValue)]"
    }
  }
}
