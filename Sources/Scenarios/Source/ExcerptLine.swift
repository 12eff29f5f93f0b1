/// One line of a text as the columns of a terminal, cut around the marked bytes, and its underline.
struct ExcerptLine {
  private(set) var text = ""
  private(set) var underline = ""

  /// What one scalar, or one byte that is not UTF-8, looks like.
  private struct Cell {
    var text: String
    var width: Int
    var isMarked: Bool
  }

  init(_ bytes: [UInt8], from lineStart: Int, to lineEnd: Int, marked: Range<Int>, width: Int) {
    // Only bytes that can come within the width are looked at: a line may be as long as the text.
    var from = max(lineStart, marked.lowerBound - 4 * width)
    while from > lineStart, bytes[from] & 0xC0 == 0x80 { from -= 1 }
    let to = min(lineEnd, marked.lowerBound + 16 * width)
    let cells = Self.cells(bytes, from, to, marked)
    let before = cells.prefix { !$0.isMarked }
    // A place without extent is marked by one caret before what follows it.
    let split = marked.isEmpty ? Self.count(bytes, from, to, upTo: marked.lowerBound) : before.count
    show(cells, mark: split, width, cutLeft: from > lineStart, cutRight: to < lineEnd)
  }

  private static func count(_ bytes: [UInt8], _ from: Int, _ to: Int, upTo offset: Int) -> Int {
    cells(bytes, from, min(to, offset), offset..<offset).count
  }

  private mutating func show(_ cells: [Cell], mark: Int, _ width: Int, cutLeft: Bool, cutRight: Bool) {
    let markWidth = max(1, cells.dropFirst(mark).prefix { $0.isMarked }.reduce(0) { $0 + $1.width })
    let total = cells.reduce(0) { $0 + $1.width }
    let isWhole = total <= width && !cutLeft && !cutRight
    // Of the columns left beside the mark half come before it; two are kept for the signs of cutting.
    let room = width - 2
    let context = isWhole ? total : max(room / 4, (room - min(markWidth, room)) / 2)
    var first = mark
    var columns = 0
    while first > 0, columns + cells[first - 1].width <= context || isWhole {
      first -= 1
      columns += cells[first].width
    }
    // A line that fits from its beginning is not cut on the left.
    let headWidth = cells[..<mark].reduce(0) { $0 + $1.width }
    if !cutLeft, headWidth + min(markWidth, room / 2) <= room {
      first = 0
      columns = headWidth
    }
    var end = mark
    var shown = columns
    while end < cells.count, isWhole || shown + cells[end].width <= room {
      shown += cells[end].width
      end += 1
    }
    let left = first > 0 || cutLeft ? "…" : ""
    let right = end < cells.count || cutRight ? "…" : ""
    text = left + cells[first..<end].map(\.text).joined() + right
    let carets = max(1, cells[mark..<end].prefix { $0.isMarked }.reduce(0) { $0 + $1.width })
    underline = String(repeating: " ", count: left.count + columns) + String(repeating: "^", count: carets)
  }

  private static func cells(_ bytes: [UInt8], _ from: Int, _ to: Int, _ marked: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var offset = from
    var column = 0
    var marks = 0
    while offset < to {
      let (scalar, length) = decode(bytes, offset, to)
      var cell = Cell(text: "", width: 1, isMarked: marked.overlaps(offset..<(offset + length)))
      let width = scalar.map(TerminalWidth.of) ?? 1
      // More than two marks on one letter could reach into the lines around it.
      let isStray = width == 0 && (cells.isEmpty || marks >= 2)
      marks = width == 0 ? marks + 1 : 0
      if scalar == "\t" {
        cell.width = 4 - column % 4
        cell.text = String(repeating: " ", count: cell.width)
      } else if let scalar, !Json5Writer.mustBeEscaped(scalar), !isStray {
        cell.width = width
        cell.text = String(Character(scalar))
      } else if let scalar, scalar.value < 0x20 || scalar.value == 0x7F {
        cell.text = "·"
      } else {
        let value = scalar?.value ?? UInt32(bytes[offset])
        let digits = String(value, radix: 16, uppercase: true)
        cell.text = scalar == nil ? "\\x\(digits)" : "\\u{\(digits)}"
        cell.width = cell.text.utf8.count
      }
      column += cell.width
      offset += length
      cells.append(cell)
    }
    return cells
  }

  private static func decode(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> (Unicode.Scalar?, Int) {
    let length = UTF8Check.sequenceLength(bytes, offset) ?? 0
    guard length > 0, offset + length <= end else { return (nil, 1) }
    return (String(decoding: bytes[offset..<(offset + length)], as: UTF8.self).unicodeScalars.first, length)
  }
}
