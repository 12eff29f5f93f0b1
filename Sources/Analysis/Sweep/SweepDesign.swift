import Numerics

/// SweepDesign: the points of a sweep: what is varied, and which values go together.
public struct SweepDesign: Sendable {
  /// How points are laid out.
  public enum Kind: String, Sendable, CaseIterable {
    /// Every combination; the first axis varies slowest.
    case grid
    /// A Latin hypercube.
    case lhs
    /// Scrambled Sobol' points.
    case sobol
  }

  /// The greatest number of points without asking.
  public static let mostPoints = 1_000_000
  /// The greatest number of points of all.
  public static let mostAsked = 1_000_000_000
  /// The most axes.
  public static let mostAxes = 64
  /// The scramble of Sobol' points; those of simulated paths have the numbers from 0.
  private static let replicate: UInt32 = 1 << 16

  /// What is varied.
  public let axes: [SweepAxis]
  /// How points are laid out.
  public let kind: Kind
  /// What sampled points follow from.
  public let seed: UInt64
  /// How many points.
  public let count: Int

  private let hypercube: LatinHypercube?
  private let net: SobolNet?

  /// Every combination of the axes' values.
  ///
  /// - Parameter most: how many there may be.
  public init(grid axes: [SweepAxis], most: Int = mostPoints) throws(SweepProblem) {
    try Self.check(axes)
    var count = 1
    for axis in axes {
      if case .range = axis.values { throw .sampleNeeded(axis.path.text) }
      let (product, overflow) = count.multipliedReportingOverflow(by: axis.count)
      count = overflow ? .max : product
    }
    guard count <= most else { throw .tooMany(count, most: most) }
    (self.axes, kind, seed, self.count, hypercube, net) = (axes, .grid, 0, count, nil, nil)
  }

  /// So many points out of ranges.
  public init(sample count: Int, _ kind: Kind, of axes: [SweepAxis], seed: UInt64) throws(SweepProblem) {
    precondition(kind != .grid && 1...Self.mostPoints ~= count, "a sample of a size that can be dealt out")
    try Self.check(axes)
    for axis in axes {
      guard case .range = axis.values else { throw .rangeNeeded(axis.path.text) }
    }
    (self.axes, self.kind, self.seed, self.count) = (axes, kind, seed, count)
    hypercube = kind == .lhs ? LatinHypercube(seed: seed, points: count, dimensions: axes.count) : nil
    net = kind == .sobol ? SobolNet(dimensions: axes.count).scrambled(seed: seed, replicate: Self.replicate) : nil
  }

  private static func check(_ axes: [SweepAxis]) throws(SweepProblem) {
    if axes.isEmpty { throw .nothing }
    if axes.count > mostAxes { throw .tooManyAxes(axes.count) }
    for (place, axis) in axes.enumerated() {
      guard let other = axes[..<place].first(where: { !$0.isBeside(axis.path) }) else { continue }
      throw .twice(axis.path.text, other.path.text)
    }
  }

  /// The values of a point from 0, axis by axis, as settings write them.
  public func values(_ point: Int) -> [String] {
    precondition(0..<count ~= point, "a point of the design")
    guard kind == .grid else {
      return axes.indices.map {
        axes[$0][Int(position(point, $0).multipliedFullWidth(by: UInt64(axes[$0].count)).high)]
      }
    }
    var rest = point
    var values: [String] = []
    for axis in axes.reversed() {
      values.append(axis[rest % axis.count])
      rest /= axis.count
    }
    return values.reversed()
  }

  /// Where a sampled point lies in a range, as a share of 2⁶⁴.
  private func position(_ point: Int, _ axis: Int) -> UInt64 {
    if let hypercube { return hypercube.position(point, dimension: axis) }
    guard let net else { preconditionFailure("a sample is of one kind or the other") }
    return UInt64(net.word(point: UInt32(point), dimension: axis)) << 32 | 0x8000_0000
  }

  /// The settings of a point.
  public func settings(_ point: Int) -> [String] {
    zip(axes, values(point)).map { "\($0.path.text)=\($1)" }
  }
}
