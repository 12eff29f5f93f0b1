/// What one path's accounts bring to a year, in Int64.
package struct PlainYear {
  package var ar: Int64 = 0
  package var rvAll: Int64 = 0
  package var rvEx: Int64 = 0
  package var rfEx: Int64 = 0
  package var gains: Int64 = 0
  package var losses: Int64 = 0
  package var reversedLosses: Int64 = 0
  package var reversedGains: Int64 = 0
  package var s: Int64 = 0
  package var equityNegative = false
  /// nil: as much as allowed.
  package var reserve: Int64? = 0
  package var useRUR: Int64? = 0
  package var useRR: Int64? = 0
  package var rurConditionMet = true
  package var ruleWaiver: Int64 = 0

  package init(ar: Int64 = 0) { self.ar = ar }
}

/// What the plain ledger says of a year.
package struct PlainOutcome {
  package var rab: Int64 = 0
  package var bkr: Int64 = 0
  package var room1: Int64 = 0
  /// nil: no ceiling.
  package var room2: Int64?
  package var reserved: Int64 = 0
  package var usedRUR: Int64 = 0
  package var usedRR: Int64 = 0
  package var dissolved: Int64 = 0
  package var opening: Int64 = 0
  package var outstanding: Int64 = 0
  package var born: Int64 = 0
  package var restored: Int64 = 0
  package var unused: Int64 = 0
  package var waived: Int64 = 0
  package var waivedByRule: Int64 = 0
  package var closing: Int64 = 0
  package var overdue: Int64 = 0

  package init() {}
}

/// A deficit, or the part of it that has one deadline.
package struct PlainCohort {
  package let origin: Int
  package let deadline: Int
  package var remaining: Int64
  package var opening: Int64 = 0
  package var born: Int64 = 0
  package var waived: Int64 = 0
  package var movedOut: Int64 = 0
  package var movedIn: Int64 = 0
  package var restoredInTime: Int64 = 0
  package var restoredLate: Int64 = 0
  package var missing: Int64 = 0

  package init(origin: Int, deadline: Int, remaining: Int64) {
    self.origin = origin
    self.deadline = deadline
    self.remaining = remaining
  }
}
