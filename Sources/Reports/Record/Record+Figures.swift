import Scenarios

extension Record {
  /// The figures as they read after being written: numbers as the reader spells them.
  static func reread(_ figures: JsonValue) -> JsonValue {
    let (tree, _) = Json5Reader.read(SourceText(name: "", text: figures.text(.compact)))
    guard let tree else { preconditionFailure("what is written as JSON can be read again") }
    return JsonValue(tree)
  }

  /// Where the recorded figures and those of a run made anew differ.
  public func differences(from figures: JsonValue) -> [RecordDifference] {
    RecordDifference.all(self.figures, Self.reread(figures))
  }
}
