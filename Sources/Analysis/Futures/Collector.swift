import Synchronization

/// Collector: where threads leave what they counted; sums are exact, so the order in which they come does not matter.
final class Collector: Sendable {
  private let sum: Mutex<FutureTally>

  init(_ empty: FutureTally) { sum = Mutex(empty) }

  func add(_ tally: FutureTally) { sum.withLock { $0.add(tally) } }

  var total: FutureTally { sum.withLock { $0 } }
}
