import BalanskravKit

/// The language of results; messages and help are always English.
enum ReportLanguage: String, CaseIterable {
  case swedish = "sv"
  case english = "en"
}

extension ReportLanguage {
  /// The same in the reports' own type.
  var language: Language { self == .swedish ? .sv : .en }
}
