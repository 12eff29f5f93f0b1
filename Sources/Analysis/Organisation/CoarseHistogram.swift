import Numerics
import Simulation

/// CoarseHistogram: reads quantiles of one unit's result off its counters.
///
/// Inside a bin values count as evenly spread; a quantile is at most one bin off, and bins are an eighth to a quarter of the standard deviation
/// of the unit's own deviation. Paths count as independent, as units' draws are.
struct CoarseHistogram {
  let tally: CoarseTally
  let bins: CoarseBins
  let counters: ArraySlice<UInt32>

  /// The distribution; nil of nothing.
  var distribution: Distribution? {
    guard tally.count > 0 else { return nil }
    let deviation = tally.deviation(bins)
    return Distribution(
      paths: tally.count,
      mean: tally.mean,
      standardError: deviation / heronRoot(Double(tally.count)),
      deviation: deviation,
      least: tally.least,
      greatest: tally.greatest,
      quantiles: Distribution.percentages.map {
        Distribution.Quantile(percent: $0, count: tally.count) { value(rank: $0) }
      }
    )
  }

  /// The value of a rank from 1.
  private func value(rank: Int64) -> Double {
    var before: Int64 = 0
    for (counter, count) in counters.enumerated() where count > 0 {
      let after = before + Int64(count)
      if after >= rank { return value(counter, rank - before, of: Int64(count)) }
      before = after
    }
    return tally.greatest
  }

  private func value(_ counter: Int, _ rank: Int64, of count: Int64) -> Double {
    let low = max(counter == 0 ? -.infinity : bins.start(counter - 1), tally.least)
    let high = min(counter == CoarseBins.counters - 1 ? .infinity : bins.start(counter), tally.greatest)
    return (low + (high - low) * (Double(rank) - 0.5) / Double(count)).roundedToKrona
  }
}
