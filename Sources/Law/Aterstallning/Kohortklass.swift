/// How it went for the deficit of a year, seen from the last year that was closed. Later cases are graver.
public enum Kohortklass: UInt8, CaseIterable, Comparable, Sendable {
  /// Regulated no later than the deadline, the last of it by a surplus.
  case återställdITid
  /// The last of it went through synnerliga skäl.
  case efterskänkt
  /// Regulated by surpluses, some of it after the deadline.
  case återställdSent
  /// Something remains, but the deadline lies after the last year: neither held nor broken.
  case oavgjord
  /// Something remains, and the deadline has passed.
  case bruten

  /// By gravity.
  public static func < (a: Kohortklass, b: Kohortklass) -> Bool { a.rawValue < b.rawValue }
}
