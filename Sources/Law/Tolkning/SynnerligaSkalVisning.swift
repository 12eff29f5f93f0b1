/// SynnerligaSkälVisning: where a report prints synnerliga skäl; balanskravsresultatet itself never changes.
public enum SynnerligaSkälVisning: UInt8, CaseIterable, Sendable {
  /// Below årets balanskravsresultat: LKBR 11 kap. 10 § has no such line (Vansbro 2019).
  case underStrecket
  /// Above it, for comparison with older reports only (Malmö 2013).
  case överStrecket
}
