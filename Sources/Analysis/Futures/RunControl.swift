import Synchronization

/// RunControl: what a running simulation and the one who waits for it tell each other.
public final class RunControl: Sendable {
  private let cancelled = Atomic<Bool>(false)
  private let finished = Atomic<Int>(0)
  private let outer: RunControl?

  /// A run that nobody has stopped.
  public init() { outer = nil }

  /// A run that is part of another one: it stops when that one does, and counts for itself.
  init(stoppingWith outer: RunControl) { self.outer = outer }

  /// Asks the run to stop at the next opportunity, within milliseconds; may be called from anywhere, a signal's handler too.
  public func cancel() { cancelled.store(true, ordering: .relaxed) }

  /// Whether it was asked to stop.
  public var isCancelled: Bool { cancelled.load(ordering: .relaxed) || outer?.isCancelled == true }

  /// Paths finished so far; in a sweep, points.
  public var paths: Int { finished.load(ordering: .relaxed) }

  func finish(_ paths: Int) { finished.add(paths, ordering: .relaxed) }
}
