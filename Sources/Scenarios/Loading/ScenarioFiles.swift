/// How other files that a scenario builds on are found and read; the tool and tests each have their own.
public struct ScenarioFiles: Sendable {
  /// What can come of asking for a file.
  public enum Answer: Sendable {
    /// Its bytes and the one name by which it is known, whatever links lead to it.
    case bytes([UInt8], identity: String)
    /// There is none; the nearest name in its folder.
    case missing(nearest: String?)
    /// It lies outside the folder of the scenario that was asked for first.
    case outside
    /// It is there but cannot be read.
    case unreadable(String)
  }

  /// The identity of the file that the reading starts from, so that a circle back to it is seen.
  public let start: String
  /// Reads a file named relative to the folder of another one (an identity).
  public let read: @Sendable (_ path: String, _ from: String) -> Answer

  /// A way to files.
  public init(start: String, read: @escaping @Sendable (_ path: String, _ from: String) -> Answer) {
    self.start = start
    self.read = read
  }

  /// No other files: for a text that stands by itself.
  public static let none = ScenarioFiles(start: "") { _, _ in .missing(nearest: nil) }
}
