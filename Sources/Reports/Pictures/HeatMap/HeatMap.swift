/// HeatMap: shares over two values that are varied, darker the greater, with a line around those that reach a limit.
struct HeatMap: Chart, Hashable {
  /// Values along the width.
  let columns: [Wording]
  /// Values upwards from below.
  let rows: [Wording]
  /// What is varied along the width and upwards.
  let columnName: Wording
  let rowName: Wording
  /// Row by row; nil where there is none.
  let shares: [[Double?]]
  /// Where the line goes, a share.
  let limit: Double

  func drawing(_ language: Language, _ width: DrawingWidth) -> Drawing {
    let quiet = Lettering(colour: .quiet)
    let whole = Double(width.rawValue)
    let (columnWords, rowWords) = (columns.map { $0(language) }, rows.map { $0(language) })
    let left = min(rowWords.map { Lettering().width($0) }.max() ?? 0, whole / 4) + 8
    let cell = (width: (whole - left - 2) / Double(columns.count), height: rows.count > 12 ? 20.0 : 30)
    let top = 24.0
    let bottom = top + cell.height * Double(rows.count)
    var drawing = Drawing(width, height: 0)
    drawing.write(quiet.fitting(rowName(language), whole), 0, 12, quiet)
    func box(_ row: Int, _ column: Int) -> Box {
      let (x, y) = (left + cell.width * Double(column), bottom - cell.height * Double(row + 1))
      return Box(x: x, x + cell.width, y: y, y + cell.height)
    }
    for row in rows.indices {
      for column in columns.indices {
        let place = box(row, column)
        guard let share = shares[row][column] else {
          drawing.add([.box(place, .blank), .stripes(place, .leader)])
          continue
        }
        drawing.add(.box(place, .ramp(share)))
        let text = PercentFormat(decimals: 0, language: language).number(share)
        let isDark = Ink.ramp.firstIndex(of: .ramp(share)) ?? 0 >= Palette.rampLight
        let lettering = Lettering(anchor: .middle, colour: isDark ? .reversed : .inside)
        if lettering.width(text) + 4 <= cell.width {
          drawing.write(text, place.x + cell.width / 2, place.y + cell.height / 2 + 4, lettering)
        }
      }
    }
    addContour(to: &drawing, box)
    for (row, text) in rowWords.enumerated() {
      drawing.write(
        Lettering().fitting(text, left - 8), left - 6, box(row, 0).bottom - cell.height / 2 + 4, Lettering(anchor: .end)
      )
    }
    let widest = (columnWords.map { Lettering().width($0) }.max() ?? 0) + 6
    let every = Int(widest / cell.width) + 1
    for (column, text) in columnWords.enumerated() where column % every == 0 {
      let lettering = Lettering(anchor: .middle)
      let shown = lettering.fitting(text, cell.width * Double(every))
      let half = lettering.width(shown) / 2
      drawing.write(shown, min(left + cell.width * (Double(column) + 0.5), whole - half), bottom + 15, lettering)
    }
    let name = quiet.fitting(columnName(language), whole - left)
    drawing.write(name, whole, bottom + 32, Lettering(anchor: .end, colour: .quiet))
    legend(&drawing, language, y: bottom + 58)
    drawing.end(at: bottom + 82)
    return drawing
  }

  private func reaches(_ row: Int, _ column: Int) -> Bool? {
    guard rows.indices.contains(row), columns.indices.contains(column) else { return nil }
    return shares[row][column].map { $0 >= limit }
  }

  /// Between those that reach the limit and their neighbours that do not.
  private func addContour(to drawing: inout Drawing, _ box: (Int, Int) -> Box) {
    for row in rows.indices {
      for column in columns.indices {
        guard let own = reaches(row, column) else { continue }
        let place = box(row, column)
        if let other = reaches(row, column + 1), other != own {
          drawing.add(.line([Point(place.right, place.y), Point(place.right, place.bottom)], .contour))
        }
        if let other = reaches(row + 1, column), other != own {
          drawing.add(.line([Point(place.x, place.y), Point(place.right, place.y)], .contour))
        }
      }
    }
  }

  /// The ramp with its ends, and what the line means.
  private func legend(_ drawing: inout Drawing, _ language: Language, y: Double) {
    let format = PercentFormat(decimals: 0, language: language)
    let none = format.text(0)
    drawing.write(none, 0, y)
    let left = Lettering().width(none) + 6
    for (place, ink) in Ink.ramp.enumerated() {
      let x = left + Double(place) * 14
      drawing.add(.box(Box(x: x, x + 14, y: y - 10, y + 2), ink))
    }
    let end = left + Double(Ink.ramp.count) * 14 + 6
    drawing.write(format.text(1), end, y)
    drawing.add(.line([Point(0, y + 14), Point(14, y + 14)], .contour))
    let limit = format.text(limit)
    drawing.write(language == .sv ? "gräns vid \(limit)" : "limit at \(limit)", 20, y + 18)
  }
}
