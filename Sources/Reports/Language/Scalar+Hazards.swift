extension Unicode.Scalar {
  /// A C0 or C1 control character or DELETE.
  var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value)
  }

  /// A character that reorders the text around it (Unicode property Bidi_Control, UAX #9).
  var isBidiControl: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// LINE SEPARATOR or PARAGRAPH SEPARATOR, which end a line in some readers and not in others.
  var isUnicodeLineEnd: Bool {
    value == 0x2028 || value == 0x2029
  }
}
