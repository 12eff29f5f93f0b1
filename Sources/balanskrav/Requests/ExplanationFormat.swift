/// The forms in which `explain` writes its result.
enum ExplanationFormat: String, CaseIterable {
  case table, json, markdown
}
