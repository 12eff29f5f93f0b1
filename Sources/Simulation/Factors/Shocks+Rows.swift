import Numerics

extension Shocks {
  /// Working memory for a row of paths; each thread has its own.
  struct Rows: ~Copyable {
    let words: UnsafeMutableBufferPointer<UInt32>
    let normals: RowBlock
    /// The innovations, one row for each shock.
    let innovations: RowBlock
    let sizes: RowBlock

    init(_ shocks: Shocks) {
      words = UnsafeMutableBufferPointer.allocate(capacity: Draws.rowLength)
      words.initialize(repeating: 0)
      normals = RowBlock(rows: shocks.drawn.count)
      innovations = RowBlock(rows: shocks.shocks.count)
      sizes = RowBlock(rows: 1)
    }

    deinit { words.deallocate() }
  }

  /// Fills the innovations of a year for the paths of a row.
  func fill(_ rows: borrowing Rows, _ draws: Draws, year: Int, row: Int, _ normal: QuantileTable) {
    for (place, variable) in drawn.enumerated() {
      draws.fill(rows.words, variable, year: year, row: row)
      normal.fill(rows.normals.buffer(place), from: UnsafeBufferPointer(rows.words))
    }
    for (place, shock) in shocks.enumerated() { combine(shock, rows.normals, into: rows.innovations.numbers(place)) }
    if let size {
      draws.fill(rows.words, .size, year: year, row: row)
      size.fill(rows.sizes.buffer(0), from: UnsafeBufferPointer(rows.words))
      let sizes = rows.sizes.numbers(0)
      for place in shocks.indices {
        let out = rows.innovations.numbers(place)
        for path in 0..<Draws.rowLength { out[path] *= sizes[path] }
      }
    }
    if let crisis = shape.crisis {
      draws.fill(rows.words, .crisis, year: year, row: row)
      for (place, shock) in shocks.enumerated() {
        let out = rows.innovations.numbers(place)
        for path in 0..<Draws.rowLength {
          out[path] = crisis.applied(to: out[path], shock.adverse, happens: rows.words[path] < crisis.threshold)
        }
      }
    }
  }

  private func combine(_ shock: Shock, _ normals: borrowing RowBlock, into out: UnsafeMutablePointer<Double>) {
    for (index, part) in shock.parts.enumerated() {
      let normal = normals.numbers(part.variable)
      if index == 0 {
        for path in 0..<Draws.rowLength { out[path] = part.weight * normal[path] }
      } else {
        for path in 0..<Draws.rowLength { out[path] += part.weight * normal[path] }
      }
    }
    if let skew = shock.skew {
      for path in 0..<Draws.rowLength { out[path] = skew.value(out[path]) }
    }
  }
}

extension Shape.Crisis {
  /// An innovation in a year that is one of crisis or not.
  @inline(__always)
  func applied(to innovation: Double, _ adverse: Double, happens: Bool) -> Double {
    let shock = happens ? scale * innovation + adverse * shift : innovation
    return normalisation * (shock - probability * adverse * shift)
  }
}
