/// The options, each declared here once and listed by the commands that take it.
extension OptionDeclaration {
  static let help = OptionDeclaration(name: "help", short: "h", help: "show this help")

  static let set = OptionDeclaration(
    name: "set",
    value: Value(placeholder: "PATH=VALUE", kind: .assignment),
    isRepeatable: true,
    help: "change one value of the scenario",
    detail: "May be given many times; a later one wins."
  )

  static let runFormat = format(.choice(OutputFormat.self), standard: OutputFormat.table.rawValue)

  static let explanationFormat = format(.choice(ExplanationFormat.self), standard: ExplanationFormat.table.rawValue)

  private static func format(_ kind: ValueKind, standard: String) -> OptionDeclaration {
    OptionDeclaration(
      name: "format",
      value: Value(placeholder: "FORMAT", kind: kind, standard: standard),
      help: "form of the result"
    )
  }

  static let csv = OptionDeclaration(
    name: "csv",
    value: Value(
      placeholder: "DIALECT",
      kind: .choice(CSVDialect.self),
      standard: CSVDialect.standard.rawValue
    ),
    onlyWith: Condition(option: "format", value: OutputFormat.csv.rawValue),
    help: "dialect of CSV",
    detail: "'excel' has semicolons and decimal commas, as Excel with Swedish settings expects."
  )

  static let language = OptionDeclaration(
    name: "language",
    value: Value(
      placeholder: "LANGUAGE",
      kind: .choice(ReportLanguage.self),
      standard: ReportLanguage.swedish.rawValue
    ),
    help: "language of the result"
  )

  static let output = OptionDeclaration(
    name: "output",
    short: "o",
    value: Value(placeholder: "FILE", kind: .file(endings: [])),
    help: "write the result to FILE instead of standard output",
    detail: "The file is written whole or not at all."
  )

  static let html = OptionDeclaration(
    name: "html",
    value: Value(placeholder: "FILE", kind: .file(endings: ["html"])),
    help: "write a report to FILE too, one web page",
    detail: "It holds the scenario and every figure: 'run FILE' runs it again, 'verify FILE' checks it."
  )

  static let require = OptionDeclaration(
    name: "require",
    value: Value(placeholder: "VERDICT", kind: .requirement),
    isRepeatable: true,
    help: "end with exit code 1 unless VERDICT holds",
    detail: """
      'P(planen-håller)>=0.9' demands that it holds in nine futures of ten. planen-haller is understood too. 'krav' \
      demands all that the scenario states under krav.
      """
  )

  static let verify = OptionDeclaration(
    name: "verify",
    help: "check the accounting identities of the run"
  )

  static let quiet = OptionDeclaration(
    name: "quiet",
    short: "q",
    help: "print no notes and warnings, only errors"
  )

  static let print = OptionDeclaration(
    name: "print",
    help: "print the scenario with every default and change in place"
  )
}
