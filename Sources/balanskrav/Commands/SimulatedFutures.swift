import BalanskravKit

/// A simulation and what it came to; a part of one has no summary.
struct SimulatedFutures: Sendable {
  let run: SimulationRun
  let summary: SimulationSummary?
}
