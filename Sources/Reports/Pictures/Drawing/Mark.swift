/// Mark: one of the few things that drawings are made of.
indirect enum Mark: Sendable, Hashable {
  /// A straight line, or one with bends.
  case line([Point], Ink)
  /// A surface within corners.
  case area([Point], Ink)
  /// An upright rectangle.
  case box(Box, Ink)
  /// Slanting stripes over a rectangle, which tell what it means without its colour.
  case stripes(Box, Ink)
  /// A round point.
  case circle(Point, radius: Double, Ink)
  /// A square point that stands on a corner.
  case lozenge(Point, radius: Double, Ink)
  /// Words on a line; their place is on the base line.
  case text(String, Point, Lettering)
  /// Marks and what is told of them when they are pointed at.
  case told(String, [Mark])

  /// Where words of the mark stand, each line of them.
  var textBoxes: [(text: String, box: Box)] {
    switch self {
    case .text(let text, let place, let lettering):
      let width = lettering.width(text)
      let x =
        switch lettering.anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
      return [(text, Box(x: x, x + width, y: place.y - Lettering.size * 0.8, place.y + Lettering.size * 0.2))]
    case .told(_, let marks): return marks.flatMap(\.textBoxes)
    case .line, .area, .box, .stripes, .circle, .lozenge: return []
    }
  }
}
