/// What one path's accounts bring to a year, in Int64.
struct PlainYear {
  var ar: Int64 = 0
  var rvAll: Int64 = 0
  var rvEx: Int64 = 0
  var rfEx: Int64 = 0
  var gains: Int64 = 0
  var losses: Int64 = 0
  var reversedLosses: Int64 = 0
  var reversedGains: Int64 = 0
  var s: Int64 = 0
  var equityNegative = false
  /// nil: as much as allowed.
  var reserve: Int64? = 0
  var useRUR: Int64? = 0
  var useRR: Int64? = 0
  var rurConditionMet = true
  var ruleWaiver: Int64 = 0
}

/// What the plain ledger says of a year.
struct PlainOutcome {
  var rab: Int64 = 0
  var bkr: Int64 = 0
  var room1: Int64 = 0
  /// nil: no ceiling.
  var room2: Int64?
  var reserved: Int64 = 0
  var usedRUR: Int64 = 0
  var usedRR: Int64 = 0
  var dissolved: Int64 = 0
  var opening: Int64 = 0
  var outstanding: Int64 = 0
  var born: Int64 = 0
  var restored: Int64 = 0
  var unused: Int64 = 0
  var waived: Int64 = 0
  var waivedByRule: Int64 = 0
  var closing: Int64 = 0
  var overdue: Int64 = 0
}

/// A deficit, or the part of it that has one deadline.
struct PlainCohort {
  var origin: Int
  var deadline: Int
  var remaining: Int64
  var opening: Int64 = 0
  var born: Int64 = 0
  var waived: Int64 = 0
  var movedOut: Int64 = 0
  var movedIn: Int64 = 0
  var restoredInTime: Int64 = 0
  var restoredLate: Int64 = 0
  var missing: Int64 = 0
}
