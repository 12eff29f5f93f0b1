import Reports

/// Tables that several tests look at.
enum Samples {
  /// The published plan's balanskravsutredning in whole kronor.
  static let plan = Table(
    title: Wording(verbatim: "Region Västerbotten – åtgärdsplan 2025–2028"),
    columns: (2023...2028).map(Column.init(year:)),
    rows: [
      Row(Wording(sv: "Ingående balans", en: "Opening balance"), amounts: mnkr(0, -239, -432, -859, -619, -311)),
      Row(
        Wording(sv: "Årets balanskravsresultat", en: "Balance requirement result"),
        amounts: mnkr(-753, -1_085, -427, 240, 308, 336)
      ),
      Row(
        Wording(sv: "Synnerliga skäl att inte återställa", en: "Exceptional reasons not to restore"),
        amounts: mnkr(514, 892, 0, 0, 0, 0)
      ),
      Row(
        Wording(sv: "Utgående balans", en: "Closing balance"),
        emphasis: .total,
        amounts: mnkr(-239, -432, -859, -619, -311, 0)
      ),
      Row(
        Wording(sv: "varav 2023, senast 2026", en: "of which 2023, by 2026"),
        level: 1,
        amounts: mnkr(-239, -239, -239, 0, 0, 0)
      ),
    ],
    notes: [Wording(sv: "Planen håller.", en: "The plan holds.")]
  )

  /// One of each kind of cell, decimals, a heading row and citations.
  static let mixed = Table(
    title: Wording(sv: "Villkor", en: "Conditions"),
    labelHeading: Wording(sv: "Villkor", en: "Condition"),
    columns: [
      Column(Wording(sv: "Belopp", en: "Amount")),
      Column(Wording(sv: "Andel", en: "Share")),
      Column(Wording(sv: "Framtider", en: "Futures")),
      Column(Wording(sv: "Skäl", en: "Reason"), alignment: .left),
    ],
    rows: [
      .heading(Wording(sv: "Treårsregeln", en: "Three-year rule")),
      Row(
        Wording(sv: "Återställt", en: "Restored"),
        cells: [
          .amount(-1_085_500_000), .percent(0.305), .count(100_000),
          .text(Wording(sv: "hög inflation", en: "inflation")),
        ],
        citation: Wording(sv: "KL 11 kap. 12 §", en: "KL 11:12")
      ),
      Row(
        Wording(sv: "Ej reglerat", en: "Not regulated"),
        cells: [.amount(15_600_000), .missing, .empty, .text("=1+1; \"x\"")]
      ),
    ]
  )

  /// Kronor from millions.
  static func mnkr(_ millions: Int64...) -> [Int64?] {
    millions.map { $0 * 1_000_000 }
  }
}
