import Numerics
import Simulation

/// The random words of a run, one at a time: the only thing that the plain path and the engine share.
struct PlainDraws {
  let seed: UInt64
  let sampling: Sampling
  private let firstYear: Int
  private let nets: [SobolNet]

  /// The sixteen replicates of Sobol' points, sixteen dimensions a year; none for random sampling.
  init(seed: UInt64, _ sampling: Sampling, _ years: ClosedRange<Int>) {
    self.seed = seed
    self.sampling = sampling
    firstYear = years.lowerBound
    let plain = SobolNet(dimensions: sampling == .sobol ? 16 * years.count : 0)
    nets = sampling == .sobol ? (0..<16).map { plain.scrambled(seed: seed, replicate: UInt32($0)) } : []
  }

  /// The word of a variable: the sixteen with numbers below 16 have Sobol' dimensions, all others are always random.
  func word(_ variable: UInt32, _ year: Int, path: Int) -> UInt32 {
    guard sampling == .sobol, variable < 16 else {
      return DrawKey(seed: seed, variable: variable, year: year).word(path: UInt64(path))
    }
    // Blocks of 256 points go round the replicates.
    let (block, place) = path.quotientAndRemainder(dividingBy: 256)
    let dimension = 16 * (year - firstYear) + Int(variable)
    return nets[block % 16].word(point: UInt32(block / 16 * 256 + place), dimension: dimension)
  }
}
