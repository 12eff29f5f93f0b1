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
    var sums = LaneSums(bins)
    let whole = paths / Lanes.scalarCount
    // In two passes: six sums of eight lanes are more than the registers hold.
    for group in 0..<whole { sums.add(row[group]) }
    for group in 0..<whole { sums.addScaled(row[group]) }
    let rest = paths % Lanes.scalarCount
    var last = LaneSums(bins)
    if rest > 0 {
      last.add(row[whole])
      last.addScaled(row[whole])
    }
    guard sums.isWithinLimits, last.isWithinLimits(lanes: rest) else { return false }
    add(sums, lanes: whole > 0 ? Lanes.scalarCount : 0)
    add(last, lanes: rest)
    count += Int64(paths)
    let values = UnsafeRawPointer(row).assumingMemoryBound(to: Double.self)
    Self.count(UnsafeBufferPointer(start: values, count: paths), bins, counters)
    return true
  }

  private mutating func add(_ sums: LaneSums, lanes: Int) {
    // Sums of a row fit in Int64, eight of them too.
    var (total, scaled, squares) = (Int64(0), Int64(0), Int64(0))
    for lane in 0..<lanes {
      total += Int64(sums.total[lane])
      scaled += Int64(sums.scaled[lane])
      squares += Int64(sums.squares[lane])
      least = min(least, sums.least[lane])
      greatest = max(greatest, sums.greatest[lane])
      atoms += Int64(sums.atoms[lane])
    }
    sum += Int128(total)
    scaledSum += Int128(scaled)
    scaledSquares += Int128(squares)
  }

  /// Floors by shifting whole kronor, which every value here is.
  private static func count(
    _ values: UnsafeBufferPointer<Double>, _ bins: Bins, _ counters: UnsafeMutablePointer<UInt32>
  ) {
    // At 1.5·2⁵² the spacing is 1: the low bits of the sum are the number.
    let start = bins.low - bins.width - 0x1.8p52
    let shift = Int64(bins.exponent)
    let last = Int64(Bins.count + 1)
    for value in values {
      let distance = Int64(bitPattern: (value - start).bitPattern &- 0x4338_0000_0000_0000)
      var bin = distance &>> shift
      bin = bin > 0 ? bin : 0
      bin = bin < last ? bin : last
      counters[Int(bin)] &+= 1
    }
  }
}

/// LaneSums: the sums of a row, lane by lane.
private struct LaneSums {
  var total = Lanes.zero
  var scaled = Lanes.zero
  var squares = Lanes.zero
  var least = Lanes(repeating: .infinity)
  var greatest = Lanes(repeating: -.infinity)
  var atoms = Lanes.zero
  let middle: Lanes
  let scale: Lanes
  let atom: Lanes

  @inline(__always)
  init(_ bins: Bins) {
    middle = Lanes(repeating: bins.low + 1024 * bins.width)
    scale = Lanes(repeating: bins.inverseWidth * RowTally.finestScale)
    atom = Lanes(repeating: bins.atom)
  }

  @inline(__always)
  mutating func add(_ values: Lanes) {
    total += values
    least = minimum(least, values)
    greatest = maximum(greatest, values)
  }

  @inline(__always)
  mutating func addScaled(_ values: Lanes) {
    let farthest = Lanes(repeating: RowTally.farthest)
    let magic = Lanes(repeating: 0x1.8p52)
    let near = minimum(maximum((values - middle) * scale, Lanes.zero - farthest), farthest)
    let whole = (near + magic) - magic
    scaled += whole
    squares += whole * whole
    atoms += (values .== atom).ones
  }

  var isWithinLimits: Bool { isWithinLimits(lanes: Lanes.scalarCount) }

  func isWithinLimits(lanes: Int) -> Bool {
    (0..<lanes).allSatisfy { lane in
      // Nothing was added to a lane that still has the infinities.
      least[lane] > greatest[lane] || least[lane] > -RowTally.limit && greatest[lane] < RowTally.limit
    }
  }
}
