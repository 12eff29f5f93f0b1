import Simulation
import Synchronization

/// SweepDraws: the draws that points of the same years share; making the scrambled nets takes as long as a thousand paths.
final class SweepDraws: Sendable {
  private let settings: SimulationSettings
  private let made = Mutex<[ClosedRange<Int>: Draws]>([:])

  init(_ settings: SimulationSettings) { self.settings = settings }

  /// The draws of a simulator's years.
  func draws(_ simulator: Simulator) -> Draws {
    made.withLock { made in
      if let draws = made[simulator.layout.years] { return draws }
      let draws = SimulationRun.draws(simulator, settings)
      made[simulator.layout.years] = draws
      return draws
    }
  }
}
