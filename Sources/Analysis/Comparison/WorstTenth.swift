import Numerics

/// WorstTenth: the mean of the tenth of the paths on which an amount is greatest (conditional value at risk, 10 %), whole kronor.
///
/// Read off the counters: within a bin values count as evenly spread, so it is less than a bin off. The 95 % interval is that of independent
/// paths, mean ± 1,96 √(Var max(x − v, 0) / n) / 0,1 with v the least of the tenth: wider than needed for Sobol' paths.
///
/// Source: Hong, Hu and Liu, "Monte Carlo methods for value-at-risk and conditional value-at-risk: a review", ACM TOMACS 24 (2014), 22.
/// Checked against the closed form of a normal distribution.
public struct WorstTenth: Sendable, Equatable {
  /// The mean.
  public let mean: Double
  /// Lower end of the interval.
  public let low: Double
  /// Upper end.
  public let high: Double

  static let share = 0.1

  init(_ histogram: Histogram) {
    let n = Double(histogram.count)
    var wanted = Self.share * n
    // From the greatest down, until a tenth is together.
    var taken: [(low: Double, high: Double, count: Double)] = []
    for segment in histogram.segments.reversed() where wanted > 0 {
      let count = min(Double(segment.count), wanted)
      let low = segment.high - (segment.high - segment.low) * (count / Double(segment.count))
      taken.append((low, segment.high, count))
      wanted -= count
    }
    let least = taken.last?.low ?? 0
    var (sum, excess, squares) = (0.0, 0.0, 0.0)
    for part in taken {
      let (a, b) = (part.low - least, part.high - least)
      sum += part.count * (part.low + part.high) / 2
      excess += part.count * (a + b) / 2
      // The mean square of what is evenly spread from a to b.
      squares += part.count * (a * a + a * b + b * b) / 3
    }
    mean = n == 0 ? 0 : sum / (Self.share * n)
    let variance = n == 0 ? 0 : squares / n - (excess / n) * (excess / n)
    let half = variance > 0 ? Confidence.normal * heronRoot(variance / n) / Self.share : 0
    (low, high) = (mean - half, mean + half)
  }
}

extension Histogram {
  /// The values from the least to the greatest as stretches over which they count as evenly spread; an atom stands by itself.
  var segments: [(low: Double, high: Double, count: Int64)] {
    var found: [(low: Double, high: Double, count: Int64)] = []
    for (place, counter) in counters.enumerated() where counter > 0 {
      let count = Int64(counter)
      let low = max(place == 0 ? -.infinity : bins.start(place - 1), tally.least)
      let high = max(low, min(place == Bins.counters - 1 ? .infinity : bins.start(place), tally.greatest))
      let atoms = tally.atoms > 0 && bins.counter(of: bins.atom) == place ? tally.atoms : 0
      let others = count - atoms
      let below =
        atoms == 0 || high == low ? 0 : Int64((Double(others) * (bins.atom - low) / (high - low)).roundedToKrona)
      let middle = atoms == 0 ? low : bins.atom
      if below > 0 { found.append((low, middle, below)) }
      if atoms > 0 { found.append((middle, middle, atoms)) }
      if others > below { found.append((middle, high, others - below)) }
    }
    return found
  }
}
