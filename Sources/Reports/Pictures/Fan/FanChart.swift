import Numerics
import Scenarios

/// FanChart: a figure over the years: what was, what is planned, and between which amounts nine futures of ten and half of them lie.
///
/// Amounts in kronor. Every list has a place for each year.
struct FanChart: Chart, Hashable {
  /// Between two amounts in each year.
  struct Band: Sendable, Hashable {
    let key: KeyLabel
    let ink: Ink
    /// The edges; nil in years without futures.
    let edges: [ClosedRange<Double>?]
  }

  /// An amount in each year.
  struct Line: Sendable, Hashable {
    let key: KeyLabel
    let ink: Ink
    /// Nil in years without.
    let amounts: [Double?]
  }

  /// A last year to restore, and which years' deficits it is of.
  struct Deadline: Sendable, Hashable {
    let år: Int
    let från: [Int]
  }

  let enhet: Enhet
  let years: [Int]
  let kinds: [Årsslag]
  /// What was and what is planned; nil in years without. Empty where there is no such thing.
  var plan: [Double?] = []
  var bands: [Band] = []
  var lines: [Line] = []
  var deadlines: [Deadline] = []

  func drawing(_ language: Language, _ width: DrawingWidth) -> Drawing {
    let marked = deadlines.filter { years.contains($0.år) }
    let top = marked.isEmpty ? 26.0 : 60
    let bottom = top + (width == .wide ? 250 : 200)
    var drawing = Drawing(width, height: Int(bottom) + 38)
    let labels = labels
    let plot = Plot(
      &drawing, ValueAxis(.amount(enhet), covering: amounts, most: 8), language, top: top, bottom: bottom,
      margin: Plot.margin(labels.map(\.0), language, width))
    let across = YearAxis(years, kinds, left: plot.left, right: plot.right)
    for band in bands { add(band, to: &drawing, plot, across) }
    add(marked, to: &drawing, plot, across, language)
    for line in lines { drawing.add(Self.runs(line.amounts, plot, across).map { .line($0, line.ink) }) }
    addPlan(to: &drawing, plot, across)
    plot.label(&drawing, labels.map { ($0.0, at: plot.height($0.1)) }, language, width)
    across.draw(&drawing, language, y: bottom)
    for place in years.indices {
      let x = across[place]
      let column = Box(x: x - across.step / 2, x + across.step / 2, y: plot.top, plot.bottom)
      drawing.add(.told(told(place, language), [.box(column, .hover)]))
    }
    return drawing
  }

  private var amounts: [Double] {
    bands.flatMap { $0.edges.compactMap { $0 } }.flatMap { [$0.lowerBound, $0.upperBound] }
      + (lines.flatMap(\.amounts) + plan).compactMap { $0 }
  }

  /// What is labelled to the right, and at which amount.
  private var labels: [(KeyLabel, Double)] {
    let surfaces = bands.enumerated().compactMap { place, band -> (KeyLabel, Double)? in
      guard let edges = band.edges.last ?? nil else { return nil }
      // Above what lies within.
      let inner = (place + 1 < bands.count ? bands[place + 1].edges.last ?? nil : nil)?.upperBound
      return (band.key, ((inner ?? (edges.lowerBound + edges.upperBound) / 2) + edges.upperBound) / 2)
    }
    let middles = lines.compactMap { line in (line.amounts.last ?? nil).map { (line.key, $0) } }
    let own = plan.last { $0 != nil } ?? nil
    return surfaces + middles + (own.map { [(Self.planKey, $0)] } ?? [])
  }

  private func add(_ band: Band, to drawing: inout Drawing, _ plot: Plot, _ across: YearAxis) {
    let there = years.indices.filter { band.edges[$0] != nil }
    guard let first = there.first else { return }
    var upper: [Point] = []
    var lower: [Point] = []
    // The futures part from the last year that is certain.
    if first > 0, !plan.isEmpty, let certain = plan[first - 1] {
      upper.append(Point(across[first - 1], plot.height(certain)))
    }
    for place in there {
      guard let edges = band.edges[place] else { continue }
      upper.append(Point(across[place], plot.height(edges.upperBound)))
      lower.append(Point(across[place], plot.height(edges.lowerBound)))
    }
    drawing.add(.area(upper + lower.reversed(), band.ink))
  }
}
