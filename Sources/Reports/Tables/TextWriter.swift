/// Writes a text table line by line, as the layout places it.
struct TextWriter {
  let sheet: TextSheet
  let layout: TextLayout
  let width: Int
  private(set) var text = ""

  init(_ sheet: TextSheet, width: Int) {
    self.sheet = sheet
    self.width = width
    layout = TextLayout(sheet, width: width)
  }

  /// Title, blocks, notes.
  mutating func writeAll() {
    writeTitle()
    for (index, block) in layout.blocks.enumerated() {
      if index > 0 { writeLine("") }
      writeHeadings(block)
      for (index, line) in sheet.lines.enumerated() { write(line, block, isFirst: index == 0) }
    }
    if !sheet.notes.isEmpty { writeLine("") }
    for note in sheet.notes {
      for line in note.wrapped(to: width) { writeLine(line) }
    }
  }

  /// The title, with the unit at the table's right edge.
  private mutating func writeTitle() {
    if sheet.title.isEmpty, sheet.unit.isEmpty { return }
    let unitWidth = sheet.unit.displayWidth
    let edge = layout.width(of: layout.blocks[0])
    let titles = sheet.title.wrapped(to: max(edge, width))
    for line in titles.dropLast() { writeLine(line) }
    let last = titles[titles.count - 1]
    let needed = last.displayWidth + 2 + unitWidth
    if needed <= max(edge, width) || unitWidth == 0 {
      let blanks = max(2, edge - last.displayWidth - unitWidth)
      writeLine(last + String(repeating: " ", count: blanks) + sheet.unit)
    } else {
      writeLine(last)
      for line in sheet.unit.wrapped(to: max(edge, width)) { writeLine(line.padded(to: edge, .right)) }
    }
  }

  /// The headings, standing on the line nearest the figures.
  private mutating func writeHeadings(_ block: Range<Int>) {
    var columns = [sheet.labelHeading.wrapped(to: layout.labelWidth)]
    columns += block.map { sheet.headings[$0].wrapped(to: layout.widths[$0]) }
    if columns.allSatisfy({ $0 == [""] }) { return }
    let height = columns.reduce(0) { max($0, $1.count) }
    let filled = columns.map { Array(repeating: "", count: height - $0.count) + $0 }
    for index in 0..<height { writePlaced(filled.map { $0[index] }, block) }
  }

  private mutating func write(_ line: TextSheet.Line, _ block: Range<Int>, isFirst: Bool) {
    let isHeading = line.emphasis == .heading
    if isHeading, !isFirst { writeLine("") }
    if line.emphasis == .total { writeRule(block) }
    let room = (isHeading ? max(width, layout.labelWidth) : layout.labelWidth) - line.level
    let indent = String(repeating: " ", count: line.level)
    let label = line.label.wrapped(to: room, hanging: room < 12 ? 0 : 2).map { indent + $0 }
    if isHeading {
      for part in label { writeLine(part) }
      return
    }
    let columns =
      [label]
      + block.map { column in
        let entry = line.entries[column]
        return entry.isNumber ? [entry.text] : entry.text.wrapped(to: layout.widths[column])
      }
    for index in 0..<columns.reduce(0, { max($0, $1.count) }) {
      writePlaced(columns.map { index < $0.count ? $0[index] : "" }, block)
    }
  }

  /// The line above a sum, over the columns of numbers.
  private mutating func writeRule(_ block: Range<Int>) {
    let rules = block.map { column in
      sheet.alignments[column] == .right ? String(repeating: "─", count: layout.widths[column]) : ""
    }
    if rules.contains(where: { !$0.isEmpty }) { writePlaced([""] + rules, block) }
  }

  /// One line: the label, then a text for each column of the block.
  private mutating func writePlaced(_ texts: [String], _ block: Range<Int>) {
    var line = texts[0].padded(to: layout.labelWidth, .left)
    for (column, text) in zip(block, texts.dropFirst()) {
      line += String(repeating: " ", count: layout.gap)
      line += text.padded(to: layout.widths[column], sheet.alignments[column])
    }
    writeLine(line)
  }

  private mutating func writeLine(_ line: String) {
    let end = line.utf8.lastIndex { $0 != UInt8(ascii: " ") }.map { line.utf8.index(after: $0) } ?? line.startIndex
    text += line[..<end]
    text += "\n"
  }
}

extension Table {
  /// The table for a terminal of a width (under 40 counts as 40).
  ///
  /// Columns are aligned, sums set off, long words wrapped, and columns that do not fit continued in a block below.
  public func text(language: Language, width: Int = 100) -> String {
    var writer = TextWriter(TextSheet(self, language: language), width: max(width, 40))
    writer.writeAll()
    return writer.text
  }
}
