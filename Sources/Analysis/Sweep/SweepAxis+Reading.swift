import Scenarios

extension SweepAxis {
  /// Reads `path=from:to:step`, `path=a,b,c` or `path=from..to`.
  public init(_ written: String) throws(SweepProblem) {
    guard let (path, rest) = ScenarioPath.split(written) else { throw .noPath(written) }
    // Amounts of the rows of one file would not be in one unit.
    if path.segments == ["enhet"] { throw .unit }
    self.path = path
    values = try Self.values(rest.trimmed, of: written)
  }

  private static func values(_ text: String, of written: String) throws(SweepProblem) -> Values {
    if text.isEmpty { throw .empty(written) }
    let elements = elements(text)
    // Outside quotation marks and brackets a colon or two full stops make a range.
    let bare = elements.filter { !"[{\"'".contains($0.first ?? " ") }
    if bare.contains(where: { $0.contains("..") }) { return .range(try between(text, written)) }
    if bare.contains(where: { $0.contains(":") }) { return .steps(try steps(text, written)) }
    return .list(try list(elements, written))
  }

  private static func steps(_ text: String, _ written: String) throws(SweepProblem) -> SweepSteps {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { String($0).trimmed }
    let numbers = try numbers(parts, written)
    guard numbers.count == 3 else { throw .notRange(written) }
    if numbers[2].units == 0 { throw .noStep(written) }
    guard let steps = SweepSteps(from: numbers[0], to: numbers[1], step: numbers[2]) else { throw .wrongWay(written) }
    return steps
  }

  private static func between(_ text: String, _ written: String) throws(SweepProblem) -> SweepSteps {
    guard let dots = text.firstRange(of: "..") else { throw .notRange(written) }
    let parts = [text[..<dots.lowerBound], text[dots.upperBound...]].map { String($0).trimmed }
    let numbers = try numbers(parts, written)
    guard let steps = SweepSteps(between: numbers[0], and: numbers[1]) else { throw .notAscending(written) }
    return steps
  }

  private static func numbers(_ parts: [String], _ written: String) throws(SweepProblem) -> [SweepNumber] {
    var numbers: [SweepNumber] = []
    for part in parts {
      guard let number = SweepNumber(part) else {
        let point = part.replacing(",", with: ".")
        throw part != point && SweepNumber(point) != nil
          ? .decimalComma(written, part, right: point) : .notNumber(written, part)
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func list(_ elements: [String], _ written: String) throws(SweepProblem) -> [String] {
    var found: [String] = []
    for element in elements {
      if element.isEmpty { throw .emptyElement(written) }
      if !"[{\"'".contains(element.first!), element.contains(";") { throw .semicolon(written) }
      if element.isLikeDecimals { throw .leadingZero(written, element) }
      if found.contains(where: { isSame($0, element) }) {
        throw .again(written, element, isNumber: SweepNumber(element) != nil)
      }
      found.append(element)
    }
    return found
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    guard let left = SweepNumber(one), let right = SweepNumber(other) else { return one == other }
    return left.text == right.text
  }

  /// What stands between commas, those inside quotation marks or brackets apart.
  private static func elements(_ text: String) -> [String] {
    var elements = [""]
    var quote: Character?
    var depth = 0
    var isEscaped = false
    for character in text {
      if character == ",", quote == nil, depth == 0 {
        elements.append("")
        continue
      }
      elements[elements.count - 1].append(character)
      if let open = quote {
        if !isEscaped, character == open { quote = nil }
        isEscaped = !isEscaped && character == "\\"
        continue
      }
      switch character {
      case "\"", "'": quote = character
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      default: break
      }
    }
    return elements.map(\.trimmed)
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// Whether it is `05`: what a decimal comma leaves behind.
  fileprivate var isLikeDecimals: Bool {
    utf8.count > 1 && utf8.first == 0x30 && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
