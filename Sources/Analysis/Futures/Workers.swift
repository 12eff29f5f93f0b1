import Dispatch
import Synchronization

/// Workers: threads that share rows of paths, a chunk at a time. Chunks are handed out in order and a chunk begun is finished, so what
/// a stopped run has done is always the first of its rows.
public struct Workers: Sendable {
  /// Rows to a chunk: 4 096 paths, a few milliseconds.
  public static let chunk = 16

  /// How many threads.
  public let threads: Int

  /// At least one thread.
  public init(threads: Int) {
    precondition(threads > 0, "somebody must do the work")
    self.threads = threads
  }

  /// Runs `work` on every thread with a source of chunks of the rows; returns how many of the rows were done.
  @discardableResult
  func run(
    _ rows: Range<Int>, _ control: RunControl, _ work: @Sendable (_ next: () -> Range<Int>?) -> Void
  ) -> Int {
    let place = Atomic<Int>(rows.lowerBound)
    let next = { @Sendable () -> Range<Int>? in
      if control.isCancelled { return nil }
      let first = place.add(Self.chunk, ordering: .relaxed).oldValue
      return first < rows.upperBound ? first..<min(first + Self.chunk, rows.upperBound) : nil
    }
    let chunks = (rows.count + Self.chunk - 1) / Self.chunk
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, chunks))) { _ in work(next) }
    return min(place.load(ordering: .relaxed), rows.upperBound) - rows.lowerBound
  }
}
