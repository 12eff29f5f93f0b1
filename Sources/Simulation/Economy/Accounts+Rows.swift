import Numerics

extension Accounts {
  /// Working memory for a row of 256 paths; each thread has its own.
  struct Rows: ~Copyable {
    /// For each power the product so far of (1 + f) / (1 + m).
    let levels: RowBlock
    /// For each power its level to the power of β.
    let factors: RowBlock
    /// One reaction's product.
    let product: RowBlock

    init(_ accounts: Accounts?) {
      let count = accounts?.powers.count ?? 0
      levels = RowBlock(rows: count)
      factors = RowBlock(rows: count)
      product = RowBlock(rows: 1)
    }
  }

  /// Adds what the lines of a year deviate from plan with to the rows of the income statement.
  ///
  /// - Parameters:
  ///   - drivers: the drivers' values, driver by driver and year by year; years before this one have been filled with it.
  ///   - posts: the deviations, row by row and year by year.
  func fill(
    _ year: Int, of years: Int, drivers: borrowing RowBlock, _ rows: borrowing Rows, into posts: borrowing RowBlock
  ) {
    for place in powers.indices { raise(place, year, drivers.numbers(powers[place].driver * years + year), rows) }
    for reaction in reactions.indices where lines.contains(where: { $0.reaction == reaction && $0.plan[year] != 0 }) {
      let product = product(of: reaction, rows)
      for line in lines where line.reaction == reaction {
        let plan = line.plan[year]
        if plan == 0 { continue }
        let out = posts.numbers(Int(line.post.rawValue) * years + year)
        for path in 0..<Draws.rowLength { out[path] += (plan * product[path]).roundedToKrona - plan }
      }
    }
    for effect in effects where effect.amount[year] != 0 {
      let amount = effect.amount[year]
      let values = drivers.numbers(effect.driver * years + year)
      let out = posts.numbers(Int(effect.post.rawValue) * years + year)
      for path in 0..<Draws.rowLength { out[path] += (values[path] * amount).roundedToKrona }
    }
  }

  /// Brings a power's level to this year. Growth of −99 % is the least: what shrinks further has no logarithm.
  private func raise(_ place: Int, _ year: Int, _ deviations: UnsafeMutablePointer<Double>, _ rows: borrowing Rows) {
    let planned = 1 + powers[place].mean
    let level = rows.levels.numbers(place)
    if year == 0 { for path in 0..<Draws.rowLength { level[path] = 1 } }
    for path in 0..<Draws.rowLength {
      let growth = planned + deviations[path]
      level[path] *= (growth > 0.01 ? growth : 0.01) / planned
    }
    let sensitivity = powers[place].sensitivity
    let factor = rows.factors.numbers(place)
    if sensitivity == 1 {
      for path in 0..<Draws.rowLength { factor[path] = level[path] }
    } else {
      for path in 0..<Draws.rowLength { factor[path] = exponential(sensitivity * logarithm(level[path])) }
    }
  }

  /// The product of a reaction's powers in the year last filled; the memory may be that of the next one asked for.
  func product(of reaction: Int, _ rows: borrowing Rows) -> UnsafeMutablePointer<Double> {
    let places = powerPlaces[reaction]
    let first = rows.factors.numbers(places[0])
    if places.count == 1 { return first }
    let product = rows.product.numbers(0)
    for path in 0..<Draws.rowLength { product[path] = first[path] }
    for place in places.dropFirst() {
      let factor = rows.factors.numbers(place)
      for path in 0..<Draws.rowLength { product[path] *= factor[path] }
    }
    return product
  }
}
