/// Reads values by an explicit stack of open containers, so that nesting costs no stack.
struct Json5Parser {
  /// What must come next.
  enum Step {
    /// A value.
    case value
    /// A value or the end of the list.
    case element
    /// A key or the end of the object.
    case key
    /// The colon after a key.
    case colon
    /// A comma or the end of the container.
    case separator
    /// The end of the text.
    case end
    /// Nothing: it has been read.
    case finished
  }

  var scanner: Json5Scanner
  var open: [Json5Container] = []
  /// Offset after the last value.
  var lastEnd = 0
  /// Whether a missing comma follows from a problem already reported.
  var forgivesComma = false
  private var root: Node?

  init(_ source: SourceText, _ limits: Json5Limits) {
    scanner = Json5Scanner(source, limits)
  }

  /// The tree, or nil when the text is not JSON5; the problems are in the scanner afterwards.
  mutating func read() -> Node? {
    var step = Step.value
    while step != .finished {
      scanner.skipWhiteSpace()
      if scanner.isStopped { break }
      switch step {
      case .value: step = readValue(orEnd: false)
      case .element: step = readValue(orEnd: true)
      case .key: step = readKey()
      case .colon: step = readColon()
      case .separator: step = readSeparator()
      case .end: step = readEnd()
      case .finished: break
      }
    }
    scanner.sortProblems()
    return scanner.isBroken ? nil : root
  }

  private mutating func readValue(orEnd: Bool) -> Step {
    let start = scanner.position
    switch scanner.current {
    case 0x7B: return begin(.object)
    case 0x5B: return begin(.list)
    case 0x22, 0x27: return deliver(.string(readString()), start)
    case .some(0x30...0x39), 0x2B, 0x2D, 0x2E:
      let number = scanner.number()
      // The placeholder stands in a tree that nobody gets to see.
      if number == nil { scanner.isGuessing = true }
      return deliver(.number(number ?? Number()), start)
    case 0x5D where orEnd: return close()
    default:
      guard let (word, isPlain) = scanner.identifier() else { return mendValue() }
      return isPlain ? readWord(word, start) : mendWord(start)
    }
  }

  private mutating func readWord(_ word: String, _ start: Int) -> Step {
    switch word {
    case "null": deliver(.null, start)
    case "true": deliver(.bool(true), start)
    case "false": deliver(.bool(false), start)
    case "Infinity": deliver(.number(Number(kind: .infinite)), start)
    case "NaN": deliver(.number(Number(kind: .notANumber)), start)
    default: mendWord(start)
    }
  }

  private mutating func readKey() -> Step {
    let start = scanner.position
    switch scanner.current {
    case 0x7D: return close()
    case 0x22, 0x27: return begin(key: readString(), start)
    case .some(0x30...0x39):
      scanner.position = scanner.digitsEnd(from: start)
      let isYear = scanner.position == start + 4 && scanner.identifierPartLength(at: start + 4, isFirst: false) == 0
      return isYear && !isDecimals(start) ? begin(key: scanner.text(start, start + 4), start) : mendNumberKey(start)
    default:
      guard let (word, _) = scanner.identifier() else { return mendKey() }
      return begin(key: word, start)
    }
  }

  private mutating func readColon() -> Step {
    guard scanner.current == 0x3A else { return mendColon() }
    scanner.position += 1
    return .value
  }

  private mutating func readSeparator() -> Step {
    let bracket = open[open.count - 1].bracket
    switch (scanner.current, bracket) {
    case (0x2C, _):
      scanner.position += 1
      scanner.isGuessing = false
      forgivesComma = false
      return next
    case (0x7D, .object), (0x5D, .list):
      scanner.isGuessing = false
      return close()
    default:
      return mendSeparator(bracket)
    }
  }

  private mutating func readEnd() -> Step {
    if scanner.current == nil { return .finished }
    return stop(expecting: .endOfText)
  }

  /// What comes after a comma.
  var next: Step { open[open.count - 1].bracket == .object ? .key : .element }

  private mutating func readString() -> String {
    let (text, isWhole) = scanner.string()
    if !isWhole {
      scanner.isGuessing = true
      forgivesComma = true
    }
    return text
  }

  private mutating func begin(_ bracket: SyntaxProblem.Bracket) -> Step {
    let start = scanner.position
    scanner.position += 1
    if open.count == scanner.limits.depth {
      scanner.report(.tooDeep(limit: scanner.limits.depth), start, start + 1)
      scanner.stop()
    }
    open.append(Json5Container(bracket, start: start))
    return bracket == .object ? .key : .element
  }

  /// Takes what stands from `start` to the position as a key.
  mutating func begin(key: String, _ start: Int) -> Step {
    let name = nfc(key)
    if let first = open[open.count - 1].begin(key: name, start, scanner.position) {
      scanner.reportDuplicate(name, start, scanner.position, first: first)
    }
    return .colon
  }

  private mutating func close() -> Step {
    scanner.position += 1
    forgivesComma = false
    let container = open.removeLast()
    return deliver(container.value, container.start)
  }

  /// Puts a value that ends at the position where it belongs.
  mutating func deliver(_ value: Node.Value, _ start: Int) -> Step {
    lastEnd = scanner.position
    let node = Node(value, at: scanner.place(start, lastEnd))
    if open.isEmpty {
      root = node
      return .end
    }
    open[open.count - 1].take(node)
    return .separator
  }

  /// Reports what stands at the position, or the end of the text, and reads no further.
  mutating func stop(expecting expected: SyntaxProblem.Expectation) -> Step {
    let start = scanner.position
    if scanner.current != nil {
      let (scalar, length) = scanner.scalar(at: start)
      scanner.report(.unexpected(.character(scalar), expected: expected), start, start + length)
    } else if let container = open.last {
      scanner.report(.unclosed(container.bracket), container.start, container.start + 1)
    } else {
      scanner.report(.empty, start, start)
    }
    scanner.stop()
    return .finished
  }
}
