extension PositionalDeclaration {
  /// The scenario that most commands read.
  static let scenario = PositionalDeclaration(
    placeholder: "SCENARIO",
    kind: .file(endings: ["json5", "html"]),
    isOptional: true,
    help: "scenario file (JSON5), or a report that holds one",
    detail: "'-' reads standard input. Without it, the built-in scenario of Region Västerbotten is used."
  )
}
