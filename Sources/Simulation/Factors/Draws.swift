import Numerics

/// Draws: every uniform number of a run, each a pure function of (seed, path, variable, year).
///
/// Paths come in rows of 256. With Sobol' sampling row r is a block of replicate r mod 16: a replicate is a scrambled net of its own,
/// so the spread between replicates is an honest measure of error. A variable beyond the sixteen with dimensions of their own, or a year
/// beyond the 64th, is drawn at random in both samplings (Owen 1998, padding by independent draws). The year of a Sobol' dimension counts from the
/// first simulated one, year by year and the most important variable first.
///
/// Source: Owen, "Latin supercube sampling for very high-dimensional simulations", ACM TOMACS 8 (1998), 71–102.
public struct Draws: Sendable {
  /// Paths to a row.
  public static let rowLength = 256
  /// Independent replicates.
  public static let replicates = 16

  /// The seed; every one is as good as any other.
  public let seed: UInt64
  /// Sobol' or random.
  public let sampling: Sampling
  let nets: [SobolNet]
  private let firstYear: Int

  /// The draws of a run of some years from the first simulated one.
  public init(seed: UInt64, sampling: Sampling, firstYear: Int, years: Int) {
    self.seed = seed
    self.sampling = sampling
    self.firstYear = firstYear
    guard sampling == .sobol else {
      nets = []
      return
    }
    let plain = SobolNet(dimensions: min(Variable.slots * years, SobolNet.maximalDimensions))
    nets = (0..<Self.replicates).map { plain.scrambled(seed: seed, replicate: UInt32($0)) }
  }

  /// The replicate that a row belongs to.
  public static func replicate(ofRow row: Int) -> Int { row % replicates }

  /// Fills the words of a variable in a year for the paths of a row.
  func fill(_ words: UnsafeMutableBufferPointer<UInt32>, _ variable: Variable, year: Int, row: Int) {
    let offset = year - firstYear
    if sampling == .sobol, let slot = variable.slot, offset * Variable.slots + slot < nets[0].dimensions {
      let point = UInt32(row / Self.replicates * Self.rowLength)
      nets[Self.replicate(ofRow: row)].fill(words, from: point, dimension: offset * Variable.slots + slot)
    } else {
      let key = DrawKey(seed: seed, variable: variable.number, year: year)
      key.fill(words, from: UInt64(row * Self.rowLength))
    }
  }
}
