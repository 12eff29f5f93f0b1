/// The place in the bytes that reading has reached, the tokens from there on, and the problems found so far.
///
/// The bytes are known to be UTF-8.
struct Json5Scanner {
  let source: SourceText
  let bytes: [UInt8]
  let limits: Json5Limits
  var position = 0
  private(set) var problems: [SyntaxProblem] = []
  /// Whether the text is not JSON5, so that there is no tree.
  private(set) var isBroken = false
  /// Whether reading has ended for good.
  private(set) var isStopped = false
  /// Whether reading goes on by a guess; a problem met before the next comma or bracket may only follow from it.
  var isGuessing = false

  init(_ source: SourceText, _ limits: Json5Limits) {
    self.source = source
    self.bytes = source.bytes
    self.limits = limits
  }

  /// The byte at the position, nil at the end.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The byte at an offset, nil beyond the end.
  func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func place(_ start: Int, _ end: Int) -> Place { Place(source, start, end) }

  func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

  /// Notes a breach of the grammar, or stops without a word when it may only follow from an earlier one.
  mutating func report(_ kind: SyntaxProblem.Kind, _ start: Int, _ end: Int, related: Place? = nil) {
    isBroken = true
    if isGuessing { isStopped = true }
    add(SyntaxProblem(kind, at: place(start, end), related: related))
  }

  /// Notes a key that stands twice, which leaves the tree whole.
  mutating func reportDuplicate(_ key: String, _ start: Int, _ end: Int, first: Place) {
    add(SyntaxProblem(.duplicateKey(key), at: place(start, end), related: first))
  }

  private mutating func add(_ problem: SyntaxProblem) {
    if isStopped { return }
    if problems.count == limits.problems {
      problems.append(SyntaxProblem(.tooManyProblems(limit: limits.problems), at: problem.place))
      isBroken = true
      isStopped = true
    } else {
      problems.append(problem)
    }
  }

  mutating func stop() { isStopped = true }

  /// Puts the problems in the order of their places.
  mutating func sortProblems() {
    // Offsets break ties, so the order never depends on the sorting algorithm.
    problems = problems.enumerated()
      .sorted { ($0.element.place.start, $0.offset) < ($1.element.place.start, $1.offset) }
      .map(\.element)
  }

  /// The scalar at an offset before the end, and its length in bytes.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[offset])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for index in 1..<max(1, length) { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else {
      preconditionFailure("the bytes were checked to be UTF-8 before scanning")
    }
    return (scalar, length)
  }
}
