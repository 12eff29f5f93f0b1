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
  /// `YEAR.FIGURE`.
  case figureOfYear
  /// A whole number within bounds.
  case wholeNumber(ClosedRange<Int>)

  /// One of every case of a type whose raw values are the words.
  static func choice<Value: CaseIterable & RawRepresentable>(_ type: Value.Type) -> ValueKind
  where Value.RawValue == String {
    .choice(Value.allCases.map { Choice($0.rawValue) })
  }

  /// The words to choose among; empty for kinds without.
  var choices: [Choice] {
    if case .choice(let choices) = self { choices } else { [] }
  }

  /// What a value should be, to stand after "should be".
  var expectation: String {
    switch self {
    case .text: "a text that is not empty"
    case .choice(let choices): choices.map(\.name).joinedAsAlternatives
    case .file: "the name of a file"
    case .assignment: "PATH=VALUE, such as balanskravsresultat.2026=240"
    case .figureOfYear: "a year and a figure, such as 2026.balanskravsresultat"
    case .wholeNumber(let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    }
  }

  /// The value as it is kept, or nil when it is not of this kind.
  func canonical(_ written: String) -> String? {
    switch self {
    // String's == compares canonically, so å typed as one character or as two is the same word.
    case .choice(let choices): choices.first { $0.name == written || $0.alternatives.contains(written) }?.name
    case .assignment: written.first == "=" || !written.contains("=") ? nil : written
    case .figureOfYear: FigureOfYear.split(written) == nil ? nil : written
    case .wholeNumber(let bounds): Int(written).flatMap { bounds.contains($0) ? String($0) : nil }
    case .text, .file: written.isEmpty ? nil : written
    }
  }
}
