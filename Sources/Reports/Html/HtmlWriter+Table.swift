extension HtmlWriter {
  /// A table in a region that scrolls inside itself where the page is too narrow.
  mutating func table(_ table: Table, _ language: Language) {
    tables += 1
    let id = "tabell_\(tables)"
    let title = table.title(language)
    let isWide = table.allColumns.count > 9
    block(
      "div", ["class": isWide ? "scroll broad" : "scroll", "role": "region", "aria-labelledby": id, "tabindex": "0"]
    ) {
      $0.block("table", table.isSortable ? ["data-sortable": ""] : [:]) { html in
        html.caption(title.isEmpty ? HtmlPage.table(language) : title, table.unit(language), id)
        html.headings(table, language)
        for group in table.groups {
          html.block("tbody") { html in
            for row in group { html.row(row, table, language) }
          }
        }
      }
    }
    if !table.notes.isEmpty {
      block("div", ["class": "notes"]) { html in
        for note in table.notes { html.line("p", text: note(language)) }
      }
    }
  }

  private mutating func caption(_ title: String, _ unit: String, _ id: String) {
    line("caption", ["id": id]) {
      $0.span("span") { html in
        html.span("strong", title == html.heading ? ["class": "again"] : [:], text: title)
        if !unit.isEmpty { html.text(" " + unit) }
      }
    }
  }

  private mutating func headings(_ table: Table, _ language: Language) {
    block("thead") {
      $0.block("tr") { html in
        // A heading without words is no heading.
        let label = table.labelHeading(language)
        if label.isEmpty { html.line("td", text: "") } else { html.heading(label, .right) }
        for column in table.allColumns { html.heading(column.heading(language), column.alignment) }
      }
    }
  }

  private mutating func heading(_ words: String, _ alignment: Column.Alignment) {
    let kinds = (alignment == .left ? ["words"] : []) + (words.hasLongWord ? ["long"] : [])
    line("th", kinds.isEmpty ? ["scope": "col"] : ["scope": "col", "class": kinds.joined(separator: " ")]) {
      $0.keys(words)
    }
  }

  private mutating func row(_ row: Row, _ table: Table, _ language: Language) {
    let label = row.label(language)
    guard row.emphasis != .heading else {
      line("tr", ["class": "heading"]) {
        $0.span("th", ["scope": "rowgroup", "colspan": String(table.allColumns.count + 1)], text: label)
      }
      return
    }
    line("tr", row.emphasis == .total ? ["class": "total"] : [:]) { html in
      html.span("th", row.level == 0 ? ["scope": "row"] : ["scope": "row", "class": "level-\(row.level)"]) {
        $0.keys(label)
      }
      for (cell, column) in zip(row.cells, table.columns) { html.cell(cell, column, table, language) }
      guard table.allColumns.count > table.columns.count else { return }
      html.span("td", ["class": "words law"], text: row.citation?(language) ?? "")
    }
  }

  private mutating func cell(_ cell: Cell, _ column: Column, _ table: Table, _ language: Language) {
    let words = table.shown(cell, language: language)
    let isLeft = column.alignment == .left
    if case .missing = cell { return span("td", ["class": isLeft ? "missing words" : "missing"], text: words) }
    if isLeft { return span("td", ["class": "words"]) { $0.keys(words) } }
    if words.hasLongWord { return span("td", ["class": "long"], text: words) }
    guard table.isSortable, let value = cell.sortValue else { return span("td", text: words) }
    span("td", ["data-value": value], text: words)
  }
}

extension Table {
  /// Whether rows may change places: none belongs to another, and the columns are no years of one account.
  var isSortable: Bool {
    rows.count > 2 && rows.allSatisfy { $0.emphasis == .plain && $0.level == 0 }
      && !columns.contains { $0.heading.sv.utf8.count == 4 && Int($0.heading.sv) != nil }
  }

  /// The rows under each heading row, with it.
  var groups: [[Row]] {
    rows.reduce(into: []) { groups, row in
      if row.emphasis == .heading || groups.isEmpty { groups.append([]) }
      groups[groups.count - 1].append(row)
    }
  }
}

extension Cell {
  /// What rows are sorted by, as a script reads it; nil for what is no number.
  fileprivate var sortValue: String? {
    switch self {
    case .amount(let number), .count(let number): String(number)
    case .percent(let share): share.description
    case .text, .missing, .empty: nil
    }
  }
}
