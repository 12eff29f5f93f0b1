import Numerics
import Simulation

/// The random words of a row of 256 paths, one at a time: the only thing that the plain path and the engine share.
struct PlainDraws {
  let seed: UInt64
  private let row: Int
  private let firstYear: Int
  /// Sobol' points in sixteen dimensions a year; nil for random sampling.
  private let net: SobolNet?

  /// Rows go round the sixteen replicates of the points.
  init(seed: UInt64, _ sampling: Sampling, _ years: ClosedRange<Int>, row: Int) {
    self.seed = seed
    self.row = row
    firstYear = years.lowerBound
    net =
      sampling == .random
      ? nil : SobolNet(dimensions: 16 * years.count).scrambled(seed: seed, replicate: UInt32(row % 16))
  }

  /// The word of a variable: the sixteen with numbers below 16 have Sobol' dimensions, all others are always random.
  func word(_ variable: UInt32, _ year: Int, path: Int) -> UInt32 {
    guard let net, variable < 16 else {
      return DrawKey(seed: seed, variable: variable, year: year).word(path: UInt64(256 * row + path))
    }
    return net.word(point: UInt32(row / 16 * 256 + path), dimension: 16 * (year - firstYear) + Int(variable))
  }
}
