/// KeyLabel: what stands at the right end of a line or a surface, with a sample of its ink.
struct KeyLabel: Sendable, Hashable {
  /// What the sample is of.
  enum Sample: Sendable, Hashable {
    case line(Ink)
    case surface(Ink)
    case point(Ink)
  }

  let sample: Sample
  /// What it is called where there is room for it.
  let words: Wording
  /// What it is called on a telephone.
  let short: Wording

  /// Width of the sample and of the space around it, points.
  static let sampleWidth = 20.0

  func text(_ language: Language, _ width: DrawingWidth) -> String {
    width == .wide ? words(language) : short(language)
  }

  /// The sample, with its left edge at a place and its middle at a height.
  func marks(_ x: Double, _ y: Double) -> [Mark] {
    switch sample {
    case .line(let ink): [.line([Point(x, y), Point(x + 14, y)], ink)]
    case .surface(let ink): [.box(Box(x: x, x + 14, y: y - 4.5, y + 4.5), ink)]
    case .point(let ink): [.circle(Point(x + 7, y), radius: 4, ink)]
    }
  }
}
