extension MergeProblem {
  /// The problem in words.
  public var message: String {
    switch self {
    case .notAPart(let file):
      "'\(file)' is not a partial result; 'balanskrav run --shard I/N' writes those"
    case .otherFormat(let file, let version):
      "'\(file)' is in version \(version) of the format; this program reads version \(PartialResult.formatVersion)"
    case .damaged(let file, let line, let what):
      "'\(file)' is damaged, line \(line): \(what)"
    case .changed(let file):
      "'\(file)' has been changed after it was written: its checksum does not fit"
    case .otherEngine(let file, let version):
      "'\(file)' was made by balanskrav \(version), this is \(Engine.version); run the part again"
    case .otherScenario(let file, let first, let keys):
      "'\(file)' is of another scenario than '\(first)'; what differs: \(Self.some(keys))"
    case .otherSetting(let file, let first, let setting, let value, let firstValue):
      "'\(file)' has \(setting) \(value), '\(first)' has \(firstValue)"
    case .again(let file, let number, let first):
      "'\(file)' is part \(number), and so is '\(first)'"
    case .missing(let numbers, let count):
      numbers.count == 1
        ? "part \(numbers[0]) of \(count) is missing"
        : "parts \(Self.ranges(numbers)) of \(count) are missing"
    case .badScenario(let file, let why):
      "the scenario in '\(file)' cannot be used: \(why)"
    case .otherBins(let file):
      "'\(file)' does not count the paths of its scenario and seed; run the part again"
    }
  }

  private static func some(_ keys: [String]) -> String {
    let shown = keys.prefix(5).joined(separator: ", ")
    return keys.count > 5 ? "\(shown) and \(keys.count - 5) more" : shown
  }

  /// 1–3, 5 and 7–8 instead of every number.
  private static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    let texts = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return texts.count == 1 ? texts[0] : texts.dropLast().joined(separator: ", ") + " and " + texts[texts.count - 1]
  }
}
