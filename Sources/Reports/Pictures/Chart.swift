/// Something that can be drawn: numbers and labels, no place on the paper yet.
public protocol Chart: Sendable {
  /// Draws it for a width.
  func drawing(_ language: Language, _ width: DrawingWidth) -> Drawing
}
