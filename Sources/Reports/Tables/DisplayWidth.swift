extension Character {
  /// How many columns of a terminal the character takes: 0 for marks alone, 2 for wide ones (UAX #11 W and F, emoji), else 1.
  var displayWidth: Int {
    if isASCII { return 1 }
    var width = 0
    for scalar in unicodeScalars {
      if scalar.value == 0xFE0F { return 2 }
      width = max(width, scalar.displayWidth)
    }
    return width
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x20000...0x3FFFD:
      return 2
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension String {
  /// How many columns of a terminal the text takes; the text must be `visible`.
  var displayWidth: Int {
    reduce(0) { $0 + $1.displayWidth }
  }

  /// The text filled with blanks to a width, at the edge that `alignment` says.
  func padded(to width: Int, _ alignment: Column.Alignment) -> String {
    let blanks = String(repeating: " ", count: max(0, width - displayWidth))
    return alignment == .left ? self + blanks : blanks + self
  }
}
