import Scenarios

/// YearAxis: where each year lies across a plot, and how the years and their kinds are written under it.
struct YearAxis: Sendable {
  let years: [Int]
  let kinds: [Årsslag]
  /// Where the first year lies.
  let first: Double
  /// From one year to the next.
  let step: Double

  init(_ years: [Int], _ kinds: [Årsslag], left: Double, right: Double) {
    (self.years, self.kinds) = (years, kinds)
    // Half a year's name at each end.
    let edge = 18.0
    step = (right - left - 2 * edge) / Double(max(years.count - 1, 1))
    first = left + edge
  }

  /// Where a year lies, by its place.
  subscript(place: Int) -> Double { first + step * Double(place) }

  /// The years, as many as there is room for, and under them the kinds over the years that they last.
  func draw(_ drawing: inout Drawing, _ language: Language, y: Double) {
    let room = Lettering().width("2000") + 6
    let every = max(1, Int(room / step) + (room > step ? 1 : 0))
    for (place, year) in years.enumerated() {
      let x = self[place]
      drawing.add(.line([Point(x, y), Point(x, y + 4)], .zero))
      if (years.count - 1 - place) % every == 0 {
        drawing.write("\(year)", x, y + 17, Lettering(anchor: .middle))
      }
    }
    for kind in Årsslag.allCases {
      guard let from = kinds.firstIndex(of: kind), let to = kinds.lastIndex(of: kind) else { continue }
      let reach = max(min(step / 2, 18), 6) - 1
      let (left, right) = (self[from] - reach, self[to] + reach)
      let lettering = Lettering(anchor: .middle, colour: .quiet)
      drawing.add(.line([Point(left, y + 22), Point(right, y + 22)], .grid))
      drawing.write(
        Self.word(kind, lettering, right - left + (step - 2 * reach), language), (left + right) / 2, y + 34, lettering)
    }
  }

  /// The kind's name, shortened where there is no room for it; nothing where there is none for that.
  private static func word(
    _ kind: Årsslag, _ lettering: Lettering, _ room: Double, _ language: Language
  ) -> String {
    let name = kind.wording(language)
    let short = name.count > 8 ? name.prefix(7) + "." : ""
    return [name, String(short)].first { lettering.width($0) <= room } ?? ""
  }
}
