import Analysis
import Law
import Scenarios
import Testing

/// The law's worked cases once more, now all the way: a text is read, checked, compiled, run and summarised.
@Suite struct PublishedCaseTests {
  @Test func `all 42 are read`() {
    #expect(PublishedCase.all.count == 42)
  }

  /// What the loader has to say of a case; nothing of the others.
  private static let warnings: [String: [Problem.Code]] = ["T28": [.reserveLimited], "T30": [.decisionLate]]

  @Test(arguments: PublishedCase.all)
  func `a whole scenario gives the figures of the case`(_ theCase: PublishedCase) throws {
    let loaded = try ScenarioText.load(theCase.scenario)
    #expect(loaded.warnings.map(\.problem.code) == Self.warnings[theCase.id] ?? [])
    let summary = Summary(loaded.scenario)
    #expect(summary.år.map(\.år) == theCase.expect.map(\.year))
    for (year, expected) in zip(summary.år, theCase.expect) {
      compare(year, expected, summary)
    }
  }

  private func compare(_ year: Årssammandrag, _ expected: PublishedCase.Expected, _ summary: Summary) {
    #expect(year.resultatEfterBalanskravsjusteringar == expected.RAB)
    #expect(year.balanskravsresultat == expected.BKR)
    #expect(year.ejUtnyttjat == expected.unusedSurplus)
    #expect(year.rad(.reservering) == -(expected.reserved ?? 0))
    #expect(year.rad(.användningRUR) == expected.usedRUR ?? 0)
    #expect(year.rad(.användningResultatreserv) == expected.usedRR ?? 0)
    #expect(year.upplöstRUR == expected.rurDissolved ?? 0)
    #expect(["clear", "pending", "overdue"][Int(year.status.rawValue)] == expected.status)

    var restored: [String: Int64] = [:]
    var remaining: [String: Int64] = [:]
    var overdue: Set<String> = []
    for moved in year.underskott {
      let deficit = summary.underskott[moved.index]
      restored["\(deficit.från)", default: 0] += moved.återställt
      remaining["\(deficit.från)", default: 0] += moved.kvar
      if moved.kvar > 0, deficit.senast <= year.år { overdue.insert("\(deficit.från)") }
    }
    #expect(restored.filter { $0.value != 0 } == expected.restored)
    #expect(remaining.filter { $0.value != 0 } == expected.remaining)
    #expect(overdue == Set(expected.overdue ?? []))
    #expect(year.återställt == expected.restored.values.reduce(0, +))
    #expect(year.kvarAttÅterställa == expected.remaining.values.reduce(0, +))

    guard expected.RUR != nil || expected.RR != nil else { return }
    let isOld = year.år < 2024
    #expect(year.resultatutjämningsreserv == (expected.RUR ?? 0) + (isOld ? expected.RR ?? 0 : 0))
    #expect(year.resultatreserv == (isOld ? 0 : expected.RR ?? 0))
  }
}
