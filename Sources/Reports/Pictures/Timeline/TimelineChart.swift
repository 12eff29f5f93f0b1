/// TimelineChart: each deficit from the year it arose to the last year to restore it: how it is filled year by year, and what is late.
struct TimelineChart: Chart, Hashable {
  /// What a year did to a deficit, shares of all that was to be restored.
  struct Year: Sendable, Hashable {
    let restored: Double
    let waived: Double
  }

  /// A deficit.
  struct Lane: Sendable, Hashable {
    /// Which deficit, and how much.
    let heading: Wording
    /// How it goes.
    let outcome: Wording
    /// Whether something is, or will be, late.
    let isLate: Bool
    let från: Int
    let senast: Int
    /// The last year in which something is left after the deadline; nil where nothing is.
    let lateUntil: Int?
    /// What each year of the chart did.
    let years: [Year]
  }

  let years: [Int]
  let lanes: [Lane]

  func drawing(_ language: Language, _ width: DrawingWidth) -> Drawing {
    var drawing = Drawing(width, height: 0)
    let step = (Double(drawing.width) - 1) / Double(years.count)
    var y = legend(&drawing, language) + 18
    let every = Int((Lettering().width("2000") + 4) / step) + 1
    for (place, year) in years.enumerated() where place % every == 0 {
      let half = Lettering().width("\(year)") / 2
      let x = min(max((Double(place) + 0.5) * step, half), Double(drawing.width) - half)
      drawing.write("\(year)", x, y, Lettering(anchor: .middle, colour: .quiet))
    }
    y += 6
    let top = y
    var sheet = Drawing(width, height: 0)
    for lane in lanes { y = add(lane, to: &sheet, language, y: y + 10, step: step) }
    for place in 0...years.count {
      drawing.add(.line([Point(Double(place) * step + 0.5, top), Point(Double(place) * step + 0.5, y)], .grid))
    }
    drawing.add(sheet.marks)
    drawing.end(at: y)
    return drawing
  }

  /// A lane that begins at a height; gives where it ends.
  private func add(
    _ lane: Lane, to drawing: inout Drawing, _ language: Language, y: Double, step: Double
  ) -> Double {
    func left(_ year: Int) -> Double { Double(year - years[0]) * step + 0.5 }
    let room = Double(drawing.width)
    var y = y
    for line in Lettering(isBold: true).lines(lane.heading(language), room, most: 2) {
      drawing.write(line, 0, y + 12, Lettering(isBold: true))
      y += Lettering.line
    }
    y += Lettering.line + 3
    let (top, bottom) = (y, y + 18)
    drawing.add(.box(Box(x: left(lane.från), left(lane.senast + 1), y: top, bottom), .blank))
    var (filled, waived) = (0.0, 0.0)
    for (place, year) in years.enumerated() where year >= lane.från {
      let own = lane.years[place]
      filled += own.restored
      waived += own.waived
      let (x, end) = (left(year), left(year + 1))
      let (low, high) = (bottom - 18 * min(waived, 1), bottom - 18 * min(waived + filled, 1))
      if waived > 0, year <= max(lane.senast, lane.lateUntil ?? 0) {
        drawing.add([.box(Box(x: x, end, y: low, bottom), .waived), .stripes(Box(x: x, end, y: low, bottom), .stripe)])
      }
      if filled > 0, year <= max(lane.senast, lane.lateUntil ?? 0) {
        drawing.add(.box(Box(x: x, end, y: high, low), .restored))
      }
      if year > lane.senast, let until = lane.lateUntil, year <= until, high > top + 0.5 {
        drawing.add(.stripes(Box(x: x, end, y: top, high), .late))
      }
      let share = PercentFormat(decimals: 0, language: language)
      let label = own.restored > 0 ? own.restored : own.waived
      let text = label > 0 ? (label < 0.005 ? "<" : "") + share.text(max(label, 0.01)) : ""
      let middle = (x + end) / 2
      let shown = Lettering().width(text) <= step ? text : label > 0 ? share.number(label) : ""
      drawing.write(
        shown, middle, top - 5, Lettering(anchor: .middle, colour: year > lane.senast ? .alarm : .text))
    }
    let end = left(lane.senast + 1)
    drawing.add(.line([Point(end, top - 10), Point(end, bottom + 3)], .deadline))
    drawing.add(.lozenge(Point(min(end, room - 5), bottom), radius: 5, .answer))
    y = bottom + 3
    let lettering = Lettering(colour: lane.isLate ? .alarm : .text)
    for line in lettering.lines(lane.outcome(language), room, most: 4) {
      drawing.write(line, 0, y + 12, lettering)
      y += Lettering.line
    }
    return y + 6
  }

  /// What the surfaces mean, on as many lines as they need; gives the last base line.
  private func legend(_ drawing: inout Drawing, _ language: Language) -> Double {
    let all: [(Wording, Ink?, Ink?)] = [
      (Wording(sv: "återställt", en: "restored"), .restored, nil),
      (Wording(sv: "synnerliga skäl", en: "exceptional grounds"), .waived, .stripe),
      (Wording(sv: "kvar", en: "left"), .blank, nil), (Wording(sv: "för sent", en: "late"), nil, .late),
      (Wording(sv: "sista år", en: "last year"), .answer, nil),
    ]
    var (x, y) = (0.0, 12.0)
    for (words, surface, stripes) in all {
      let text = words(language)
      let width = 20 + Lettering().width(text) + 14
      if x + width - 14 > Double(drawing.width) { (x, y) = (0, y + 17) }
      let box = Box(x: x + 0.5, x + 14.5, y: y - 9, y + 1)
      if surface == .answer {
        drawing.add(.lozenge(Point(x + 7, y - 4), radius: 5, .answer))
      } else if let surface {
        drawing.add(.box(box, surface))
      }
      if let stripes { drawing.add(.stripes(box, stripes)) }
      drawing.write(text, x + 20, y)
      x += width
    }
    return y
  }
}
