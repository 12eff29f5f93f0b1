import Numerics

extension Measure {
  /// What a row of 256 paths has drawn of some measures: two rows for each, success and 1 for late; each thread has its own.
  static func rows(_ measures: [Measure]) -> RowBlock { RowBlock(rows: 2 * measures.count) }

  /// Draws how far a measure succeeds and whether it is late, for the paths of a row.
  ///
  /// - Parameters:
  ///   - place: which of the measures.
  ///   - year: the first simulated year, by which it is keyed.
  func draw(
    _ place: Int, _ draws: Draws, year: Int, row: Int, _ words: UnsafeMutableBufferPointer<UInt32>,
    into drawn: borrowing RowBlock
  ) {
    switch success {
    case .certain(let share):
      let out = drawn.numbers(2 * place)
      for path in 0..<Draws.rowLength { out[path] = share }
    case .drawn(let table, let variable):
      draws.fill(words, variable, year: year, row: row)
      table.fill(drawn.buffer(2 * place), from: UnsafeBufferPointer(words))
    }
    guard let delay else { return }
    draws.fill(words, delay.variable, year: year, row: row)
    let late = drawn.numbers(2 * place + 1)
    for path in 0..<Draws.rowLength { late[path] = Double(uniform: words[path]) < delay.probability ? 1 : 0 }
  }

  /// Adds what a year deviates from plan with, whole kronor a path.
  func add(_ place: Int, _ year: Int, drawn: borrowing RowBlock, to out: UnsafeMutablePointer<Double>) {
    let planned = effect[year]
    // What comes later is added as a difference, so that a path in time has the plan's own number.
    let later = (delay?.effect[year] ?? planned) - planned
    if planned == 0 && later == 0 { return }
    let success = drawn.numbers(2 * place)
    let late = drawn.numbers(2 * place + 1)
    for path in 0..<Draws.rowLength {
      out[path] += (success[path] * (planned + late[path] * later)).roundedToKrona - planned
    }
  }
}
