/// RowLabels: where the words of rows stand: to the left of what is drawn where there is room, above it on a telephone.
struct RowLabels: Sendable {
  /// Where what is drawn begins.
  let left: Double

  private let width: DrawingWidth

  init(_ labels: [Wording], _ language: Language, _ width: DrawingWidth) {
    self.width = width
    let widest = labels.map { Lettering().width($0(language)) }.max() ?? 0
    left = width == .wide ? min(widest, 250) + 12 : 0
  }

  /// Writes the words of a row that begins at a height; gives the middle of what is drawn beside or under them, and where the row ends.
  func write(
    _ drawing: inout Drawing, _ label: Wording, note: Wording? = nil, isBold: Bool = false, _ language: Language,
    y: Double
  ) -> (middle: Double, end: Double) {
    let room = width == .wide ? left - 12 : Double(drawing.width)
    let lettering = Lettering(isBold: isBold)
    let lines = lettering.lines(label(language), room, most: 2)
    for (place, line) in lines.enumerated() {
      drawing.write(line, 0, y + 12 + Double(place) * Lettering.line, lettering)
    }
    var height = Double(lines.count) * Lettering.line
    if let note {
      let quiet = Lettering(colour: .quiet)
      drawing.write(quiet.fitting(note(language), room), 0, y + 12 + height, quiet)
      height += Lettering.line
    }
    return width == .wide ? (y + max(height, 22) / 2, y + max(height, 22) + 6) : (y + height + 13, y + height + 30)
  }
}
