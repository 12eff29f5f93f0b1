extension Drawing {
  /// The drawing as an SVG element of a page, which has the stylesheet `Drawing.style`.
  ///
  /// No inline styles, scripts or links, so that the strictest content-security policy lets it through. What people wrote is made
  /// `visible` and escaped.
  ///
  /// - Parameters:
  ///   - name: beginning of every id in it; lower-case ASCII letters, digits and hyphens.
  ///   - title: its title.
  ///   - label: what it shows, for those who cannot see it.
  public func svg(name: String, title: String, label: String) -> String {
    "<svg class=\"drawing\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" role=\"img\""
      + " aria-labelledby=\"\(name)-title \(name)-desc\">"
      + "<title id=\"\(name)-title\">\(Self.escaped(title))</title>"
      + "<desc id=\"\(name)-desc\">\(Self.escaped(label))</desc>\n"
      + marks.map { Self.svg($0) + "\n" }.joined() + "</svg>\n"
  }

  private static func svg(_ mark: Mark) -> String {
    switch mark {
    case .line(let places, let ink): "<polyline class=\"d-\(ink)\" points=\"\(points(places))\"/>"
    case .area(let places, let ink): "<polygon class=\"d-\(ink)\" points=\"\(points(places))\"/>"
    case .box(let box, let ink):
      "<rect class=\"d-\(ink)\" x=\"\(number(box.x))\" y=\"\(number(box.y))\" width=\"\(number(box.width))\""
        + " height=\"\(number(box.height))\"/>"
    case .stripes(let box, let ink): "<path class=\"d-\(ink)\" d=\"\(stripes(box))\"/>"
    case .circle(let place, let radius, let ink):
      "<circle class=\"d-\(ink)\" cx=\"\(number(place.x))\" cy=\"\(number(place.y))\" r=\"\(number(radius))\"/>"
    case .lozenge(let place, let radius, let ink):
      svg(
        .area(
          [
            Point(place.x, place.y - radius), Point(place.x + radius, place.y), Point(place.x, place.y + radius),
            Point(place.x - radius, place.y),
          ], ink))
    case .text(let text, let place, let lettering):
      "<text class=\"\(classes(lettering))\" x=\"\(number(place.x))\" y=\"\(number(place.y))\">\(escaped(text))</text>"
    case .told(let text, let marks):
      "<g><title>\(escaped(text))</title>\(marks.map(svg).joined())</g>"
    }
  }

  private static func classes(_ lettering: Lettering) -> String {
    "d-t d-\(lettering.anchor) d-\(lettering.colour)" + (lettering.isBold ? " d-bold" : "")
  }

  private static func points(_ places: [Point]) -> String {
    places.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
  }

  /// Lines at 45° six points apart, cut at the edges, as a path; none where there is no surface.
  private static func stripes(_ box: Box) -> String {
    var path = ""
    var offset = 3.0
    while offset < box.width + box.height {
      // x − left + y − top = offset, between the edges.
      let (right, low) = (min(offset, box.width), max(0, offset - box.width))
      let (left, high) = (max(0, offset - box.height), min(offset, box.height))
      path +=
        "M\(number(box.x + left)),\(number(box.y + high))L\(number(box.x + right)),\(number(box.y + low))"
      offset += 6
    }
    return path
  }

  /// A coordinate with at most one decimal.
  static func number(_ value: Double) -> String {
    let tenths = Int(value < 0 ? value * 10 - 0.5 : value * 10 + 0.5)
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }

  /// Text between tags or in an attribute.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.visible.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Not allowed in XML.
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
