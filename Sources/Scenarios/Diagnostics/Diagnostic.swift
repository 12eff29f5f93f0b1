/// A problem with its place: data only, worded in `Problem+Text.swift`.
public struct Diagnostic: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// The scenario cannot be used.
    case error
    /// The scenario can be used, but the reader should know.
    case warning
  }

  /// What is wrong.
  public let problem: Problem
  /// Where; nil when it concerns no one place.
  public let place: Place?
  /// Another place that helps to understand it, such as the first of two equal keys.
  public let related: Place?

  /// A problem at a place.
  public init(_ problem: Problem, at place: Place?, related: Place? = nil) {
    self.problem = problem
    self.place = place
    self.related = related
  }

  /// A problem with the text itself.
  init(syntax problem: SyntaxProblem) {
    self.init(.syntax(problem), at: problem.place, related: problem.related)
  }

  /// Error or warning.
  public var severity: Severity { problem.isWarning ? .warning : .error }
}
