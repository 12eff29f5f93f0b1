import Analysis

extension ComparisonReport {
  /// How often the plan holds in each option, with its interval, and how much more often than in the first.
  public var picture: Picture {
    let title = Wording(sv: "Hur ofta planen håller i varje alternativ", en: "How often the plan holds in each option")
    let items = options.enumerated().map { place, option in
      let holds = option.futures.planen.håller
      return IntervalChart.Item(
        label: Wording(verbatim: "\(Self.letter(place))  \(option.name)"),
        note: option.againstFirst.map { against in Wording { difference(against, $0) } },
        value: holds.value, low: holds.low, high: holds.high, text: Wording { first.text(holds, $0) })
    }
    let rows = options.enumerated().map { place, option in
      let (holds, against) = (option.futures.planen.håller, option.againstFirst?.planen)
      return Row(
        Wording(verbatim: "\(Self.letter(place))  \(option.name)"),
        cells: [.percent(holds.value), .percent(holds.low), .percent(holds.high)]
          + [against?.value, against?.low, against?.high].map { $0.map(Cell.percent) ?? .empty })
    }
    let (from, to) = (Wording(sv: "från", en: "from"), Wording(sv: "till", en: "to"))
    let table = Table(
      title: title,
      columns: [
        Column(Wording(sv: "håller", en: "holds")), Column(from), Column(to),
        Column(Wording(sv: "mot A", en: "against A")), Column(from), Column(to),
      ], rows: rows)
    return Picture(
      name: "alternativ", title: title, description: pictureDescription, chart: IntervalChart(items: items),
      table: table)
  }

  /// The option where the plan holds most often, and whether the futures tell.
  private var pictureDescription: Wording {
    Wording { language in
      let order = options.indices.sorted {
        (options[$1].futures.planen.håller.hits, $0) < (options[$0].futures.planen.håller.hits, $1)
      }
      let (best, next) = (order[0], order[1])
      let (own, other) = (options[best].futures.planen.håller, options[next].futures.planen.håller)
      let isTold = comparison.pair(best, next).planen.isTold
      let (a, b) = (Self.letter(best), Self.letter(next))
      let values = (first.percent(own.value, language), first.percent(other.value, language))
      switch (language, isTold) {
      case (.sv, true):
        return "Planen håller oftast i \(a), i \(values.0) av framtiderna; därnäst i \(b), i \(values.1)."
      case (.sv, false):
        return
          "Planen håller i \(values.0) av framtiderna i \(a) och i \(values.1) i \(b); vilket som är flest går inte att säga."
      case (.en, true):
        return "The plan holds most often in \(a), in \(values.0) of the futures; then in \(b), in \(values.1)."
      case (.en, false):
        return
          "The plan holds in \(values.0) of the futures in \(a) and in \(values.1) in \(b); which is more cannot be told."
      }
    }
  }

  private func difference(_ against: ComparisonSummary.AgainstFirst, _ language: Language) -> String {
    if against.isSame { return language == .sv ? "samma plan som A" : "the same plan as A" }
    let format = PercentFormat(language: language)
    let value = against.planen.value
    let side = max(against.planen.high - value, value - against.planen.low)
    let text = (value > 0 ? "+" : "") + "\(format.number(value)) (±\u{A0}\(format.number(side)))"
    return language == .sv ? "\(text) procentenheter mot A" : "\(text) percentage points against A"
  }
}
