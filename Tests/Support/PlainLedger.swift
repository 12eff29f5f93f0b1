import Law

/// A second implementation of the closing, one path at a time: no lanes, no places, cohorts sorted anew each year,
/// written step by step from the rules as a reader of them would. Slow and plain; it exists to disagree.
package struct PlainLedger {
  var tolkning: Lagtolkning
  var decisions: [SynnerligaSkälBeslut]
  package var rur: Int64
  package var rr: Int64
  package var cohorts: [PlainCohort]
  package var outcome = PlainOutcome()

  package init(
    _ tolkning: Lagtolkning,
    _ decisions: [SynnerligaSkälBeslut],
    rur: Int64,
    rr: Int64,
    _ opening: [IngåendeUnderskott],
    first: Int
  ) {
    self.tolkning = tolkning
    self.decisions = decisions
    self.rur = rur
    self.rr = rr
    cohorts = []
    for underskott in opening {
      let i = place(underskott.från, underskott.senast)
      cohorts[i].opening += underskott.belopp
      cohorts[i].remaining += underskott.belopp
      if underskott.senast < first { cohorts[i].missing += underskott.belopp }
    }
  }

  mutating func place(_ origin: Int, _ deadline: Int) -> Int {
    if let i = cohorts.firstIndex(where: { $0.origin == origin && $0.deadline == deadline }) { return i }
    cohorts.append(PlainCohort(origin: origin, deadline: deadline, remaining: 0))
    return cohorts.count - 1
  }

  package var total: Int64 { cohorts.map(\.remaining).reduce(0, +) }

  /// The whole of a year with its accounts.
  package mutating func close(_ t: Int, _ y: PlainYear) {
    open(t)
    let rab = y.ar - y.rvAll + y.rvEx + y.rfEx - y.gains + y.losses - y.reversedLosses + y.reversedGains
    use(t, y, rab)
    reserve(t, y, rab)
    outcome.rab = rab
    outcome.bkr = rab - outcome.reserved + outcome.usedRR + outcome.usedRUR
    settle(t, y.ruleWaiver)
  }

  /// The whole of a year of which only balanskravsresultatet is known.
  package mutating func close(_ t: Int, bkr: Int64, ruleWaiver: Int64) {
    open(t)
    outcome.bkr = bkr
    settle(t, ruleWaiver)
  }

  private mutating func open(_ t: Int) {
    outcome = PlainOutcome()
    outcome.opening = total
    if t > 2033 {
      outcome.dissolved = rur
      rur = 0
    }
    for decision in decisions where decision.redovisatÅr == t && decision.underskottsår < t { apply(decision) }
    outcome.outstanding = total
  }

  private mutating func settle(_ t: Int, _ ruleWaiver: Int64) {
    if outcome.bkr > 0 { restore(t) }
    if outcome.bkr < 0 {
      let i = place(t, t + 3)
      cohorts[i].born = -outcome.bkr
      cohorts[i].remaining = -outcome.bkr
      outcome.born = -outcome.bkr
      for decision in decisions where decision.redovisatÅr == t && decision.underskottsår == t { apply(decision) }
      let w = min(ruleWaiver, cohorts[i].remaining)
      cohorts[i].remaining -= w
      cohorts[i].waived += w
      outcome.waived += w
      outcome.waivedByRule = w
    }
    for i in cohorts.indices where cohorts[i].deadline <= t {
      outcome.overdue += cohorts[i].remaining
      if cohorts[i].deadline == t { cohorts[i].missing = cohorts[i].remaining }
    }
    if t == 2033 {
      outcome.dissolved += rur
      rur = 0
    }
    outcome.closing = total
  }

  private mutating func restore(_ t: Int) {
    var pool = outcome.bkr
    let queue = cohorts.indices.sorted { a, b in
      let (a, b) = (cohorts[a], cohorts[b])
      switch tolkning.avräkningsordning {
      case .förfallodag: return a.deadline != b.deadline ? a.deadline < b.deadline : a.origin < b.origin
      case .äldstFörst: return a.origin != b.origin ? a.origin < b.origin : a.deadline < b.deadline
      case .nyastFörst: return a.origin != b.origin ? a.origin > b.origin : a.deadline < b.deadline
      }
    }
    for i in queue where cohorts[i].remaining > 0 {
      let a = min(pool, cohorts[i].remaining)
      cohorts[i].remaining -= a
      if t <= cohorts[i].deadline { cohorts[i].restoredInTime += a } else { cohorts[i].restoredLate += a }
      pool -= a
      outcome.restored += a
    }
    outcome.unused = pool
  }

  private mutating func apply(_ decision: SynnerligaSkälBeslut) {
    let parts = cohorts.indices
      .filter { cohorts[$0].origin == decision.underskottsår }
      .sorted { cohorts[$0].deadline < cohorts[$1].deadline }
    var left = Int64.max
    if case .belopp(let amount) = decision.omfattning { left = amount }
    for i in parts {
      switch decision.verkan {
      case .återställsInte:
        let a = min(left, cohorts[i].remaining)
        cohorts[i].remaining -= a
        cohorts[i].waived += a
        outcome.waived += a
        left -= a
      case .längreTid(let to):
        guard cohorts[i].deadline < to else { continue }
        let a = min(left, cohorts[i].remaining)
        if a == 0 { continue }
        let target = place(decision.underskottsår, to)
        cohorts[i].remaining -= a
        cohorts[i].movedOut += a
        cohorts[target].remaining += a
        cohorts[target].movedIn += a
        left -= a
      }
    }
  }
}
