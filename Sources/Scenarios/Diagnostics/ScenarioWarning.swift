/// ScenarioWarning: a warning as results carry it, apart from the text it was found in.
public struct ScenarioWarning: Sendable, Equatable {
  /// The stable name of its kind.
  public let code: String
  /// `file:line:column`, nil when it concerns no one place.
  public let place: String?
  /// What is doubtful.
  public let message: String

  /// A warning that was written down.
  public init(code: String, place: String?, message: String) {
    self.code = code
    self.place = place
    self.message = message
  }

  /// What a diagnostic says.
  public init(_ diagnostic: Diagnostic) {
    self.init(
      code: diagnostic.problem.code.rawValue, place: diagnostic.place?.description, message: diagnostic.problem.message)
  }
}
