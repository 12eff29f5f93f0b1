import BalanskravKit

/// The option that writes a workbook beside the result.
extension OptionDeclaration {
  static let xlsx = OptionDeclaration(
    name: "xlsx",
    value: Value(placeholder: "FILE", kind: .file(endings: ["xlsx"])),
    help: "write the result as a workbook for Excel or LibreOffice too",
    detail: "A sheet for each table and one with every figure, numbers as exact numbers."
  )

  static let xlsxOfSweep = OptionDeclaration(
    name: "xlsx",
    value: Value(placeholder: "FILE", kind: .file(endings: ["xlsx"])),
    excludes: [Exclusion(option: "resume", remedy: "a workbook holds the points of one run from its beginning")],
    help: "write the points as a workbook for Excel or LibreOffice too",
    detail: "It is written when all points are done; at most \(SweepWorkbook.mostPoints.grouped) of them."
  )
}
