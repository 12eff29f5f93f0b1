/// A place in a drawing, in points from its upper left corner.
struct Point: Sendable, Hashable {
  /// To the right.
  let x: Double
  /// Downwards.
  let y: Double

  init(_ x: Double, _ y: Double) {
    precondition(x.isFinite && y.isFinite, "A place in a drawing is a finite number of points from its corner.")
    (self.x, self.y) = (x, y)
  }
}

/// A rectangle in a drawing, points.
struct Box: Sendable, Hashable {
  let x: Double
  let y: Double
  let width: Double
  let height: Double

  /// Between two places across and two downwards, each pair in either order.
  init(x: Double, _ otherX: Double, y: Double, _ otherY: Double) {
    (self.x, self.y) = (min(x, otherX), min(y, otherY))
    (width, height) = (abs(otherX - x), abs(otherY - y))
  }

  var right: Double { x + width }
  var bottom: Double { y + height }

  /// Whether two rectangles share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }
}
