/// How it went for the deficit of a year, seen from the last year that was closed.
public enum Kohortklass: UInt8, CaseIterable, Sendable {
  /// Regulated no later than the deadline, the last of it by a surplus.
  case återställdITid
  /// Regulated by surpluses, some of it after the deadline, the last of it by a surplus.
  case återställdSent
  /// The last of it went through synnerliga skäl.
  case efterskänkt
  /// Something remains, and the deadline has passed.
  case bruten
  /// Something remains, but the deadline lies after the last year: neither held nor broken.
  case oavgjord
}
