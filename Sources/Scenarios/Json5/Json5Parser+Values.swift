// What stands in the place of a value: report it, and go on where it is plain how.
extension Json5Parser {
  mutating func mendValue() -> Step {
    let start = scanner.position
    guard let byte = scanner.current else { return stop(expecting: .value) }
    let container = open.last
    switch (byte, container?.bracket) {
    case (0x2C, .list):
      scanner.position += 1
      scanner.report(.strayComma, start, start + 1)
      return .element
    case (0x2C, .object), (0x7D, .object):
      return missingValue()
    case (0x7D, .list):
      return wrongClosing(.list)
    default:
      let (scalar, length) = scanner.scalar(at: start)
      // A typographic minus: read on after it. Typographic quotation marks: read on after the last one of the line.
      if ["\u{2212}", "\u{2013}"].contains(scalar), scanner.digitsEnd(from: start + length) > start + length {
        scanner.report(.unexpected(.character(scalar), expected: .value), start, start + length)
        scanner.position += length
        return .value
      }
      if let end = closingQuote(scalar, from: start + length) {
        scanner.report(.unexpected(.character(scalar), expected: .value), start, start + length)
        scanner.position = end
        scanner.isGuessing = true
        return deliver(.null, start)
      }
      return stop(expecting: .value)
    }
  }

  // Offset after the typographic quotation mark that ends on the same line what another began.
  private func closingQuote(_ opening: Unicode.Scalar, from start: Int) -> Int? {
    let double: [Unicode.Scalar] = ["\u{201C}", "\u{201D}", "\u{201E}", "»", "«"]
    let single: [Unicode.Scalar] = ["\u{2018}", "\u{2019}"]
    let closings = double.contains(opening) ? double : single.contains(opening) ? single : []
    var offset = start
    while !closings.isEmpty, offset < scanner.bytes.count, scanner.lineEndLength(at: offset) == 0 {
      let (scalar, length) = scanner.scalar(at: offset)
      offset += length
      if closings.contains(scalar) { return offset }
    }
    return nil
  }

  /// A word from `start` to the position that is no value.
  mutating func mendWord(_ start: Int) -> Step {
    var end = scanner.position
    scanner.skipWhiteSpace()
    let isKey = scanner.current == 0x3A
    if open.isEmpty, isKey {
      scanner.report(.missingBraces(key: scanner.text(start, end)), start, end)
      scanner.stop()
      return .finished
    }
    if open.last?.bracket == .object, isKey, isOnLaterLine(start) {
      forgivesComma = true
      scanner.position = start
      return missingValue()
    }
    // A text without quotation marks: all its words on the line.
    scanner.position = end
    while scanner.blanksEnd(from: end) > end {
      scanner.position = scanner.blanksEnd(from: end)
      guard scanner.isAtIdentifier || scanner.digitsEnd(from: scanner.position) > scanner.position else { break }
      while scanner.identifierPart(isFirst: false) {}
      end = scanner.position
    }
    scanner.position = end
    scanner.report(.unknownWord(scanner.text(start, end)), start, end)
    scanner.isGuessing = true
    return deliver(.null, start)
  }

  func isOnLaterLine(_ offset: Int) -> Bool {
    guard let container = open.last else { return false }
    return scanner.place(offset, offset).line > scanner.place(container.keyEnd, container.keyEnd).line
  }

  mutating func missingValue() -> Step {
    let container = open[open.count - 1]
    scanner.report(.missingValue(key: container.key), container.keyStart, container.keyEnd)
    return deliver(.null, scanner.position)
  }

  mutating func wrongClosing(_ bracket: SyntaxProblem.Bracket) -> Step {
    let (start, opening) = (scanner.position, open[open.count - 1].start)
    scanner.report(.wrongClosing(open: bracket), start, start + 1, related: scanner.place(opening, opening + 1))
    scanner.stop()
    return .finished
  }
}
