extension ScenarioChecks {
  /// Växlingar go between units with frames, what is given back was moved, and each occasion sums to what was decided.
  mutating func checkTransfers(_ organisation: Organisationsplan) {
    let known = organisation.enheter.map(\.nyckel)
    for transfer in organisation.växlingar {
      let path = "organisation.växlingar.poster.\(ScenarioPath.segment(transfer.nyckel))"
      for (key, part) in [("från", transfer.från), ("till", transfer.till)] {
        guard let name = part.enhet else { continue }
        let place = "\(path).\(key)"
        checkName(name, .enhet, known, at: place)
        guard let unit = organisation[name] else { continue }
        if organisation.ärNivå(unit) {
          report(.frameMissing(name, isLevel: true), at: place)
        } else if unit.ram.isEmpty {
          report(.frameMissing(name, isLevel: false), at: place)
        }
      }
      if transfer.från.enhet == transfer.till.enhet {
        report(.transferEmpty(transfer.nyckel, outside: transfer.från.enhet == nil), at: path)
      }
      checkReversal(transfer, organisation, path)
    }
    for decided in organisation.beslutat {
      let computed = organisation.nettoväxlat(decided.år, underÅret: decided.underÅret, decided.slag)
      guard computed != decided.belopp else { continue }
      let kind = (decided.underÅret ? "under_året." : "") + decided.slag.rawValue
      let problem = Problem.decidedTotalMissed(
        decided.år, what: kind, decided: decided.belopp, computed: computed, unit: scenario.enhet)
      report(problem, at: "organisation.växlingar.beslutat.\(decided.år).\(kind)")
    }
  }

  private mutating func checkReversal(_ transfer: Budgetväxling, _ organisation: Organisationsplan, _ path: String) {
    guard let key = transfer.av, let first = organisation.växlingar.first(where: { $0.nyckel == key }) else { return }
    guard first.slag == .tillfällig else { return report(.reversalImpossible(key, .notTemporary), at: path + ".av") }
    // What is moved from the beginning of a year is not there before it.
    let isBefore = transfer.år < first.år || transfer.år == first.år && !transfer.underÅret
    if isBefore { report(.reversalImpossible(key, .before(first.år)), at: path + ".år") }
    if transfer.från != first.till || transfer.till != first.från {
      report(.reversalImpossible(key, .otherParties), at: path)
    }
    let all = organisation.växlingar.filter { $0.av == key }
    let back = all.reduce(0) { $0 + $1.belopp }
    if back > first.belopp, all.last?.nyckel == transfer.nyckel {
      let fault = ReversalFault.moreThanWas(moved: first.belopp, back: back, unit: scenario.enhet)
      report(.reversalImpossible(key, fault), at: path)
    }
  }

  /// Frames that are stated agree with what växlingar make of the year before, and a level's with those below it.
  mutating func checkFrames(_ organisation: Organisationsplan) {
    let years = scenario.år.alla
    let largest = organisation.enheter.reduce(0.0) { sum, unit in
      let frames = organisation.ärNivå(unit) ? Årsserie() : organisation.ramar(unit, till: years.upperBound)
      return sum + (frames.poster.map { abs(Double($0.belopp)) }.max() ?? 0)
    }
    guard largest < 9e15 else { return report(.sumsTooLarge, at: "organisation.enheter") }
    for unit in organisation.enheter {
      let path = Self.path(unit.nyckel) + ".ram"
      let isLevel = organisation.ärNivå(unit)
      for post in unit.ram.poster {
        let moved = organisation.växlingar.contains { transfer in
          let isBetween = transfer.underÅret ? transfer.år == post.år - 1 : transfer.år == post.år
          return isBetween && transfer.verkan(på: unit.nyckel) != 0
        }
        let computed =
          isLevel ? organisation.ram(unit, post.år) : moved ? organisation.följdram(unit, post.år) : post.belopp
        guard let computed, computed != post.belopp else { continue }
        let problem = Problem.frameContradicts(
          unit.nyckel, year: post.år, stated: post.belopp, computed: computed, isLevel: isLevel, unit: scenario.enhet)
        report(problem, at: "\(path).\(post.år)")
      }
    }
  }
}
