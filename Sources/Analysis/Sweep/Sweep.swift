import Scenarios
import Simulation
import Synchronization

/// Sweep: simulates the points of a design one after the other, all on the same draws, and hands out what each came to in their order.
///
/// A point is a function of scenario, values and settings alone: threads never show in it. Memory does not grow with the number of points.
public struct Sweep: Sendable {
  /// What is varied.
  public let subject: SweepSubject
  /// How many futures of each point, from which seed.
  public let settings: SimulationSettings

  /// Points that may be finished before one that stands ahead of them, at most.
  private static let window = 1024
  /// A point of more paths than this has all threads to itself, so that a sweep can be stopped within a second.
  private static let mostPathsAlone = 65_536

  /// A sweep of the same futures at every point.
  public init(_ subject: SweepSubject, _ settings: SimulationSettings) {
    precondition(settings.precision == nil, "points of a sweep have the same number of paths")
    self.subject = subject
    self.settings = settings
  }

  /// Runs points.
  ///
  /// - Parameters:
  ///   - control: counts points, and can stop between them.
  ///   - deliver: takes each point in order, one at a time; false ends the sweep.
  public func run(
    _ points: Range<Int>, workers: Workers, control: RunControl, deliver: @Sendable (SweepPoint) -> Bool
  ) {
    let draws = SweepDraws(settings)
    guard settings.paths <= Self.mostPathsAlone, points.count >= workers.threads else {
      var memory = SweepMemory()
      for place in points where !control.isCancelled {
        guard let point = point(place, draws, &memory, workers, control), deliver(point) else { return }
        control.finish(1)
      }
      return
    }
    let isOver = Atomic<Bool>(false)
    var first = points.lowerBound
    while first < points.upperBound, !control.isCancelled, !isOver.load(ordering: .relaxed) {
      let some = first..<min(first + Self.window, points.upperBound)
      let queue = Mutex<(next: Int, waiting: [Int: SweepPoint])>((some.lowerBound, [:]))
      workers.run(some, chunk: 1, control) { next in
        var memory = SweepMemory()
        while !isOver.load(ordering: .relaxed), let place = next()?.first {
          // A point begun is finished; somebody who waits for the end of the sweep waits for milliseconds.
          guard let point = point(place, draws, &memory, Workers(threads: 1), RunControl()) else { continue }
          queue.withLock { queue in
            queue.waiting[place] = point
            while !isOver.load(ordering: .relaxed), let ready = queue.waiting.removeValue(forKey: queue.next) {
              queue.next += 1
              if !deliver(ready) { isOver.store(true, ordering: .relaxed) }
              control.finish(1)
            }
          }
        }
      }
      first = some.upperBound
    }
  }

  /// One point; nil when it was stopped within.
  private func point(
    _ place: Int, _ draws: SweepDraws, _ memory: inout SweepMemory, _ workers: Workers, _ control: RunControl
  ) -> SweepPoint? {
    let outcome: Result<SweepFigures, SweepFailure>
    do throws(SweepFailure) {
      outcome = .success(try figures(place, draws, &memory, workers, control))
    } catch {
      if error == .simulation(.stopped) { return nil }
      outcome = .failure(error)
    }
    return SweepPoint(place: place, values: subject.design.values(place), outcome: outcome)
  }

  private func figures(
    _ place: Int, _ draws: SweepDraws, _ memory: inout SweepMemory, _ workers: Workers, _ control: RunControl
  ) throws(SweepFailure) -> SweepFigures {
    let scenario = try subject.ready(place).scenario
    let simulator = memory.simulator(scenario)
    // Progress is counted in points: the paths within one are nobody's business but its own.
    let within = RunControl(stoppingWith: control)
    do throws(SimulationRun.Failure) {
      let run = try SimulationRun(
        simulator, settings, draws: draws.draws(simulator), watched: SweepMemory.watched(simulator.layout),
        spare: memory.spare.take(), workers: workers, control: within)
      if run.isPartial { throw .stopped }
      defer { memory.spare = run.pilot }
      return SweepFigures(scenario, run)
    } catch {
      throw .simulation(error)
    }
  }
}
