import BalanskravKit

/// A scenario as it was read: from its own file, or out of a report's page.
struct ScenarioReading {
  /// The text to load.
  let text: SourceText
  /// What a report calls it; nil of a scenario file.
  let name: String?
  /// The file as somebody wrote it, to be shown in reports; nil where a report does not have it.
  let written: String?

  /// A scenario file.
  init(_ text: SourceText) {
    (self.text, name) = (text, nil)
    written = String(decoding: text.bytes, as: UTF8.self)
  }

  /// One of the scenarios of a page; messages name the page.
  init(_ source: Record.Source, of page: String, number: Int?) {
    text = SourceText(name: "\(page)#scenario\(number.map { "-\($0)" } ?? "")", text: source.text)
    (name, written) = (source.name, source.written)
  }

  /// What some bytes hold: a scenario, or every scenario of a page.
  static func all(_ text: SourceText) throws(ToolFault) -> [ScenarioReading] {
    guard Record.isPage(text.bytes) else { return [ScenarioReading(text)] }
    let record = try Record(pageOf: text)
    let isOne = record.sources.count == 1
    return record.sources.enumerated().map { place, source in
      ScenarioReading(source, of: text.name, number: isOne ? nil : place + 1)
    }
  }
}

extension Record {
  /// The record of a page; what is wrong with it is told with its place.
  init(pageOf text: SourceText) throws(ToolFault) {
    do throws(RecordProblem) { self = try Record(page: text.bytes) } catch {
      let place = error.line.map { ":\($0)" } ?? ""
      throw ToolFault(.badScenario, "\(text.name)\(place): \(error.message)".harmless, hint: error.remedy)
    }
  }
}
