import BalanskravKit
import Synchronization

/// Writes the points of a sweep as they come, and remembers what went wrong.
final class SweepWriter: Sendable {
  /// What has come so far.
  struct State: Sendable {
    /// Points written.
    var written = 0
    /// Of these, those that could not be worked out.
    var failed = 0
    /// The points themselves, where a workbook is wanted.
    var workbook: SweepWorkbook?
    /// A point that could not be, where such a point ends the sweep.
    var stop: (point: SweepPoint, failure: SweepFailure)?
    /// The points themselves, where a report of them is wanted.
    var points: [SweepPoint] = []
    /// What kept a line from being written.
    var fault: ToolFault?
  }

  private let state: Mutex<State>
  private let format: SweepFormat
  private let columns: SweepColumns
  private let keepsGoing: Bool
  private let keepsPoints: Bool
  private let emit: @Sendable (String) -> Result<Bool, ToolFault>

  /// - Parameter emit: takes each line, in order and one at a time; false when nobody reads them any more.
  init(
    _ format: SweepFormat, _ columns: SweepColumns, keepsGoing: Bool, _ workbook: SweepWorkbook? = nil,
    keepsPoints: Bool = false,
    emit: @escaping @Sendable (String) -> Result<Bool, ToolFault>
  ) {
    state = Mutex(State(workbook: workbook))
    (self.format, self.columns, self.keepsGoing, self.emit) = (format, columns, keepsGoing, emit)
    self.keepsPoints = keepsPoints
  }

  /// Writes a point; false when the sweep is over.
  func write(_ point: SweepPoint) -> Bool {
    state.withLock { state in
      if case .failure(let failure) = point.outcome {
        if !keepsGoing {
          state.stop = (point, failure)
          return false
        }
        state.failed += 1
      }
      switch emit(format.line(point, columns)) {
      case .success(let isRead):
        state.written += 1
        state.workbook?.add(point)
        if keepsPoints { state.points.append(point) }
        // A workbook or a report is wanted whole, whoever reads the lines.
        return isRead || state.workbook != nil || keepsPoints
      case .failure(let fault):
        state.fault = fault
        return false
      }
    }
  }

  /// What has come so far.
  var outcome: State { state.withLock { $0 } }
}
