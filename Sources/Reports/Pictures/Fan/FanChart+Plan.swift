import Numerics
import Scenarios

extension FanChart {
  static let planKey = KeyLabel(
    sample: .line(.plan), words: Wording(sv: "planen", en: "the plan"), short: Wording(sv: "planen", en: "plan"))

  /// The plan's line, a point for each year: full for what was, hollow for what is planned; dashed after the plan.
  func addPlan(to drawing: inout Drawing, _ plot: Plot, _ across: YearAxis) {
    let last = kinds.lastIndex { $0 != .framskrivning } ?? -1
    let (own, later) = (
      plan.enumerated().map { $0 <= last ? $1 : nil }, plan.enumerated().map { $0 >= last ? $1 : nil }
    )
    drawing.add(Self.runs(own, plot, across).map { .line($0, .plan) })
    drawing.add(Self.runs(later, plot, across).map { .line($0, .projected) })
    for (place, amount) in plan.enumerated() where place <= last {
      guard let amount else { continue }
      let isCertain = kinds[place] == .utfall
      drawing.add(.circle(Point(across[place], plot.height(amount)), radius: 4, isCertain ? .certain : .planned))
    }
  }

  /// A line for each run of years that have an amount; a year alone makes none.
  static func runs(_ amounts: [Double?], _ plot: Plot, _ across: YearAxis) -> [[Point]] {
    var runs: [[Point]] = [[]]
    for (place, amount) in amounts.enumerated() {
      if let amount {
        runs[runs.count - 1].append(Point(across[place], plot.height(amount)))
      } else {
        runs.append([])
      }
    }
    return runs.filter { $0.count > 1 }
  }

  /// The deadlines: a dashed line at the end of each, the years whose deficits it is of above it.
  func add(
    _ deadlines: [Deadline], to drawing: inout Drawing, _ plot: Plot, _ across: YearAxis, _ language: Language
  ) {
    guard !deadlines.isEmpty else { return }
    let alarm = Lettering(anchor: .middle, colour: .alarm)
    let heading = Wording(sv: "Sista år att återställa underskott från", en: "Last year to restore the deficit of")
    drawing.write(heading(language), plot.left, 30, Lettering(colour: .alarm))
    var taken = 0.0
    for deadline in deadlines {
      guard let place = years.firstIndex(of: deadline.år) else { continue }
      let x = across[place]
      let all = deadline.från.map { "\($0)" }.joined(separator: ", ")
      let short = "\(deadline.från[0])" + (deadline.från.count > 1 ? " +\(deadline.från.count - 1)" : "")
      let text = [all, short].first { alarm.width($0) < across.step - 4 } ?? "\(deadline.från[0] % 100)"
      let half = alarm.width(text) / 2
      if x - half > taken {
        drawing.write(text, x, 46, alarm)
        taken = x + half + 2
      }
      drawing.add(.line([Point(x, plot.top - 10), Point(x, plot.bottom)], .deadline))
    }
  }

  /// What is told of a year: 2027: planen 308, median 240, 9 av 10 framtider −120 till 580 mnkr.
  func told(_ place: Int, _ language: Language) -> String {
    func text(_ amount: Double) -> String {
      AmountFormat(enhet: enhet, decimals: enhet == .mnkr ? 1 : 0, language: language)
        .text(Int64(kronor: amount.roundedToKrona))
    }
    let isCertain = kinds[place] == .utfall
    let own = (plan.isEmpty ? nil : plan[place]).map { amount in
      "\((isCertain ? kinds[place].wording : Self.planKey.words)(language)) \(text(amount))"
    }
    let middles = lines.compactMap { line in line.amounts[place].map { "\(line.key.words(language)) \(text($0))" } }
    let between = language == .sv ? "till" : "to"
    let surfaces = bands.compactMap { band in
      band.edges[place].map {
        "\(band.key.words(language)) \(text($0.lowerBound)) \(between) \(text($0.upperBound))"
      }
    }
    let items = [own].compactMap { $0 } + middles + surfaces.reversed()
    return "\(years[place]): \(items.joined(separator: ", ")) \(enhet.wording(language))"
  }
}
