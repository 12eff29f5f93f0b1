import Simulation

/// SweepMemory: what a thread keeps from one point of a sweep to the next: room for the first paths, which the system is slow to give anew.
struct SweepMemory {
  /// The pilot of the point before.
  var spare: Pilot?

  /// The cells that `SweepFigures` reads; the others of a simulator are not counted.
  static func watched(_ layout: Layout) -> [Bool] {
    var watched = [Bool](repeating: false, count: layout.cellCount)
    watched[layout.planMissingCell] = true
    for (place, figure) in layout.figures.enumerated()
    where figure == .balanskravsresultat || figure == .kvarAttÅterställa {
      for year in 0..<layout.yearCount { watched[layout.cell(place, year: year)] = true }
    }
    return watched
  }
}
