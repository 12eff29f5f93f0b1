/// The language a report is written in; Swedish unless asked otherwise.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Swedish.
  case sv
  /// English.
  case en
}
