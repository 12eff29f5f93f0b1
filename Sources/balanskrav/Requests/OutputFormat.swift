/// The forms in which `run` writes its result.
enum OutputFormat: String, CaseIterable {
  case table, json, csv, markdown
}
