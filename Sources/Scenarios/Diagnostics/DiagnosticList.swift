/// The problems that kept something from being read, as one error.
public struct DiagnosticList: Error, Sendable, Equatable {
  /// The problems in the order of their places.
  public let diagnostics: [Diagnostic]

  /// A list.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Every message, as a terminal shows them.
  public var text: String { diagnostics.map(\.text).joined(separator: "\n") }
}
