import Analysis
import Law

extension Summary {
  /// Every identity that does not hold, by name and year.
  func brokenIdentities() -> [String] {
    var broken: [String] = []
    var before: Årssammandrag?
    for year in år {
      func check(_ name: @autoclosure () -> String, _ holds: Bool) {
        if !holds { broken.append("\(year.år): \(name())") }
      }
      let moves = year.underskott
      func sum(_ part: (Årssammandrag.Underskottsrörelse) -> Int64) -> Int64 { moves.reduce(0) { $0 + part($1) } }
      for move in moves {
        let closing = move.ingående + move.nytt - move.återställt - move.efterskänkt + move.flyttat
        check("deficit \(move.index) closes", closing == move.kvar)
        check(
          "deficit \(move.index) is not negative",
          min(move.ingående, move.nytt, move.återställt, move.efterskänkt, move.kvar) >= 0
        )
        check("deficit \(move.index) carries", before.map { $0.underskott[move.index].kvar == move.ingående } ?? true)
      }
      let nytt = max(0, -year.balanskravsresultat)
      check("what moves from one deadline comes to another", sum(\.flyttat) == 0)
      check("new", sum(\.nytt) == nytt)
      check("restored", sum(\.återställt) == year.återställt)
      check("waived", sum(\.efterskänkt) == year.synnerligaSkäl)
      check("left", sum(\.kvar) == year.kvarAttÅterställa)
      check("opening", sum(\.ingående) == year.ingåendeUnderskott)
      check(
        "year closes",
        year.ingåendeUnderskott + nytt - year.återställt - year.synnerligaSkäl == year.kvarAttÅterställa
      )
      check("result is spent", year.balanskravsresultat == year.återställt + year.ejUtnyttjat - nytt)
      check("carried", before.map { $0.kvarAttÅterställa == year.ingåendeUnderskott } ?? true)
      let late = moves.contains { $0.kvar > 0 && underskott[$0.index].senast <= year.år }
      check("status", year.status == (late ? .försenad : year.kvarAttÅterställa > 0 ? .återstår : .klar))
      brokenLines(year, check)
      brokenReserves(year, before, check)
      before = year
    }
    for (index, deficit) in underskott.enumerated() {
      let parts = deficit.återställtITid + deficit.återställtSent + deficit.efterskänkt + deficit.kvar
      if parts != deficit.omfattning { broken.append("deficit \(index): parts") }
      if år.last?.underskott[index].kvar != deficit.kvar { broken.append("deficit \(index): left at the horizon") }
      let isOpen = deficit.klass == .bruten || deficit.klass == .oavgjord
      if deficit.ärFlyttat ? deficit.omfattning != 0 : isOpen != (deficit.kvar > 0) {
        broken.append("deficit \(index): class")
      }
    }
    return broken
  }

  private func brokenLines(_ year: Årssammandrag, _ check: (@autoclosure () -> String, Bool) -> Void) {
    guard let lines = year.utredning else { return }
    check("lines in order", lines.map(\.post) == Utredningspost.allCases)
    var sum: Int64 = 0
    for line in lines {
      if line.post.ärSumma { check("\(line.post) sums", line.belopp == sum) } else { sum += line.belopp }
      if line.post.tecken > 0 && line.post != .åretsResultat { check("\(line.post) adds", line.belopp >= 0) }
      if line.post.tecken < 0 { check("\(line.post) takes", line.belopp <= 0) }
    }
    check("last line", sum == year.balanskravsresultat)
  }

  private func brokenReserves(
    _ year: Årssammandrag,
    _ before: Årssammandrag?,
    _ check: (@autoclosure () -> String, Bool) -> Void
  ) {
    let old = before?.resultatutjämningsreserv ?? scenario.resultatutjämningsreserv.ingående
    let new = before?.resultatreserv ?? scenario.resultatreserv.ingående
    let reserved = -(year.rad(.reservering) ?? 0)
    let toOld = year.år < 2024 ? reserved : 0
    let usedOld = year.rad(.användningRUR) ?? 0
    let usedNew = year.rad(.användningResultatreserv) ?? 0
    check("old reserve rolls", year.resultatutjämningsreserv == old + toOld - usedOld - year.upplöstRUR)
    check("new reserve rolls", year.resultatreserv == new + reserved - toOld - usedNew)
    check("reserves are not negative", min(year.resultatutjämningsreserv, year.resultatreserv) >= 0)
    check("old reserve ends", year.år < 2033 || year.resultatutjämningsreserv == 0)
    check("one way a year", reserved == 0 || usedOld + usedNew == 0)
  }

  /// Every figure in order, to compare two runs.
  var figures: [Int64] {
    let years = år.flatMap { year -> [Int64] in
      let own = [
        year.balanskravsresultat, year.ingåendeUnderskott, year.synnerligaSkäl, year.återställt, year.ejUtnyttjat,
        year.kvarAttÅterställa, year.resultatreserv, year.resultatutjämningsreserv, year.upplöstRUR,
      ]
      let moves = year.underskott.flatMap {
        [$0.ingående, $0.nytt, $0.efterskänkt, $0.flyttat, $0.återställt, $0.kvar]
      }
      return own + moves + (year.utredning ?? []).map(\.belopp) + year.nyckeltal.flatMap { [$0.täljare, $0.nämnare] }
    }
    return years + bedömning.marginaler.flatMap { [Int64($0.senast), $0.belopp] }
  }
}
