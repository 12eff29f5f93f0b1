/// PlannedPlacements: what a plan's result holds of the portfolio in a year, whole kronor; a path differs by what it does otherwise.
struct PlannedPlacements: Sendable {
  let realised: Double
  let directYield: Double
  let fee: Double
  /// Övervärdet at year-end of the path without deviations.
  let gain: Double
  /// What of it came to the cash.
  let cash: Double

  var result: Double { realised + directYield - fee }
}
