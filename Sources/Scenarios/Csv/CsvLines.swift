import Simulation

/// CsvLines: the lines of the income statement that a spreadsheet states, a row each below a row of headings.
struct CsvLines {
  /// A line: the key of its row, its name, empty for a row of one line, where that stands, and its value as a scenario would write it.
  struct Line {
    let post: String
    let name: String
    let place: Place
    let node: Node
  }

  /// The headings but for years; the first must be there.
  private static let headings = ["post", "namn", "reagerar_på", "tillväxt", "volym", "precision"]
  private let sheet: CsvSheet
  private let file: String
  private var tree = TreeReader()
  /// The heading of each column and where it stands, "" for none.
  private var columns: [(key: String, place: Place)] = []
  /// The decimal mark of the file, once a number has one.
  private var mark: Unicode.Scalar?
  /// The lines that could be read.
  private(set) var lines: [Line] = []

  /// What is wrong.
  var problems: [Diagnostic] { tree.diagnostics }

  init(_ sheet: CsvSheet, file: String) {
    self.sheet = sheet
    self.file = file
    let rows = sheet.rows.filter { $0.contains { !$0.text.isEmpty } }
    guard let head = rows.first else {
      let nowhere = Place(SourceText(name: file, bytes: []), 0, 0)
      tree.report(.missingKey("post", owner: file, example: Self.example), at: nowhere)
      return
    }
    readHeadings(head)
    guard columns.contains(where: { $0.key == "post" }) else { return }
    for row in rows.dropFirst() { readRow(row) }
  }

  private static let example = "post;namn;2026;2027"

  private mutating func readHeadings(_ row: [CsvSheet.Cell]) {
    for cell in row {
      let key = cell.text.lowercased()
      if key.isEmpty {
        columns.append(("", cell.place))
      } else if let first = columns.first(where: { $0.key == key }) {
        let problem = SyntaxProblem(.duplicateKey(key), at: cell.place, related: first.place)
        tree.report(.syntax(problem), at: cell.place, related: first.place)
        columns.append(("", cell.place))
      } else {
        if !Self.headings.contains(key), tree.yearKey(key) == nil {
          let near = nearest(to: key, in: Self.headings)
          tree.report(.unknownKey(key, owner: file, nearest: near, known: Self.headings), at: cell.place)
        }
        columns.append((key, cell.place))
      }
    }
    if !columns.contains(where: { $0.key == "post" }) {
      tree.report(.missingKey("post", owner: file, example: Self.example), at: row.first?.place)
    }
  }

  private mutating func readRow(_ row: [CsvSheet.Cell]) {
    var post: (key: String, place: Place)?
    var name: CsvSheet.Cell?
    var amounts: [Node.Member] = []
    var others: [Node.Member] = []
    for (place, cell) in row.enumerated() {
      let column = place < columns.count ? columns[place] : (key: "", place: cell.place)
      switch column.key {
      case "post": post = readPost(cell).map { ($0, cell.place) }
      case "namn": name = cell
      case _ where cell.text.isEmpty: break
      case "": if place >= columns.count || isBare(column.place) { refuse(cell, .beyond) }
      case "reagerar_på": others += reactions(cell).map { member(column.key, column.place, $0) } ?? []
      case let key where tree.yearKey(key) != nil:
        amounts += number(cell).map { member(key, column.place, $0) } ?? []
      case let key where Self.headings.contains(key):
        others += number(cell, isPercentage: true).map { member(key, column.place, $0) } ?? []
      default: break
      }
    }
    guard let post else { return }
    let title = name.flatMap { $0.text.isEmpty ? nil : $0 }
    if let title, ScenarioReader.radnycklar.contains(title.text) {
      let problem = Problem.wrongType(
        what: "namn", found: "\"\(title.text)\"", expected: "a name that is no key of a line")
      return tree.report(problem, at: title.place)
    }
    let place = title?.place ?? post.place
    let series = Node(.object(amounts), at: place)
    let node =
      others.isEmpty
      ? series : Node(.object([Node.Member(key: "belopp", keyPlace: place, node: series)] + others), at: place)
    lines.append(Line(post: post.key, name: title?.text ?? "", place: place, node: node))
  }

  private func member(_ key: String, _ place: Place, _ node: Node) -> [Node.Member] {
    [Node.Member(key: key, keyPlace: place, node: node)]
  }

  /// Whether a column has no heading because none is written, and not because it was refused.
  private func isBare(_ place: Place) -> Bool { place.start == place.end }

  private mutating func refuse(_ cell: CsvSheet.Cell, _ reason: CellFault) {
    tree.report(.cellUnreadable(cell.text, reason), at: cell.place)
  }

  /// A row's key, also as a report writes it.
  private mutating func readPost(_ cell: CsvSheet.Cell) -> String? {
    let key = String(cell.text.lowercased().map { $0 == " " ? "_" : $0 })
    let keys = Resultatpost.allCases.map(\.nyckel)
    if keys.contains(key) { return key }
    let near = nearest(to: key, in: keys)
    tree.report(.unknownChoice(what: "post", found: cell.text, choices: keys, nearest: near), at: cell.place)
    return nil
  }

  private mutating func number(_ cell: CsvSheet.Cell, isPercentage: Bool = false) -> Node? {
    let text = isPercentage && cell.text.hasSuffix("%") ? String(cell.text.dropLast()) : cell.text
    guard let (number, mark) = CsvNumber.read(text) else {
      refuse(cell, .number)
      return nil
    }
    let isUnclear = mark == "," && sheet.separator == UInt8(ascii: ",") && CsvNumber.mayBeGrouped(text)
    if isUnclear || mark != nil && self.mark != nil && mark != self.mark {
      refuse(cell, .ambiguous)
      return nil
    }
    self.mark = self.mark ?? mark
    return Node(.number(number), at: cell.place)
  }

  /// `kostnadsindex 1; konsumentpriser 0,5`
  private mutating func reactions(_ cell: CsvSheet.Cell) -> Node? {
    var members: [Node.Member] = []
    for part in cell.text.split(separator: ";") {
      let words = part.split(whereSeparator: \.isWhitespace)
      guard words.count > 1, let last = words.last, let strength = CsvNumber.read(String(last)) else {
        refuse(cell, .reactions)
        return nil
      }
      let name = words.dropLast().joined(separator: " ")
      if members.contains(where: { $0.key == name }) {
        refuse(cell, .reactions)
        return nil
      }
      members += member(name, cell.place, Node(.number(strength.number), at: cell.place))
    }
    return Node(.object(members), at: cell.place)
  }
}
