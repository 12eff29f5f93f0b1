import Numerics

extension PathRows {
  /// Gives each path of the row so much more in a year, until told otherwise.
  ///
  /// - Parameter kronor: whole kronor for a path of the row, 0 for the path as drawn.
  public func set(_ lever: Lever, _ simulator: Simulator, _ kronor: (Int) -> Double) {
    switch lever {
    case .result(let year):
      let out = given.numbers(year)
      for path in 0..<Draws.rowLength { out[path] = simulator.bias[year] + kronor(path) }
    case .gains(let year):
      let out = extraGains.numbers(year)
      for path in 0..<Draws.rowLength { out[path] = kronor(path) }
    }
  }
}
