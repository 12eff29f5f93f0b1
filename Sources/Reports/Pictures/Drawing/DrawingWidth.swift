/// How wide a drawing is: each picture is drawn for both, so that its letters are as large as the text around it.
public enum DrawingWidth: Int, Sendable, CaseIterable {
  /// For telephones.
  case narrow = 340
  /// For screens and paper.
  case wide = 720
}
