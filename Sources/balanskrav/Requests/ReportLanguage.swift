/// The language of results; messages and help are always English.
enum ReportLanguage: String, CaseIterable {
  case swedish = "sv"
  case english = "en"
}
