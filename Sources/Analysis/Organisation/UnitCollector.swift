import Simulation
import Synchronization

/// UnitCollector: where threads leave what they counted of units; sums are exact, so the order in which they come does not matter.
final class UnitCollector: Sendable {
  private let sum: Mutex<OrganisationTally>

  init(_ organisation: Organisation) { sum = Mutex(organisation.emptyTally) }

  func add(_ tally: OrganisationTally) { sum.withLock { $0.add(tally) } }

  var total: OrganisationTally { sum.withLock { $0 } }
}
