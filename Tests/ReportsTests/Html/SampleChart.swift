@testable import Reports

/// A chart without marks: the page asks it for its two drawings.
struct SampleChart: Chart {
  func drawing(_ language: Language, _ width: DrawingWidth) -> Drawing {
    Drawing(width, height: 100)
  }
}
