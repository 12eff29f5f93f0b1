import BalanskravKit

/// What a value on the command line may be: rules its validation, its help and its completion.
enum ValueKind: Equatable {
  /// Any text but the empty one.
  case text
  /// One of a few words.
  case choice([Choice])
  /// The name of a file, existing or to be written; completion offers files with these endings, or any when there are none.
  case file(endings: [String])
  /// `PATH=VALUE`; completion offers nothing, since paths depend on the scenario.
  case assignment
  /// `NAME: PATH=VALUE, PATH=VALUE`.
  case variant
  /// `YEAR.FIGURE`, or a word of `ExplainRequest.words`.
  case explained
  /// A whole number within bounds; thousands may be set apart with `_` or spaces.
  case wholeNumber(ClosedRange<Int>)
  /// A seed: any number of 64 bits.
  case seed
  /// A half-width in percentage points: `0.5pp`.
  case percentagePoints
  /// `I/N`: one part of several.
  case shard
  /// A verdict, or a probability that it must have.
  case requirement

  /// One of every case of a type whose raw values are the words.
  static func choice<Value: CaseIterable & RawRepresentable>(_ type: Value.Type) -> ValueKind
  where Value.RawValue == String {
    .choice(Value.allCases.map { Choice($0.rawValue) })
  }

  /// The words to choose among; empty for kinds without.
  var choices: [Choice] {
    switch self {
    case .choice(let choices): choices
    case .requirement:
      Requirement.Subject.allCases.map { Choice($0.rawValue, alternatives: [$0.asciiSpelling]) }
        + [Choice(Requirement.kravWord)]
    case .explained: ExplainRequest.words.map { Choice($0) }
    default: []
    }
  }

  /// What a value should be, to stand after "should be".
  var expectation: String {
    switch self {
    case .text: "a text that is not empty"
    case .choice(let choices): choices.map(\.name).joinedAsAlternatives
    case .file: "the name of a file"
    case .assignment: "PATH=VALUE, such as balanskravsresultat.2026=240"
    case .variant:
      "NAME: PATH=VALUE, PATH=VALUE, such as 'Lower: balanskravsresultat.2027=280, placeringar=null', with decimal points"
    case .explained:
      "\(ExplainRequest.words.joined(separator: ", ")), or a year and a figure, such as 2026.balanskravsresultat"
    case .wholeNumber(let bounds):
      "a whole number from \(bounds.lowerBound.grouped) to \(bounds.upperBound.grouped)"
    case .seed: "a whole number from 0 to \(UInt64.max.grouped)"
    case .percentagePoints: "percentage points above 0 and up to 50, such as 0.5pp"
    case .shard: "part I of N, such as 2/8, with N up to \(Shard.mostParts.grouped)"
    case .requirement:
      choices.map(\.name).joined(separator: ", ") + " or a probability such as 'P(planen-håller)>=0.9'"
    }
  }

  /// A canonical value as help shows it.
  func shown(_ canonical: String) -> String {
    if case .wholeNumber = self { Int(canonical).map(\.grouped) ?? canonical } else { canonical }
  }

  /// The value as it is kept, or nil when it is not of this kind.
  func canonical(_ written: String) -> String? {
    switch self {
    // String's == compares canonically, so å typed as one character or as two is the same word.
    case .choice(let choices): choices.first { $0.name == written || $0.alternatives.contains(written) }?.name
    case .assignment: written.first == "=" || !written.contains("=") ? nil : written
    case .variant: Variant(written: written) == nil ? nil : written
    case .explained: ExplainRequest.words.contains(written) || FigureOfYear.split(written) != nil ? written : nil
    case .wholeNumber(let bounds): Int(Self.ungrouped(written)).flatMap { bounds.contains($0) ? String($0) : nil }
    case .seed: UInt64(Self.ungrouped(written)).map { String($0) }
    case .percentagePoints: Self.percentagePoints(written)
    case .shard: Shard(written: written).map { "\($0.number)/\($0.count)" }
    case .requirement: Requirement(written: written)?.text
    case .text, .file: written.isEmpty ? nil : written
    }
  }

  /// The digits without what sets thousands apart.
  private static func ungrouped(_ written: String) -> String {
    guard let first = written.first, let last = written.last, !isSeparator(first), !isSeparator(last) else { return "" }
    return String(written.filter { !isSeparator($0) })
  }

  /// Also the no-break spaces that a number copied from a report has.
  private static func isSeparator(_ character: Character) -> Bool {
    character == "_" || character == " " || character == "\u{A0}" || character == "\u{202F}"
  }

  private static func percentagePoints(_ written: String) -> String? {
    guard written.hasSuffix("pp") else { return nil }
    let number = written.dropLast(2)
    guard let decimal = DecimalText(isSeparator(number.last ?? "x") ? number.dropLast() : number), decimal.units > 0,
      decimal.units <= 50 * decimal.scale
    else { return nil }
    return decimal.text
  }
}
