import BalanskravKit
import Dispatch
import Synchronization

extension ToolContext {
  /// Seconds before progress is first shown, so that short runs show nothing.
  private static let patience = 0.3

  /// Does work off this thread while it shows how far that has come and lets Ctrl-C stop it.
  ///
  /// - Parameters:
  ///   - paths: how many there are to do, or, with a precision, may be; of something else where `unit` says so.
  ///   - work: what is to be done; it listens to the control.
  /// - Returns: the outcome, and what to return to the shell when a signal has stopped it.
  func supervise<Outcome: Sendable>(
    _ paths: Int, of unit: String = "paths", isCap: Bool = false, _ work: @escaping @Sendable (RunControl) -> Outcome
  ) -> (outcome: Outcome, stopped: ExitCode?) {
    let control = RunControl()
    let interruption = listensForSignals ? Interruption { control.cancel() } : nil
    let slot = Slot<Outcome>()
    let done = DispatchSemaphore(value: 0)
    DispatchQueue(label: "simulation").async {
      slot.outcome.withLock { $0 = work(control) }
      done.signal()
    }
    watch(done, paths, unit, isCap, control)
    interruption?.end()
    guard let outcome = slot.outcome.withLock({ $0 }) else { preconditionFailure("what is done has an outcome") }
    return (outcome, interruption?.exitCode)
  }

  private final class Slot<Outcome: Sendable>: Sendable {
    let outcome = Mutex<Outcome?>(nil)
  }

  /// Waits, and draws the line of progress ten times a second.
  private func watch(_ done: DispatchSemaphore, _ paths: Int, _ unit: String, _ isCap: Bool, _ control: RunControl) {
    guard let progress, !messages.isQuiet else { return done.wait() }
    var line = ProgressLine(progress.sink, width: progress.width)
    let clock = ContinuousClock()
    let start = clock.now
    while done.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      let seconds = (clock.now - start) / .seconds(1)
      if seconds < Self.patience { continue }
      line.draw(
        Progress(paths: min(control.paths, paths), total: paths, isCap: isCap, seconds: seconds, unit: unit))
    }
    line.erase()
  }

  /// The threads to work with; says so when there are fewer processors.
  func workers(_ threads: Int?) -> Workers {
    guard let threads else { return Workers() }
    if threads > Workers.processors {
      messages.note(
        "--threads \(threads) is more than the machine has processors (\(Workers.processors)); it will not be faster")
    }
    return Workers(threads: threads)
  }
}
