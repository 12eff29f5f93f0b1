import BalanskravKit

/// Shows how a figure of a year comes about.
func perform(_ request: ExplainRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let writer = try context.open(request.output, besides: request.scenario)
  let names = Storhet.allCases.map(\.rawValue)
  guard let figure = Storhet.allCases.first(where: { $0.rawValue == request.figure }) else {
    let near = nearest(to: request.figure, in: names) ?? names.first { $0.hasPrefix(request.figure) }
    throw ToolFault(
      .usage, "there is no figure \(request.figure.quoted)",
      hint: near.map { "did you mean \(request.year).\($0)?" } ?? "figures: " + names.joined(separator: ", "))
  }
  let loaded = try context.load(request.scenario, request.overrides)
  let summary = Summary(loaded.scenario)
  let years = loaded.scenario.år.alla
  guard years.contains(request.year) else {
    throw ToolFault(
      .usage, "\(request.year) is not a year of the scenario",
      hint: "its years are \(years.lowerBound)–\(years.upperBound)")
  }
  guard let explanation = Förklarare(summary, places: loaded.places).förklara(figure, request.year) else {
    throw ToolFault(
      .usage, "\(figure.rawValue) is not stated for \(request.year)", hint: "the scenario lacks what it is made of")
  }
  let report = ExplanationReport(explanation, loaded.scenario)
  let language = request.language.language
  switch request.format {
  case .table: try writer.write(report.table.text(language: language, width: context.width))
  case .markdown: try writer.write(report.table.markdown(language: language))
  case .json: try writer.write(report.json.text(.pretty))
  }
  return .done
}
