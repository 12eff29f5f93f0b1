/// Where the columns of a text table stand.
struct TextLayout {
  /// Widest that words in a cell make their column; longer ones are wrapped.
  static let widestWords = 40
  /// Widest that a heading makes its column.
  static let widestHeading = 16
  /// Labels are never wrapped closer than this, which holds our longest words.
  static let narrowestLabel = 22
  /// Words are wrapped no closer than this, rather than that the table is split.
  static let narrowestWords = 16

  /// Columns of the terminal that labels take.
  let labelWidth: Int
  /// Columns of the terminal that each column's cells take.
  let widths: [Int]
  /// Blanks before each column.
  let gap: Int
  /// Which columns stand beside each other; each range repeats the labels.
  let blocks: [Range<Int>]

  /// Finds the roomiest placing that fits: equal columns well apart, then closer, then of unequal width, then with wrapped
  /// labels, then with words wrapped closer, and at last split into blocks. A number is never cut, even if it is wider than the terminal.
  init(_ sheet: TextSheet, width: Int) {
    let wholeLabel = Self.labelWidth(of: sheet)
    let shortLabel = min(wholeLabel, max(Self.narrowestLabel, width * 2 / 5))
    let widths = sheet.headings.indices.map { Self.width(of: $0, in: sheet, available: width - shortLabel - 2) }
    let equal = Self.equalised(widths, sheet.alignments)
    for label in [wholeLabel, shortLabel] {
      for (widths, gap) in [(equal, 2), (equal, 1), (widths, 1)] {
        let total = label + widths.reduce(0) { $0 + gap + $1 }
        if total <= width {
          self.init(labelWidth: label, widths: widths, gap: gap, blocks: [0..<widths.count])
          return
        }
      }
    }
    if let narrow = Self.squeezed(equal, in: sheet, to: width - shortLabel - 2 * widths.count) {
      self.init(labelWidth: shortLabel, widths: narrow, gap: 2, blocks: [0..<narrow.count])
      return
    }
    let blocks = Self.split(equal, gap: 2, available: width - shortLabel)
    self.init(labelWidth: shortLabel, widths: equal, gap: 2, blocks: blocks)
  }

  private init(labelWidth: Int, widths: [Int], gap: Int, blocks: [Range<Int>]) {
    self.labelWidth = labelWidth
    self.widths = widths
    self.gap = gap
    self.blocks = blocks
  }

  /// Width of the labels and the columns of a block.
  func width(of block: Range<Int>) -> Int {
    labelWidth + widths[block].reduce(0) { $0 + gap + $1 }
  }

  private static func labelWidth(of sheet: TextSheet) -> Int {
    var widest = max(2, sheet.labelHeading.displayWidth)
    for line in sheet.lines where line.emphasis != .heading {
      widest = max(widest, line.level + max(2, line.label.displayWidth))
    }
    return widest
  }

  private static func width(of column: Int, in sheet: TextSheet, available: Int) -> Int {
    var numbers = 2
    var words = min(sheet.headings[column].displayWidth, widestHeading)
    for line in sheet.lines {
      let entry = line.entries[column]
      let width = entry.text.displayWidth
      if entry.isNumber { numbers = max(numbers, width) } else { words = max(words, min(width, widestWords)) }
    }
    return max(numbers, min(words, available))
  }

  /// Columns of numbers made as wide as the widest of them, so that years stand at even distances.
  private static func equalised(_ widths: [Int], _ alignments: [Column.Alignment]) -> [Int] {
    let widest = zip(widths, alignments).reduce(0) { $1.1 == .right ? max($0, $1.0) : $0 }
    return zip(widths, alignments).map { $1 == .right ? widest : $0 }
  }

  /// The columns, those of words alone made narrower, the widest first, until all have room; nil where they would be too narrow.
  private static func squeezed(_ widths: [Int], in sheet: TextSheet, to available: Int) -> [Int]? {
    let words = widths.indices.filter { column in sheet.lines.allSatisfy { !$0.entries[column].isNumber } }
    var widths = widths
    while widths.reduce(0, +) > available {
      guard let widest = words.max(by: { (widths[$0], $1) < (widths[$1], $0) }), widths[widest] > narrowestWords else {
        return nil
      }
      widths[widest] -= 1
    }
    return widths
  }

  /// As many columns in each block as have room, at least one.
  private static func split(_ widths: [Int], gap: Int, available: Int) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    var used = 0
    for (column, width) in widths.enumerated() {
      if column > start, used + gap + width > available {
        blocks.append(start..<column)
        start = column
        used = 0
      }
      used += gap + width
    }
    blocks.append(start..<widths.count)
    return blocks
  }
}
