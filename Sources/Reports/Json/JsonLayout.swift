/// How JSON text is laid out.
public enum JsonLayout: Sendable, Hashable {
  /// For people: two spaces a level; a list of scalars on one line when that line has at most 100 bytes.
  case pretty
  /// For machines: one line without spaces, so that several values after each other are NDJSON.
  case compact
}
