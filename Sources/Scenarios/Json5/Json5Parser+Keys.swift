// What stands in the place of a key or its colon.
extension Json5Parser {
  mutating func mendKey() -> Step {
    let start = scanner.position
    switch scanner.current {
    case 0x2C:
      scanner.position += 1
      scanner.report(.strayComma, start, start + 1)
      return .key
    case 0x5D:
      return wrongClosing(.object)
    case 0x2B, 0x2D, 0x2E:
      return mendNumberKey(start)
    default:
      return stop(expecting: .key)
    }
  }

  /// Whether digits at an offset directly follow a number and its comma, and no colon follows them.
  func isDecimals(_ start: Int) -> Bool {
    guard lastEnd == start - 1, let last = open.last?.members.last, case .number = last.node.value else { return false }
    var probe = scanner
    probe.position = scanner.digitsEnd(from: start)
    probe.skipWhiteSpace()
    return probe.current != 0x3A && probe.current != 0x3D
  }

  /// Digits or signs that are no year where a key is required.
  mutating func mendNumberKey(_ start: Int) -> Step {
    if isDecimals(start), let number = open.last?.members.last?.node.place.start {
      scanner.position = scanner.digitsEnd(from: start)
      scanner.report(.decimalComma(scanner.text(number, scanner.position)), number, scanner.position)
      lastEnd = scanner.position
      return .separator
    }
    scanner.position = start
    scanner.skipNumberSigns()
    let end = scanner.position
    scanner.skipWhiteSpace()
    guard scanner.current == 0x3A else {
      scanner.position = start
      return stop(expecting: .key)
    }
    scanner.position = end
    scanner.report(.keyNeedsQuotes(scanner.text(start, end)), start, end)
    return begin(key: scanner.text(start, end), start)
  }

  mutating func mendColon() -> Step {
    let container = open[open.count - 1]
    let start = scanner.position
    guard let byte = scanner.current else { return stop(expecting: .colon(key: container.key)) }
    let isWord = scanner.isAtIdentifier
    switch byte {
    case 0x2C, 0x7D:
      return missingValue()
    case 0x3D:
      reportNoColon(container)
      scanner.position += scanner.byte(at: start + 1) == 0x3E ? 2 : 1
      return .value
    case _ where isWord && isOnLaterLine(start):
      forgivesComma = true
      return missingValue()
    case _ where mendBrokenKey(container):
      return .colon
    case 0x22, 0x27, 0x5B, 0x7B, 0x2B, 0x2D, 0x2E, 0x30...0x39:
      reportNoColon(container)
      scanner.isGuessing = true
      return .value
    case _ where isWord:
      reportNoColon(container)
      scanner.isGuessing = true
      return .value
    default:
      return stop(expecting: .colon(key: container.key))
    }
  }

  private mutating func reportNoColon(_ container: Json5Container) {
    let start = scanner.position
    let (scalar, length) = scanner.scalar(at: start)
    scanner.report(.unexpected(.character(scalar), expected: .colon(key: container.key)), start, start + length)
  }

  // A bare key with spaces, hyphens or points in it, up to its colon on the same line; then true.
  private mutating func mendBrokenKey(_ container: Json5Container) -> Bool {
    let first = scanner.bytes[container.keyStart]
    guard first != 0x22, first != 0x27 else { return false }
    var offset = scanner.position
    var end = offset
    while let byte = scanner.byte(at: offset), byte != 0x3A {
      let blanks = scanner.blanksEnd(from: offset)
      if blanks > offset {
        offset = blanks
        continue
      }
      let isSign = [0x2D, 0x2E, 0x2F, 0x25, 0x26].contains(byte)
      let length = isSign ? 1 : scanner.identifierPartLength(at: offset, isFirst: false)
      if length == 0 { return false }
      offset += length
      end = offset
    }
    guard scanner.byte(at: offset) == 0x3A, end > container.keyEnd else { return false }
    let key = scanner.text(container.keyStart, end)
    scanner.report(.keyNeedsQuotes(key), container.keyStart, end)
    scanner.position = offset
    return true
  }
}
