import Numerics

/// Investments: spending, and what follows from it: depreciation and running cost, one simulated year at a time.
///
///     depreciation = round(book value when the year opens / years left of its life)      from the year in which it is taken into use
///     spending     = round(plan · price level) − grants                                  book value grows by it
///     price level  = Π over the years so far of ((1 + growth) / (1 + planned))^β          of kostnadsindex
///
/// Straight-line depreciation from when the asset can be used, as accounts usually have it. Dividing what is left by the years that
/// are left gives equal amounts, never loses a krona in rounding, and spreads what is spent late over the rest of the life. What is spent within
/// a year is depreciated from the next one.
public struct Investments: Sendable {
  /// The assets.
  public let assets: [InvestmentAsset]
  /// Depreciation per simulated year of what the assets above do not hold, whole kronor ≥ 0.
  public let existing: [Double]
  /// Net investments per simulated year that belong to no asset, whole kronor; their depreciation is in `existing`.
  public let other: [Double]
  /// The factor that prices follow, nil for none.
  public let index: Reaction.Part?

  /// Assets and what there is beside them.
  public init(assets: [InvestmentAsset], existing: [Double], other: [Double], index: Reaction.Part? = nil) {
    self.assets = assets
    self.existing = existing
    self.other = other
    self.index = index
  }

  /// Whether money is spent in every year, so that a share of it can be followed.
  var isSpending: Bool {
    existing.indices.allSatisfy { year in
      assets.reduce(other[year]) { $0 + $1.spending[year] - $1.grants[year] } > 0
    }
  }

  /// Runs a year.
  ///
  /// - Parameters:
  ///   - year: which simulated year, from 0.
  ///   - driver: the value of a driver in the year, zero for the plan.
  func step(_ year: Int, _ state: inout InvestmentsState, driver: (Int) -> Lanes) -> InvestmentsYear {
    var result = InvestmentsYear()
    let price = price(&state, driver: driver)
    result.depreciation = Lanes(repeating: -existing[year])
    result.spending = Lanes(repeating: other[year])
    state.books.withUnsafeMutableBufferPointer { books in
      for place in assets.indices {
        if let left = assets[place].yearsLeft(year) {
          let part = (books[place].positivePart / Lanes(repeating: Double(left))).roundedToKrona
          result.depreciation -= part
          books[place] -= part
          let cost = assets[place].runningCost
          if cost > 0 { result.runningCost -= (price * Lanes(repeating: cost)).roundedToKrona }
        }
        let (planned, grants) = (assets[place].spending[year], assets[place].grants[year])
        guard planned != 0 || grants != 0 else { continue }
        let spent = (price * Lanes(repeating: planned)).roundedToKrona - Lanes(repeating: grants)
        result.spending += spent
        books[place] += spent
      }
    }
    return result
  }

  /// Brings the price level to the year. Growth of −99 % is the least: what shrinks further has no logarithm.
  @inline(__always)
  private func price(_ state: inout InvestmentsState, driver: (Int) -> Lanes) -> Lanes {
    guard let index else { return Lanes(repeating: 1) }
    let planned = Lanes(repeating: 1 + index.mean)
    state.level *= maximum(planned + driver(index.driver), Lanes(repeating: 0.01)) / planned
    if index.sensitivity == 1 { return state.level }
    var price = Lanes.zero
    for lane in 0..<Lanes.scalarCount { price[lane] = exponential(index.sensitivity * logarithm(state.level[lane])) }
    return price
  }

  /// The years at the plan's prices, and the book value of each asset after the last one.
  public func planned() -> (years: [InvestmentsYear], books: [Double]) {
    var state = InvestmentsState(self)
    let years = existing.indices.map { step($0, &state) { _ in .zero } }
    return (years, state.books.map { $0[0] })
  }
}
