import Numerics

/// Histogram: reads quantiles of one cell off its counters.
///
/// A quantile is the value of rank ⌈q n⌉. Inside a bin values count as evenly spread, but for the atom, which is counted by itself; so a
/// quantile is at most one bin off. Its interval runs between the quantiles at the ends of Wilson's interval of the rank, as if paths were
/// independent: wider than needed for Sobol' paths.
struct Histogram {
  let tally: RowTally
  let bins: Bins
  let counters: ArraySlice<UInt32>
  /// How many of the lowest values are left out.
  private let skipped: Int64

  /// - Parameter skipped: how many zeros are not to count, where only what is above zero is asked for.
  init(_ tally: FutureTally, cell: Int, skipping skipped: Int64 = 0) {
    self.tally = tally.cells[cell]
    bins = tally.bins[cell]
    counters = tally.counters[cell * Bins.counters..<(cell + 1) * Bins.counters]
    self.skipped = skipped
  }

  var count: Int64 { tally.count - skipped }

  /// The distribution of what was not left out; nil of nothing.
  var distribution: Distribution? {
    guard count > 0 else { return nil }
    // Zeros add nothing to the sum, and what they add to the spread is known.
    let mean = Double(tally.sum) / Double(count)
    let deviation = deviation(mean)
    return Distribution(
      paths: count,
      mean: mean,
      standardError: deviation / heronRoot(Double(count)),
      deviation: deviation,
      least: skipped == 0 ? tally.least : quantile(rank: 1),
      greatest: tally.greatest,
      quantiles: Distribution.percentages.map(quantile)
    )
  }

  /// With n of N values not left out: Σx² is the same, so s² (n − 1) = S² (N − 1) + N M² − n m².
  private func deviation(_ mean: Double) -> Double {
    let all = tally.deviation(bins)
    guard skipped > 0 else { return all }
    guard count > 1 else { return 0 }
    let squares = all * all * Double(tally.count - 1) + Double(tally.count) * tally.mean * tally.mean
    let variance = (squares - Double(count) * mean * mean) / Double(count - 1)
    return variance > 0 ? heronRoot(variance) : 0
  }

  private func quantile(percent: Int) -> Distribution.Quantile {
    Distribution.Quantile(percent: percent, count: count) { quantile(rank: $0) }
  }

  /// The value of a rank from 1, the lowest that counts.
  private func quantile(rank: Int64) -> Double {
    var before: Int64 = 0
    let wanted = rank + skipped
    for (place, counter) in counters.enumerated() where counter > 0 {
      let after = before + Int64(counter)
      if after >= wanted { return value(place, wanted - before, of: Int64(counter)) }
      before = after
    }
    return tally.greatest
  }

  /// The value of a rank within a counter: the atom stands where it would among evenly spread values.
  private func value(_ counter: Int, _ rank: Int64, of count: Int64) -> Double {
    let low = max(counter == 0 ? -.infinity : bins.start(counter - 1), tally.least)
    let high = min(counter == Bins.counters - 1 ? .infinity : bins.start(counter), tally.greatest)
    guard high > low else { return low }
    guard tally.atoms > 0, bins.counter(of: bins.atom) == counter else { return spread(low, high, rank, of: count) }
    let others = count - tally.atoms
    let below = Int64((Double(others) * (bins.atom - low) / (high - low)).roundedToKrona)
    if rank <= below { return spread(low, bins.atom, rank, of: below) }
    if rank <= below + tally.atoms { return bins.atom }
    return spread(bins.atom, high, rank - below - tally.atoms, of: others - below)
  }

  private func spread(_ low: Double, _ high: Double, _ rank: Int64, of count: Int64) -> Double {
    (low + (high - low) * (Double(rank) - 0.5) / Double(count)).roundedToKrona
  }
}
