import Numerics
import Simulation

extension PathRows {
  /// The values of a cell, one for each path.
  func cellNumbers(_ cell: Int) -> UnsafeBufferPointer<Double> { Self.numbers(self.cell(cell)) }

  /// Whether an event happened, 1 or 0 for each path.
  func eventNumbers(_ event: Int) -> UnsafeBufferPointer<Double> { Self.numbers(self.event(event)) }

  /// The values of a driver in a simulated year.
  func driverNumbers(_ driver: Int, year: Int, of simulator: Simulator) -> UnsafeBufferPointer<Double> {
    Self.numbers(self.driver(driver, year: year, of: simulator))
  }

  private static func numbers(_ row: UnsafePointer<Lanes>) -> UnsafeBufferPointer<Double> {
    UnsafeBufferPointer(
      start: UnsafeRawPointer(row).assumingMemoryBound(to: Double.self), count: Draws.rowLength)
  }
}
