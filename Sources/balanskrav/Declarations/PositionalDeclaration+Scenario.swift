extension PositionalDeclaration {
  /// The scenario that most commands read.
  static let scenario = PositionalDeclaration(
    placeholder: "SCENARIO",
    kind: .file(endings: ["json5"]),
    isOptional: true,
    help: "scenario file (JSON5)",
    detail: "'-' reads standard input. Without it, the built-in scenario of Region Västerbotten is used."
  )
}
