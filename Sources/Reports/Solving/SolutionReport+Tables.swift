import Analysis
import Scenarios

extension SolutionReport {
  /// What each level takes; nil where there is no probability.
  public var table: Table? {
    guard !solution.levels.isEmpty else { return nil }
    return Table(
      title: Wording(sv: "Vad det kräver", en: "What it takes"), enhet: .mnkr, unit: unit, decimals: decimals,
      labelHeading: Wording(verbatim: event), columns: columns, rows: levelRows)
  }

  var columns: [Column] {
    [
      Column(Wording(sv: "kräver", en: "takes")), Column(Wording(sv: "från", en: "from")),
      Column(Wording(sv: "till", en: "to")),
    ]
  }

  var levelRows: [Row] {
    let sign = solution.condition.side == .atMost && isProbability ? "≤ " : ""
    return solution.levels.map { level in
      let label = Wording { sign + percent(Double(level.percent) / 100, $0, decimals: 0) }
      return Row(label, emphasis: isOwn(level) ? .total : .plain, cells: cells(level.finding))
    }
  }

  private var isProbability: Bool { if case .probability = solution.condition.measure { true } else { false } }

  /// Whether a level is that of the condition itself.
  private func isOwn(_ level: Solution.Level) -> Bool {
    switch solution.condition.measure {
    case .probability: solution.condition.limit.share * 100 == Double(level.percent)
    case .quantile, .mean, .plan, .verdict: false
    }
  }

  private func cells(_ finding: Solution.Finding) -> [Cell] {
    let grid = solution.grid
    func outside(_ sign: String, _ value: Decimaltal) -> Cell {
      .text(Wording { "\(sign)\u{A0}\(bare(value, $0))" })
    }
    switch finding {
    case .found(let crossing):
      return [
        number(crossing.value), crossing.low.map(number) ?? outside("<", grid.first),
        crossing.high.map(number) ?? outside(">", grid.last),
      ]
    case .already: return [outside("≤", grid.first), .empty, .empty]
    case .outOfReach: return [outside(">", grid.last), .empty, .empty]
    }
  }

  /// A measure and its error, in per cent or kronor.
  static func cells(_ outcome: Solution.Outcome) -> [Cell] {
    switch outcome {
    case .probability(let probability): [.percent(probability.value), .percent(probability.halfWidth)]
    case .mean(let mean, let half):
      [.amount(Int64(kronor: mean.roundedToKrona)), half.map { .amount(Int64(kronor: $0.roundedToKrona)) } ?? .empty]
    case .amount(let kronor): [.amount(kronor), .empty]
    case .percent(let value): [.percent(value / 100), .empty]
    case .verdict(let holds):
      [.text(holds ? Wording(sv: "håller", en: "holds") : Wording(sv: "håller inte", en: "does not hold")), .empty]
    }
  }

  var measureHeading: Wording {
    isProbability || !event.isEmpty
      ? Wording(sv: "sannolikhet (%)", en: "probability (%)") : Wording(sv: "mått (mnkr)", en: "measure (SEK million)")
  }
}
