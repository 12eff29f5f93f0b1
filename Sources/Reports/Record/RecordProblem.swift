/// Why a page's record cannot be read.
public enum RecordProblem: Error, Sendable, Equatable {
  /// The page holds none: it is no report of this program.
  case none
  /// It holds more than one, and nobody can tell which is right; the line of the second.
  case several(line: Int)
  /// It has no end: the page was cut off.
  case cut(line: Int)
  /// It is no JSON, or what no program of ours wrote.
  case wrong(line: Int, String)

  /// Where in the page, from 1; nil where it concerns all of it.
  public var line: Int? {
    switch self {
    case .none: nil
    case .several(let line), .cut(let line), .wrong(let line, _): line
    }
  }

  /// What is wrong; a clause without capital and full stop.
  public var message: String {
    switch self {
    case .none: "the page holds no record of a run"
    case .several: "the page holds more than one record of a run"
    case .cut: "the record of the run is cut off"
    case .wrong(_, let what): "the record of the run is damaged: \(what)"
    }
  }

  /// What would help.
  public var remedy: String {
    switch self {
    case .none: "give a page that balanskrav has written with 'report' or '--html', or a scenario file"
    case .several: "only a page as balanskrav wrote it can be read"
    case .cut, .wrong: "fetch the page again from where it was sent, or make it again from its scenario"
    }
  }
}
