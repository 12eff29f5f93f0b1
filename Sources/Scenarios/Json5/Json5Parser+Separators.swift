// What stands in the place of a comma or a closing bracket.
extension Json5Parser {
  mutating func mendSeparator(_ bracket: SyntaxProblem.Bracket) -> Step {
    let start = scanner.position
    guard let byte = scanner.current else { return stop(expecting: .commaOrEnd(bracket)) }
    switch byte {
    case 0x7D, 0x5D:
      return wrongClosing(bracket)
    case 0x3B:
      scanner.report(
        .unexpected(.character(";"), expected: .commaOrEnd(bracket)),
        start,
        start + 1
      )
      scanner.position += 1
      scanner.isGuessing = true
      return next
    default:
      guard bracket == .object ? isAtMember : isAtValue else { return stop(expecting: .commaOrEnd(bracket)) }
      if !forgivesComma {
        let length = scanner.scalar(at: start).length
        scanner.report(.missingComma, lastEnd, lastEnd, related: scanner.place(start, start + length))
        scanner.isGuessing = true
      }
      forgivesComma = false
      return next
    }
  }

  private var isAtValue: Bool {
    switch scanner.current {
    case 0x22, 0x27, 0x5B, 0x7B, 0x2B, 0x2D, 0x2E, .some(0x30...0x39): true
    default: scanner.isAtIdentifier
    }
  }

  // A key and then a colon or what is often written for it.
  private var isAtMember: Bool {
    var probe = scanner
    switch probe.current {
    case 0x22, 0x27: _ = probe.string()
    case .some(0x30...0x39): probe.skipNumberSigns()
    default: while probe.identifierPart(isFirst: false) {}
    }
    guard probe.position > scanner.position else { return false }
    probe.skipWhiteSpace()
    return probe.current == 0x3A || probe.current == 0x3D
  }
}
