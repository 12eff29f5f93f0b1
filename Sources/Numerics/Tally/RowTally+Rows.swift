extension RowTally {
  /// Adds the first `paths` values of a row of lanes and counts them in `counters` (`Bins.counters` of them).
  ///
  /// Sums of a row are whole numbers below 2⁵³ and so exact in Double in any order.
  ///
  /// - Returns: false when an amount is `limit` or more in size, and then nothing is added.
  public mutating func add(
    _ row: UnsafePointer<Lanes>, paths: Int, _ bins: Bins, _ counters: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    precondition(0...Self.longestRow ~= paths, "a longer row's sums would not be exact")
    let numbers = UnsafeRawPointer(row).assumingMemoryBound(to: Double.self)
    let values = UnsafeBufferPointer(start: numbers, count: paths)
    // Groups of four lanes, and what is over one by one; six sums at once would be more than the registers hold.
    let groups = UnsafeBufferPointer(
      start: UnsafeRawPointer(row).assumingMemoryBound(to: SIMD4<Double>.self), count: paths / 4)
    let rest = values[(paths / 4 * 4)...]
    var (low, high) = (SIMD4<Double>(repeating: .infinity), SIMD4<Double>(repeating: -.infinity))
    var total = SIMD4<Double>.zero
    for group in groups {
      total += group
      low.replace(with: group, where: group .< low)
      high.replace(with: group, where: group .> high)
    }
    let lowest = rest.reduce(low.min(), min)
    let highest = rest.reduce(high.max(), max)
    guard paths == 0 || lowest > -Self.limit && highest < Self.limit else { return false }
    count += Int64(paths)
    sum += Int128(Int64(rest.reduce(total.sum(), +)))
    least = min(least, lowest)
    greatest = max(greatest, highest)
    // Hardly any row has a value so far out that it must be clamped.
    let middle = bins.low + 1024 * bins.width
    let reach = Self.farthest / Self.finestScale * bins.width
    if lowest >= middle - reach && highest <= middle + reach {
      addScaled(groups, rest, bins) { $0 }
    } else {
      let far = SIMD4<Double>(repeating: Self.farthest)
      addScaled(groups, rest, bins) { scaled in
        let below = scaled.replacing(with: far, where: scaled .> far)
        return below.replacing(with: -far, where: below .< -far)
      }
    }
    // Nor does hardly any row leave the intervals.
    let last = Int64(Bins.count + 1)
    if lowest >= bins.low && highest < bins.start(Bins.count) {
      Self.count(values, bins, counters) { $0 }
    } else {
      Self.count(values, bins, counters) { min(max($0, 0), last) }
    }
    return true
  }

  @inline(__always)
  private mutating func addScaled(
    _ groups: UnsafeBufferPointer<SIMD4<Double>>, _ rest: Slice<UnsafeBufferPointer<Double>>, _ bins: Bins,
    clamped: (SIMD4<Double>) -> SIMD4<Double>
  ) {
    let middle = bins.low + 1024 * bins.width
    let scale = bins.inverseWidth * Self.finestScale
    let magic = SIMD4<Double>(repeating: 0x1.8p52)
    var (scaled, squares, same) = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)
    for group in groups {
      let whole = (clamped((group - middle) * scale) + magic) - magic
      scaled += whole
      squares += whole * whole
      same += SIMD4<Double>.zero.replacing(with: 1, where: group .== bins.atom)
    }
    var (sum, squareSum, atomSum) = (scaled.sum(), squares.sum(), same.sum())
    for value in rest {
      let whole = (min(max((value - middle) * scale, -Self.farthest), Self.farthest) + 0x1.8p52) - 0x1.8p52
      sum += whole
      squareSum += whole * whole
      if value == bins.atom { atomSum += 1 }
    }
    scaledSum += Int128(Int64(sum))
    scaledSquares += Int128(Int64(squareSum))
    atoms += Int64(atomSum)
  }

  /// Floors by shifting whole kronor, which every value here is.
  @inline(__always)
  private static func count(
    _ values: UnsafeBufferPointer<Double>, _ bins: Bins, _ counters: UnsafeMutablePointer<UInt32>,
    clamped: (Int64) -> Int64
  ) {
    // At 1.5·2⁵² the spacing is 1: the low bits of the sum are the number.
    let start = bins.low - bins.width - 0x1.8p52
    let shift = Int64(bins.exponent)
    for value in values {
      let distance = Int64(bitPattern: (value - start).bitPattern &- 0x4338_0000_0000_0000)
      counters[Int(clamped(distance &>> shift))] &+= 1
    }
  }
}
