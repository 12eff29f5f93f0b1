import Numerics

/// Histogram: reads quantiles of one cell off its counters.
///
/// A quantile is the value of rank ⌈q n⌉. Inside a bin, values count as evenly spread, or as all the same where the pilot's are; so a
/// quantile is at most one bin off. Its interval runs between the quantiles at the ends of Wilson's interval of the rank, as if paths were
/// independent: wider than needed for Sobol' paths.
struct Histogram {
  private let tally: RowTally
  private let bins: Bins
  private let counters: ArraySlice<UInt32>
  /// The values of bins where all the pilot's are the same.
  private var single: [Int: Double] = [:]
  /// How many of the lowest values are left out.
  private let skipped: Int64

  /// - Parameters:
  ///   - cell: which of the tally's.
  ///   - pilot: values of the first paths.
  ///   - skipped: how many zeros are not to count, where only what is above zero is asked for.
  init(_ tally: FutureTally, cell: Int, pilot: ArraySlice<Double>, skipping skipped: Int64 = 0) {
    self.tally = tally.cells[cell]
    bins = tally.bins[cell]
    counters = tally.counters[cell * Bins.counters..<(cell + 1) * Bins.counters]
    self.skipped = skipped
    var mixed: Set<Int> = []
    for value in pilot where skipped == 0 || value > 0 {
      let bin = bins.counter(of: value)
      if mixed.contains(bin) { continue }
      if let known = single[bin], known != value {
        single[bin] = nil
        mixed.insert(bin)
      } else {
        single[bin] = value
      }
    }
  }

  private var count: Int64 { tally.count - skipped }

  /// The distribution of what was not left out; nil of nothing.
  var distribution: Distribution? {
    guard count > 0 else { return nil }
    // Zeros add nothing to the sum; the spread of what is above zero is read off the bins.
    let mean = Double(tally.sum) / Double(count)
    let deviation = skipped == 0 ? tally.deviation(bins) : binnedDeviation(mean)
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

  private func quantile(percent: Int) -> Distribution.Quantile {
    let n = Double(count)
    let p = Double(percent) / 100
    let z = 1.959_963_984_540_054 * 1.959_963_984_540_054 / n
    let middle = (p + z / 2) / (1 + z)
    let half = heronRoot(z * (p * (1 - p) + z / 4)) / (1 + z)
    func rank(_ share: Double) -> Int64 { min(max(Int64((share * n).flooredToKrona) + 1, 1), count) }
    let exact = (count * Int64(percent) + 99) / 100
    return Distribution.Quantile(
      percent: percent, value: quantile(rank: max(1, exact)), low: quantile(rank: rank(middle - half)),
      high: quantile(rank: rank(middle + half)))
  }

  /// The value of a rank from 1, the lowest that counts.
  private func quantile(rank: Int64) -> Double {
    var before: Int64 = 0
    let wanted = rank + skipped
    for (place, counter) in counters.enumerated() where counter > 0 {
      let after = before + Int64(counter)
      if after >= wanted { return value(place, Double(wanted - before), of: Double(counter)) }
      before = after
    }
    return tally.greatest
  }

  private func value(_ counter: Int, _ rank: Double, of count: Double) -> Double {
    if let same = single[counter] { return same }
    var low = max(counter == 0 ? -.infinity : bins.start(counter - 1), tally.least)
    if skipped > 0 { low = max(low, 0) }
    let high = min(counter == Bins.counters - 1 ? .infinity : bins.start(counter), tally.greatest)
    return (low + (high - low) * (rank - 0.5) / count).roundedToKrona
  }

  private func binnedDeviation(_ mean: Double) -> Double {
    guard count > 1 else { return 0 }
    var sum = 0.0
    var left = skipped
    for (place, counter) in counters.enumerated() where counter > 0 {
      let own = max(0, Int64(counter) - left)
      left = max(0, left - Int64(counter))
      let distance = value(place, Double(own + 1) / 2, of: Double(own + 1)) - mean
      sum += Double(own) * distance * distance
    }
    return heronRoot(max(sum, 1e-300) / Double(count - 1))
  }
}

extension Bins {
  /// Which counter a value belongs to, the ends included.
  fileprivate func counter(of value: Double) -> Int {
    Int(min(max((value - low) * inverseWidth + 1, 0), Double(Bins.count + 1)))
  }
}
