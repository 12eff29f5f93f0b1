/// A drawing: marks with places, in points of the text around it, x to the right and y downwards.
public struct Drawing: Sendable, Hashable {
  /// Width, points.
  public let width: Int
  /// Height, points.
  public private(set) var height: Int

  /// What it is made of; later marks lie over earlier ones.
  private(set) var marks: [Mark] = []

  /// An empty drawing.
  init(_ width: DrawingWidth, height: Int) {
    self.width = width.rawValue
    self.height = height
  }

  /// Adds a mark over those that are there.
  mutating func add(_ mark: Mark) { marks.append(mark) }

  /// Adds marks over those that are there.
  mutating func add(_ marks: [Mark]) { self.marks += marks }

  /// Adds words that begin, end or are centred at a place on their base line.
  mutating func write(_ text: String, _ x: Double, _ y: Double, _ lettering: Lettering = Lettering()) {
    if !text.isEmpty { marks.append(.text(text, Point(x, y), lettering)) }
  }

  /// Makes it as high as what was drawn needs.
  mutating func end(at y: Double) { height = Int(y) + 1 }
}
