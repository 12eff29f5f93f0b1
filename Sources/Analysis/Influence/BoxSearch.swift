import Numerics

/// BoxSearch: finds a box, few conditions on few features, that holds many failures and little else: patient rule induction (PRIM).
///
/// From all points, α of those left are peeled off one side of one feature at a time: the side where failures grow commonest per point removed
/// (with features of many equal values the sides differ in size), until a fiftieth is left. Of the boxes on the way the one with the greatest weighted relative accuracy,
/// share in the box · (share of failures in it − a base rate), is kept. Peeling allows one, two and three sides; the fewest that give
/// 95 % of the best accuracy win, since a condition that hardly helps is one to read in vain. No pasting.
///
/// Source: Friedman and Fisher, "Bump hunting in high-dimensional data", Statistics and Computing 9 (1999), 123–143; peeling per point
/// removed: Kwakkel and Jaxa-Rozen, "Improving scenario discovery for handling heterogeneous uncertainties and multinomial classified outcomes",
/// Environmental Modelling & Software 79 (2016), 311–321.
struct BoxSearch {
  /// A side of a box: only values below its limit, or only those above.
  struct Side: Equatable {
    let column: Int
    let isBelow: Bool
    var limit: Double

    func holds(_ value: Double) -> Bool { isBelow ? value < limit : value > limit }
  }

  /// Share of the points left that a peel removes, at least.
  static let alpha = 0.05
  /// The greatest number of sides.
  static let mostSides = 3
  /// What a simpler box must have of the best accuracy.
  static let enough = 0.95
  /// Points left when peeling stops, as a share of all.
  static let leastSupport = 0.02

  private let columns: [[Double]]
  private let fails: [Bool]
  private let points: [Int]
  /// The points by value, column by column.
  private let order: [[Int]]

  /// - Parameters:
  ///   - columns: features, one value for each path.
  ///   - fails: which paths fail.
  ///   - points: the paths to learn from.
  init(_ columns: [[Double]], fails: [Bool], points: [Int]) {
    self.columns = columns
    self.fails = fails
    self.points = points
    order = columns.map { values in points.sorted { (values[$0], $0) < (values[$1], $1) } }
  }

  /// The best box's sides, by column; empty where no peel makes failures commoner than the base rate.
  func box(base: Double) -> [Side] {
    let found = (1...Self.mostSides).map { peel(sides: $0, base: base) }
    let best = found.map(\.accuracy).max() ?? 0
    guard best > 0, let simplest = found.first(where: { $0.accuracy >= Self.enough * best }) else { return [] }
    return simplest.sides
  }

  /// Points still in the box.
  private struct Box {
    var isIn: [Bool]
    var count: Int
    var hits: Int
    var sides: [Side] = []

    var density: Double { Double(hits) / Double(count) }
  }

  private func peel(sides most: Int, base: Double) -> (sides: [Side], accuracy: Double) {
    var box = Box(isIn: [Bool](repeating: false, count: fails.count), count: points.count, hits: 0)
    for point in points {
      box.isIn[point] = true
      box.hits += fails[point] ? 1 : 0
    }
    var best: (sides: [Side], accuracy: Double) = ([], 0)
    let least = max(1, Double(points.count) * Self.leastSupport)
    while let side = bestPeel(box, most) {
      remove(side, &box)
      if Double(box.count) < least { break }
      let accuracy = Double(box.count) / Double(points.count) * (box.density - base)
      if accuracy > best.accuracy { best = (box.sides, accuracy) }
    }
    return best
  }

  /// The peel that makes failures commonest per point removed; nil where none does.
  private func bestPeel(_ box: Box, _ most: Int) -> Side? {
    let wanted = max(1, Int((Double(box.count) * Self.alpha).flooredToKrona))
    var best: (side: Side, gain: Double)?
    for column in columns.indices {
      for isBelow in [true, false] {
        let isNew = !box.sides.contains { $0.column == column && $0.isBelow == isBelow }
        if isNew && box.sides.count == most { continue }
        guard let peel = candidate(box, column, isBelow, wanted) else { continue }
        let density = Double(box.hits - peel.hits) / Double(box.count - peel.count)
        let gain = (density - box.density) / Double(peel.count)
        if gain > 0, gain > best?.gain ?? 0 { best = (peel.side, gain) }
      }
    }
    return best?.side
  }

  /// What peeling at least so many points off a side removes; nil where it would be everything.
  private func candidate(
    _ box: Box, _ column: Int, _ isBelow: Bool, _ wanted: Int
  ) -> (side: Side, count: Int, hits: Int)? {
    let values = columns[column]
    let sorted = order[column]
    var (count, hits) = (0, 0)
    var limit = Double.nan
    for place in sorted.indices {
      let point = sorted[isBelow ? sorted.count - 1 - place : place]
      guard box.isIn[point] else { continue }
      // Equal values go together.
      if count >= wanted && values[point] != limit {
        return (Side(column: column, isBelow: isBelow, limit: limit), count, hits)
      }
      limit = values[point]
      count += 1
      hits += fails[point] ? 1 : 0
    }
    return nil
  }

  private func remove(_ side: Side, _ box: inout Box) {
    for point in points where box.isIn[point] && !side.holds(columns[side.column][point]) {
      box.isIn[point] = false
      box.count -= 1
      box.hits -= fails[point] ? 1 : 0
    }
    if let place = box.sides.firstIndex(where: { $0.column == side.column && $0.isBelow == side.isBelow }) {
      box.sides[place] = side
    } else {
      box.sides.append(side)
      box.sides.sort { ($0.column, $0.isBelow ? 1 : 0) < ($1.column, $1.isBelow ? 1 : 0) }
    }
  }
}
