import Dispatch
import Glibc
import Synchronization

/// Workers: threads that share rows of paths, a chunk at a time. Chunks are handed out in order and a chunk begun is finished, so what
/// a stopped run has done is always the first of its rows.
public struct Workers: Sendable {
  /// Rows to a chunk: 4 096 paths, a few milliseconds.
  public static let chunk = 16

  /// The greatest number of threads.
  public static let mostThreads = 1_024

  /// How many threads.
  public let threads: Int

  /// How many processors the machine has.
  public static var processors: Int { min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), mostThreads) }

  /// A thread for each processor.
  public init() { self.init(threads: Self.processors) }

  /// So many threads, at least one; no more than the machine has processors will be at work at a time.
  public init(threads: Int) {
    precondition(1...Self.mostThreads ~= threads, "somebody must do the work, and not a crowd")
    self.threads = threads
  }

  /// Runs `work` on every thread with a source of chunks of the rows; returns how many of the rows were done.
  @discardableResult
  func run(
    _ rows: Range<Int>, chunk: Int = chunk, _ control: RunControl,
    _ work: @Sendable (_ next: () -> Range<Int>?) -> Void
  ) -> Int {
    let place = Atomic<Int>(rows.lowerBound)
    let next = { @Sendable () -> Range<Int>? in
      if control.isCancelled { return nil }
      let first = place.add(chunk, ordering: .relaxed).oldValue
      return first < rows.upperBound ? first..<min(first + chunk, rows.upperBound) : nil
    }
    let chunks = (rows.count + chunk - 1) / chunk
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, chunks))) { _ in work(next) }
    return min(place.load(ordering: .relaxed), rows.upperBound) - rows.lowerBound
  }
}
