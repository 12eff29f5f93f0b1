import Scenarios
import Testing

/// Frames and what moves them, worked out by hand; amounts in mnkr.
@Suite("The frames of units")
struct FrameTests {
  private func plan(_ text: String) throws -> Organisationsplan {
    try #require(try PlanText.load("organisation: { \(text) }").scenario.organisation)
  }

  private func frames(_ plan: Organisationsplan, _ key: String) throws -> [Int64?] {
    let unit = try #require(plan[key])
    return (2024...2031).map { plan.ram(unit, $0).map { $0 / 1_000 } }
  }

  @Test("hold until something is moved; a permanent växling stays, one during the year is in the next")
  func permanent() throws {
    let plan = try plan(
      """
      enheter: { a: { ram: { 2025: 100 } }, b: { ram: { 2025: 50 } } },
      växlingar: { poster: {
        x: { år: 2026, slag: "permanent", från: "a", till: "b", belopp: 7 },
        y: { år: 2027, slag: "permanent", under_året: true, från: { motpart: "Staten" }, till: "a", belopp: 2 },
      } }
      """)
    // a: 100, then 100 − 7, and 93 + 2 from 2028.
    #expect(try frames(plan, "a") == [nil, 100_000, 93_000, 93_000, 95_000, 95_000, 95_000, 95_000])
    #expect(try frames(plan, "b") == [nil, 50_000, 57_000, 57_000, 57_000, 57_000, 57_000, 57_000])
    // The outcome of 2027 is measured by 93 + 2.
    #expect(plan.slutram(try #require(plan["a"]), 2027) == 95_000_000)
    #expect(plan.nettoväxlat(2026, underÅret: false, .permanent) == 0)
    #expect(plan.nettoväxlat(2027, underÅret: true, .permanent) == 2_000_000)
  }

  @Test(
    "keep what is temporary until it is given back, in parts or in whole, also what was moved before the first frame")
  func temporary() throws {
    let plan = try plan(
      """
      enheter: { a: { ram: { 2025: 100 } } },
      växlingar: { poster: {
        åter_gammal: { år: 2026, slag: "återväxling", av: "gammal" },
        gammal: { år: 2023, slag: "tillfällig", från: "a", till: { motpart: "Direktören" }, belopp: 3 },
        ny: { år: 2027, slag: "tillfällig", från: { motpart: "Direktören" }, till: "a", belopp: 10 },
        del: { år: 2028, slag: "återväxling", av: "ny", belopp: 4 },
        rest: { år: 2029, slag: "återväxling", av: "ny", belopp: 6 },
      } }
      """)
    // 100 holds the −3 of 2023: 103 from 2026, 113 in 2027, 109 in 2028, 103 again.
    #expect(try frames(plan, "a") == [nil, 100_000, 103_000, 113_000, 109_000, 103_000, 103_000, 103_000])
    let back = try #require(plan.växlingar.first { $0.nyckel == "åter_gammal" })
    #expect(back.från == .motpart("Direktören") && back.till == .enhet("a") && back.belopp == 3_000_000)
  }

  @Test("are uprated from the year after what has been decided, before what is moved from the year, to whole kronor")
  func uprating() throws {
    let one = try plan(
      """
      enheter: { a: { ram: { 2025: 100 }, uppräkning: 2.5 } },
      växlingar: { poster: { x: { år: 2026, slag: "permanent", från: { motpart: "S" }, till: "a", belopp: 1 } } }
      """)
    // 101 · 1.025 = 103.525; · 1.025 = 106.113125; 108.765953125 is rounded to 108 765 953 kr.
    let unit = try #require(one["a"])
    #expect(
      (2025...2029).map { one.ram(unit, $0) } == [100_000_000, 101_000_000, 103_525_000, 106_113_125, 108_765_953])
    let several = try plan("enheter: { a: { ram: { 2025: 100 }, uppräkning: { 2026: 10, 2028: 0 } } }")
    // 10 percent 2026 and 2027, then nothing.
    #expect(try frames(several, "a").suffix(7) == [100_000, 110_000, 121_000, 121_000, 121_000, 121_000, 121_000])
  }

  @Test("of a level are the sum of those below it, at any depth, and what is moved between two of them changes nothing")
  func levels() throws {
    let plan = try plan(
      """
      enheter: {
        region: { ram: { 2026: 180 } }, nämnd: { under: "region" }, a: { under: "nämnd", ram: { 2025: 100 } },
        b: { under: "nämnd", ram: { 2025: 50 } }, c: { under: "region", ram: { 2026: 30 } },
      },
      växlingar: { poster: { x: { år: 2026, slag: "permanent", från: "a", till: "b", belopp: 7 } } }
      """)
    #expect(try frames(plan, "nämnd").prefix(3) == [nil, 150_000, 150_000])
    #expect(try frames(plan, "region").prefix(3) == [nil, 150_000, 180_000])
    #expect(
      plan.träd.map(\.enhet.nyckel) == ["region", "nämnd", "a", "b", "c"] && plan.träd.map(\.djup) == [0, 1, 2, 2, 1])
    #expect(plan.ovanför(try #require(plan["b"])).map(\.nyckel) == ["nämnd", "region"])
  }

  @Test("add up row by row: what was there, what was moved by kind, and what no växling explains")
  func rows() throws {
    let plan = try plan(
      """
      enheter: { a: { ram: { 2025: 100 }, uppräkning: { 2027: 1 } }, b: { ram: { 2026: 10 } } },
      växlingar: { poster: {
        p: { år: 2025, slag: "permanent", under_året: true, från: { motpart: "S" }, till: "a", belopp: 1 },
        t: { år: 2025, slag: "tillfällig", under_året: true, från: { motpart: "S" }, till: "a", belopp: 4 },
        r: { år: 2026, slag: "återväxling", av: "t" },
        u: { år: 2026, slag: "tillfällig", från: "a", till: { motpart: "S" }, belopp: 2 },
        q: { år: 2026, slag: "permanent", från: "a", till: "b", belopp: 3 },
      } }
      """)
    for year in 2025...2031 {
      for row in plan.ramtabell(year) {
        let sum =
          row.föregående + row.permanentaUnder + row.tillfälligaUnder + row.återväxlingar + row.tillfälligaInför
          + row.permanentaInför + row.omräkning
        #expect(sum == row.ram)
      }
    }
    let row = try #require(plan.ramtabell(2026).first)
    let parts = [row.föregående, row.permanentaUnder, row.tillfälligaUnder, row.återväxlingar, row.tillfälligaInför]
    // 100 + 1 + 4 − 4 − 2 − 3 = 96.
    #expect(parts.map { $0 / 1_000_000 } == [100, 1, 4, -4, -2] && row.permanentaInför == -3_000_000)
    #expect(row.omräkning == 0 && row.ram == 96_000_000)
    // A frame that begins holds what is moved to it already.
    #expect(plan.ramtabell(2026)[1].omräkning == 10_000_000)
    // 96 · 1 % of 2027.
    #expect(plan.ramtabell(2027)[0].omräkning == 960_000)
  }
}
