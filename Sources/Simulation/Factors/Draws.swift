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
  /// How many Sobol' dimensions the numbers take; a second set comes after the first.
  private let dimensions: Int
  /// The variables whose numbers are those of the second set.
  private var exchanged: [Variable] = []

  /// The draws of a run of some years from the first simulated one.
  ///
  /// - Parameter sets: 2 where there is to be a second, independent set to exchange variables with; the first is the same.
  public init(seed: UInt64, sampling: Sampling, firstYear: Int, years: Int, sets: Int = 1) {
    precondition(1...2 ~= sets, "one set of numbers, or a second one to exchange with")
    self.seed = seed
    self.sampling = sampling
    self.firstYear = firstYear
    dimensions = Variable.slots * years
    guard sampling == .sobol else {
      nets = []
      return
    }
    let plain = SobolNet(dimensions: min(sets * dimensions, SobolNet.maximalDimensions))
    nets = (0..<Self.replicates).map { plain.scrambled(seed: seed, replicate: UInt32($0)) }
  }

  /// The same draws, but those of some variables, in every year, from the second set.
  ///
  /// With Sobol' sampling the second set has dimensions of its own, as far as there are any: the same dimensions under another scramble would
  /// share their first digits with the first set, path by path. Other numbers come from the complement of the seed.
  public func exchanging(_ variables: [Variable]) -> Draws {
    var draws = self
    draws.exchanged = variables
    return draws
  }

  /// The replicate that a row belongs to.
  public static func replicate(ofRow row: Int) -> Int { row % replicates }

  /// Fills the words of a variable in a year for the paths of a row.
  func fill(_ words: UnsafeMutableBufferPointer<UInt32>, _ variable: Variable, year: Int, row: Int) {
    let isExchanged = exchanged.contains(variable)
    let place = (year - firstYear) * Variable.slots + (isExchanged ? dimensions : 0)
    if sampling == .sobol, let slot = variable.slot, place + slot < nets[0].dimensions {
      let point = UInt32(row / Self.replicates * Self.rowLength)
      nets[Self.replicate(ofRow: row)].fill(words, from: point, dimension: place + slot)
    } else {
      let key = DrawKey(seed: isExchanged ? ~seed : seed, variable: variable.number, year: year)
      key.fill(words, from: UInt64(row * Self.rowLength))
    }
  }
}
