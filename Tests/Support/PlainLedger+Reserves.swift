import Law

extension PlainLedger {
  /// Money out: covers a deficit, in the order of the guidelines; only resultatreserven can go beyond zero.
  mutating func use(_ t: Int, _ y: PlainYear, _ rab: Int64) {
    var deficit = max(0, -rab)
    let condition = tolkning.rurVillkor == .alltid || y.rurConditionMet
    func takeRUR() {
      guard t >= 2013, t <= 2033, condition else { return }
      outcome.usedRUR = min(rur, y.useRUR ?? rur, deficit)
      deficit -= outcome.usedRUR
    }
    func takeRR() {
      guard t >= 2024 else { return }
      outcome.usedRR = min(rr, y.useRR ?? rr)
      if !tolkning.reservÖverNoll { outcome.usedRR = min(outcome.usedRR, deficit) }
      deficit = max(0, deficit - outcome.usedRR)
    }
    if tolkning.reservordning == .rurFörst {
      takeRUR()
      takeRR()
    } else {
      takeRR()
      takeRUR()
    }
    rur -= outcome.usedRUR
    rr -= outcome.usedRR
  }

  /// Money in: what exceeds the threshold, under the ceiling, and by the rule on what is outstanding.
  mutating func reserve(_ t: Int, _ y: PlainYear, _ rab: Int64) {
    // The ceiling is measured against the balance before the year moved anything.
    let balance = rr + outcome.usedRR
    let points =
      y.equityNegative
      ? max(200, tolkning.reserveringströskelVidNegativtEgetKapital) : max(100, tolkning.reserveringströskel)
    let lower = min(y.ar, rab)
    // In ten-thousandths of a krona, so that nothing is rounded before the limit itself is.
    let above = floorDiv(Int64(lower) * 10_000 - Int64(points) * y.s)
    outcome.room1 = t < 2010 ? 0 : max(0, above)
    var limit = outcome.room1
    if t >= 2024 {
      let room2 = max(0, floorDiv(Int64(min(500, tolkning.reservtak)) * y.s) - balance)
      outcome.room2 = room2
      limit = min(limit, room2)
    }
    switch tolkning.reserveringsregel {
    case .tröskelOchÅterställning: limit = min(limit, max(0, above - outcome.outstanding))
    case .återställningFörst: limit = min(limit, max(0, rab - outcome.outstanding))
    case .endastLagtext: break
    }
    if outcome.usedRUR + outcome.usedRR > 0 { limit = 0 }
    outcome.reserved = min(limit, y.reserve ?? limit)
    if t >= 2024 { rr += outcome.reserved } else { rur += outcome.reserved }
  }

  /// floor(x / 10 000).
  private func floorDiv(_ x: Int64) -> Int64 {
    let (q, r) = x.quotientAndRemainder(dividingBy: 10_000)
    return r < 0 ? q - 1 : q
  }
}
