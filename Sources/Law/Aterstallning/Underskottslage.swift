import Numerics

/// What has happened to one place in the ledger since the first year opened; per path, whole kronor, cumulative but for
/// the first. Always: ingående + nytt + inflyttat − utflyttat − efterskänkt − återställt = återstående.
public struct Underskottsläge: Sendable {
  /// What remains to be regulated.
  public internal(set) var återstående = Lanes.zero
  /// What remained when the first year opened.
  public internal(set) var ingående = Lanes.zero
  /// The deficit when it arose.
  public internal(set) var nytt = Lanes.zero
  /// What need not be regulated, for synnerliga skäl.
  public internal(set) var efterskänkt = Lanes.zero
  /// What moved to a later deadline.
  public internal(set) var utflyttat = Lanes.zero
  /// What moved here from an earlier deadline.
  public internal(set) var inflyttat = Lanes.zero
  /// Regulated by surpluses no later than the deadline.
  public internal(set) var återställtITid = Lanes.zero
  /// Regulated by surpluses after it.
  public internal(set) var återställtSent = Lanes.zero
  /// What was missing when the deadline's year closed: the breach, kept even if it is cleared later.
  public internal(set) var saknatVidFrist = Lanes.zero
  /// When a decision or a surplus last took from it: 2·year for a decision, which comes first, 2·year + 1 for a surplus.
  var sistaMinskning = Lanes.zero

  /// Nothing yet.
  public init() {}

  /// Everything that was ever to be regulated here.
  public var omfattning: Lanes { ingående + nytt + inflyttat - utflyttat }

  /// Regulated by surpluses, in time or late.
  public var återställt: Lanes { återställtITid + återställtSent }
}
