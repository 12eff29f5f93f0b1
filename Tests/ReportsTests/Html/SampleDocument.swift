import Reports

/// Documents that the tests of the page look at.
enum SampleDocument {
  static let record = Record(
    version: "0.1.0", request: ["kommando": "run"],
    sources: [Record.Source(name: "Provkommun", text: "{ namn: \"Provkommun\" }\n")],
    figures: ["planen": "håller"])

  static let picture = Picture(
    name: "resultat",
    title: Wording(sv: "Årets resultat", en: "Result for the year"),
    description: Wording(sv: "Resultatet är −1 mnkr.", en: "The result is SEK −1 million."),
    chart: SampleChart(),
    table: Table(
      title: Wording(sv: "Årets resultat", en: "Result for the year"), columns: [Column(year: 2026)],
      rows: [Row(Wording(sv: "Resultat", en: "Result"), amounts: [-1_000_000])]))

  /// One of each kind of block.
  static let every = Document(
    title: Wording(verbatim: "Provkommun"),
    subtitle: Wording(sv: "Budget 2026.", en: "Budget of 2026."),
    sections: [
      Section(
        "slutsats", Wording(sv: "Slutsats", en: "Conclusion"),
        [
          .conclusion(.holds, [Wording(sv: "Treårsregeln: planen håller.", en: "Three-year rule: the plan holds.")]),
          .paragraph(Wording(sv: "Ett stycke.", en: "A paragraph.")),
          .list([
            Wording(sv: "Beslut:", en: "Decisions:"), Wording(sv: "  ett", en: "  one"),
            Wording(sv: "Annat", en: "Others"),
          ]),
          .picture(picture),
        ]),
      Section(
        "underlag", Wording(sv: "Underlag", en: "Basis"),
        [
          .table(Samples.mixed),
          .folded(
            Wording(sv: "Scenariot", en: "The scenario"), [.source("{\n  namn: \"Provkommun\",\n}\n")]),
        ]),
    ])

  /// A document that says the same words everywhere.
  static func saying(_ text: String) -> Document {
    let words = Wording(verbatim: text)
    let table = Table(
      title: words, unit: words, labelHeading: words, columns: [Column(words), Column(words, alignment: .left)],
      rows: [.heading(words)]
        + (1...3).map { _ in Row(words, level: 1, cells: [.text(words), .text(words)], citation: words) },
      notes: [words])
    let picture = Picture(name: "b", title: words, description: words, chart: SampleChart(), table: table)
    return Document(
      title: words, subtitle: words,
      sections: [
        Section(
          "a", words,
          [
            .conclusion(.breaches, [words]), .paragraph(words), .list([words, words]), .table(table), .picture(picture),
            .folded(words, [.source(text)]),
          ]),
        Section("c", words, []),
      ])
  }

  /// A record that says the same words everywhere.
  static func record(saying text: String) -> Record {
    Record(
      version: "0.1.0", request: .object([.init(text, .string(text))]),
      sources: [Record.Source(name: text, text: text)], figures: .string(text))
  }
}
