import Scenarios
import Testing

@Suite("What can be wrong with an organisation")
struct OrganisationFaultTests {
  private func said(_ text: String) -> [String] {
    PlanText.diagnostics("organisation: { \(text) }").map(\.problem.message)
  }

  private static let units =
    "enheter: { n: {}, a: { under: \"n\", ram: { 2025: 100 } }, b: { under: \"n\", ram: { 2025: 50 } }, tom: {} }"

  private func transfers(_ items: String, decided: String = "{}") -> [String] {
    said("\(Self.units), växlingar: { beslutat: \(decided), poster: { \(items) } }")
  }

  @Test("every problem is told at once")
  func together() {
    #expect(
      transfers(
        """
        x: { år: 2026, slag: "permanent", från: "aa", till: "n", belopp: 5 },
        y: { år: 2026, slag: "permanent", från: { motpart: "S" }, till: "tom", belopp: 5 },
        z: { år: 2027, slag: "återväxling", av: "w" },
        """) == [
          "\"w\" is no växling"
        ])
    #expect(
      transfers(
        """
        x: { år: 2026, slag: "permanent", från: "aa", till: "n", belopp: 5 },
        y: { år: 2026, slag: "permanent", från: { motpart: "S" }, till: "tom", belopp: 5 },
        """
      ).count == 3)
  }

  @Test("a växling is between units with frames, or one of them and someone outside")
  func ends() {
    let level = transfers("x: { år: 2026, slag: \"permanent\", från: \"a\", till: \"n\", belopp: 5 }")
    #expect(
      level == ["\"n\" has units below it, so nothing but theirs can be moved or carried, or be its outcome"])
    let outside = transfers(
      "x: { år: 2026, slag: \"permanent\", från: { motpart: \"S\" }, till: { motpart: \"T\" }, belopp: 5 }")
    #expect(outside == ["both ends of the växling are outside the organisation"])
  }

  @Test("nothing is given back that is permanent, later, of others, or more than was moved")
  func reversals() {
    func back(_ own: String, slag: String = "tillfällig") -> [String] {
      transfers(
        "t: { år: 2026, slag: \"\(slag)\", från: \"a\", till: \"b\", belopp: 5 }, r: { slag: \"återväxling\", av: \"t\", \(own) }"
      )
    }
    #expect(back("år: 2027") == [])
    #expect(back("år: 2027", slag: "permanent") == ["\"t\" is not temporary, so it is never given back"])
    #expect(back("år: 2026") == ["\"t\" is given back before 2026, when it is made"])
    #expect(back("år: 2026, under_året: true") == [])
    #expect(
      back("år: 2027, från: \"a\", till: \"b\"") == ["\"t\" is given back between others than it was made between"])
    #expect(back("år: 2027, belopp: 6") == ["6 mnkr is given back of \"t\", which moved 5 mnkr"])
    let twice = transfers(
      """
      t: { år: 2026, slag: "tillfällig", från: "a", till: "b", belopp: 5 },
      r: { år: 2027, slag: "återväxling", av: "t" }, s: { år: 2028, slag: "återväxling", av: "t", belopp: 1 },
      """)
    #expect(twice == ["6 mnkr is given back of \"t\", which moved 5 mnkr"])
    #expect(
      transfers("r: { år: 2026, slag: \"återväxling\", av: \"r\" }").first
        == "\"r\" is not temporary, so it is never given back")
  }

  @Test("what is decided of a year and kind is what the växlingar sum to, both ways apart")
  func decided() {
    let item =
      "x: { år: 2026, slag: \"permanent\", under_året: true, från: \"a\", till: { motpart: \"S\" }, belopp: 5 }"
    #expect(transfers(item, decided: "{ 2026: { permanent: 0, under_året: { permanent: -5 } } }") == [])
    #expect(
      transfers(item, decided: "{ 2026: { permanent: -5 } }") == [
        "permanent of 2026 is decided as -5 mnkr in all, but the växlingar sum to 0 mnkr: a difference of -5 mnkr"
      ])
  }

  @Test("a level's own frame is the sum of those below it")
  func level() {
    #expect(
      said("enheter: { n: { ram: { 2025: 101 } }, a: { under: \"n\", ram: { 2025: 100 } } }") == [
        "ram of \"n\" in 2025 is stated as 101 mnkr, but those of the units below it sum to 100 mnkr: a difference of 1 mnkr"
      ])
    // Without a växling between, a later frame is simply decided anew.
    #expect(said("enheter: { a: { ram: { 2025: 100, 2026: 120 } } }") == [])
  }

  @Test("an outcome is of a settled year, and a unit is part of a line that is there")
  func lines() {
    #expect(
      said("enheter: { a: { ram: { 2025: 1 }, utfall: { 2026: 1 } } }") == [
        "organisation.enheter.a.utfall.2026 is 2026, but must be a year with settled accounts"
      ])
    #expect(
      said("enheter: { a: { ram: { 2025: 1 }, rad: \"verksamhetens_kostnader.a\" } }") == [
        "\"verksamhetens_kostnader.a\" is no line of resultaträkning"
      ])
  }
}
