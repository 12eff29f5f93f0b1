import Analysis
import Scenarios

/// SweepReport: how often the plan holds at the points of a sweep, for people: a table, and a picture of one value or two that are varied.
public struct SweepReport: Sendable {
  /// The most values of an axis that a picture shows, of two axes and of one.
  private static let (mostOfTwo, mostOfOne) = (14, 200)

  let design: SweepDesign
  /// In the order of their places.
  let points: [SweepPoint]
  /// What probability a line is drawn at, a share.
  let limit: Double

  /// The report of points that have been simulated, in any order.
  ///
  /// - Parameter limit: the probability that is to be reached, a share of 1.
  public init(_ design: SweepDesign, _ points: [SweepPoint], limit: Double = 0.9) {
    self.design = design
    self.points = points.sorted { $0.place < $1.place }
    self.limit = limit
  }

  private static let title = Wording(
    sv: "Hur ofta planen håller vid olika värden", en: "How often the plan holds at different values")

  /// Every point with the probability that the plan holds, and its interval; a point that could not be run with the reason.
  public var table: Table {
    let axes = design.axes.map { Column(Wording(verbatim: $0.path.text), alignment: .left) }
    let rows = points.map { point in
      let values = point.values.map { Cell.text(Self.shown($0)) }
      switch point.outcome {
      case .success(let figures):
        let holds = figures.planen.håller
        return Row(
          Wording(verbatim: "\(point.place + 1)"),
          cells: values + [.percent(holds.value), .percent(holds.low), .percent(holds.high), .empty])
      case .failure(let failure):
        return Row(
          Wording(verbatim: "\(point.place + 1)"),
          cells: values + [.missing, .missing, .missing, .text(failure.message)])
      }
    }
    return Table(
      title: Self.title, labelHeading: Wording(sv: "Punkt", en: "Point"),
      columns: axes + [
        Column(Wording(sv: "planen håller", en: "plan holds")), Column(Wording(sv: "från", en: "from")),
        Column(Wording(sv: "till", en: "to")), Column(Wording(sv: "anmärkning", en: "remark"), alignment: .left),
      ], rows: rows)
  }

  /// A curve of one value, or a heat map of two in a grid; nil of more, where nothing could be run, and of more values than a picture has room for.
  public var picture: Picture? {
    guard points.contains(where: { Self.holds($0) != nil }) else { return nil }
    let chart: (any Chart)? =
      switch design.axes.count {
      case 1: curve ?? intervals
      case 2: heatMap
      default: nil
      }
    return chart.map {
      Picture(name: "svep", title: Self.title, description: description, chart: $0, table: table)
    }
  }

  /// A value as it is written in a language: a number with its decimal sign.
  private static func shown(_ value: String) -> Wording {
    guard Decimaltal(written: value) != nil else { return Wording(verbatim: value) }
    return Wording(sv: value.replacing(".", with: ",").replacing("-", with: "\u{2212}"), en: value)
  }

  static func holds(_ point: SweepPoint) -> Probability? {
    (try? point.outcome.get())?.planen.håller
  }

  /// Where the plan holds most and least often.
  var description: Wording {
    let found = points.compactMap { point in Self.holds(point).map { (point, $0) } }
    guard let least = found.min(by: { $0.1.value < $1.1.value }), let most = found.max(by: { $0.1.value < $1.1.value })
    else { return Wording(verbatim: "") }
    func settings(_ point: SweepPoint, _ language: Language) -> String {
      zip(design.axes, point.values).map { "\($0.path.text) = \(Self.shown($1)(language))" }.joined(separator: ", ")
    }
    let reaching = found.filter { $0.1.value >= limit }.count
    return Wording { language in
      let format = PercentFormat(language: language)
      let (low, high) = (format.text(least.1.value), format.text(most.1.value))
      let line = PercentFormat(decimals: 0, language: language).text(limit)
      return language == .sv
        ? "Planen håller oftast, i \(high) av framtiderna, vid \(settings(most.0, language)), och mest sällan, i \(low), vid \(settings(least.0, language)). I \(reaching) av \(found.count) punkter når den \(line)."
        : "The plan holds most often, in \(high) of the futures, at \(settings(most.0, language)), and least often, in \(low), at \(settings(least.0, language)). At \(reaching) of \(found.count) points it reaches \(line)."
    }
  }

  /// A curve where every value is a number.
  private var curve: CurveChart? {
    let samples = points.compactMap { point -> CurveChart.Sample? in
      guard let holds = Self.holds(point), let value = Decimaltal(written: point.values[0]) else { return nil }
      return CurveChart.Sample(
        value: Double(value.miljondelar), low: holds.low * 10_000, middle: holds.value * 10_000,
        high: holds.high * 10_000)
    }.sorted { $0.value < $1.value }
    let found = points.filter { Self.holds($0) != nil }.count
    guard samples.count == found, (2...Self.mostOfOne).contains(found) else { return nil }
    let key = Wording(sv: "planen håller", en: "plan holds")
    let line = Wording { PercentFormat(decimals: 0, language: $0).text(limit) }
    return CurveChart(
      across: .number(Wording(verbatim: design.axes[0].path.text)), upright: .share, samples: samples,
      key: KeyLabel(sample: .line(.median), words: key, short: key),
      limit: .init(height: limit * 10_000, key: KeyLabel(sample: .line(.limit), words: line, short: line)))
  }

  /// Values that are words, below each other.
  private var intervals: IntervalChart? {
    guard points.count <= Self.mostOfTwo else { return nil }
    var items: [IntervalChart.Item] = []
    for point in points {
      guard let holds = Self.holds(point) else { continue }
      let share = Wording { PercentFormat(language: $0).text(holds.value) }
      items.append(
        .init(
          label: Self.shown(point.values[0]), note: nil, value: holds.value, low: holds.low, high: holds.high,
          text: share))
    }
    return IntervalChart(items: items, limit: limit)
  }

  private var heatMap: HeatMap? {
    let (one, other) = (design.axes[0], design.axes[1])
    guard design.kind == .grid, one.count <= Self.mostOfTwo, other.count <= Self.mostOfTwo else { return nil }
    var shares = [[Double?]](repeating: Array(repeating: nil, count: other.count), count: one.count)
    for point in points { shares[point.place / other.count][point.place % other.count] = Self.holds(point)?.value }
    return HeatMap(
      columns: (0..<other.count).map { Self.shown(other[$0]) }, rows: (0..<one.count).map { Self.shown(one[$0]) },
      columnName: Wording(verbatim: other.path.text), rowName: Wording(verbatim: one.path.text), shares: shares,
      limit: limit)
  }
}
