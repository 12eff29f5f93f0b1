/// The forms in which `report` writes its result.
enum ReportFormat: String, CaseIterable {
  case html, markdown
}
