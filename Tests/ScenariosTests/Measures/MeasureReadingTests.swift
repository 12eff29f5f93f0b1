import Scenarios
import Testing

@Suite("How a scenario's measures are read")
struct MeasureReadingTests {
  private func measure(_ text: String) throws -> Åtgärd? {
    try PlanText.load("åtgärder: { a: { ingår_i_planen: true, effekt: { 2026: 80, 2028: 60 }, \(text) } }").scenario
      .åtgärder.first
  }

  private func said(_ text: String) -> [String] {
    PlanText.diagnostics("åtgärder: { a: { ingår_i_planen: true, effekt: { 2026: 80 }, \(text) } }").map(
      \.problem.message)
  }

  @Test("without more it is decided, succeeds in full and in time, and lowers cost")
  func plain() throws {
    let plain = try #require(try measure(""))
    #expect(plain.status == .beslutad && plain.post == .verksamhetensKostnader && !plain.ärOsäker)
    #expect(plain.lyckas == nil && plain.försening == nil && plain.engångskostnad.isEmpty && plain.nämnd == nil)
  }

  @Test("every key has its place")
  func keys() throws {
    let own = try #require(
      try measure(
        """
        status: "föreslagen", nämnd: "HSN", ansvarig: "regiondirektören", mål: "god ekonomi", engångskostnad: { 2026: 5 },
        post: "skatteintäkter", lyckas: { låg: 40, trolig: 80, hög: 110.5, form: "pert" }, försening: { sannolikhet: 30 }
        """))
    #expect(own.status == .föreslagen && own.post == .skatteintäkter && own.engångskostnad[2026] == 5_000_000)
    #expect([own.nämnd, own.ansvarig, own.mål] == ["HSN", "regiondirektören", "god ekonomi"])
    #expect(own.lyckas?.form == .pert && own.lyckas?.hög == Decimaltal(hundradelar: 11_050))
    #expect(own.försening?.sannolikhet == Decimaltal(hundradelar: 3_000) && own.försening?.år == 1)
    // (40 + 4 · 80 + 110.5) / 6 = 78.4167 %.
    #expect(((own.lyckas?.väntat ?? 0) - 0.784_166_666_7).magnitude < 1e-9)
  }

  @Test("one number is a share that is the same in every future; three are a triangle unless said otherwise")
  func success() throws {
    #expect(try measure("lyckas: 50")?.lyckas?.väntat == 0.5)
    let triangle = try measure("lyckas: { låg: 40, trolig: 80, hög: 100 }")?.lyckas
    #expect(triangle?.form == .triangel && triangle.map { ($0.väntat - 220.0 / 300).magnitude < 1e-12 } == true)
  }

  @Test("its expected effect is the mean of what succeeds in time and late")
  func expected() throws {
    let text =
      "åtgärder: { a: { ingår_i_planen: true, effekt: { 2026: 80, 2027: 100 }, lyckas: 50, försening: { sannolikhet: 25 } } }"
    let scenario = try PlanText.load(text).scenario
    let own = scenario.åtgärder[0]
    // 0.5 · 0.75 · 80 = 30, and 0.5 · (0.75 · 100 + 0.25 · 80) = 47.5.
    #expect(scenario.väntadEffekt(av: own, 2026) == 30_000_000 && scenario.väntadEffekt(av: own, 2027) == 47_500_000)
  }

  @Test("says what is wrong with it")
  func refused() {
    #expect(
      said("lyckas: { låg: 40, trolig: 30, hög: 100 }") == [
        "åtgärder.a.lyckas.trolig is 30, but must be between låg, 40, and hög, 100"
      ])
    #expect(
      said("lyckas: { låg: 90, trolig: 80, hög: 70 }") == ["åtgärder.a.lyckas.hög is 70, but must be at least låg, 90"])
    #expect(said("lyckas: 201") == ["åtgärder.a.lyckas is 201, but must be from 0 to 200 percent"])
    #expect(said("lyckas: { låg: 40 }").count == 2)
    #expect(
      said("försening: { sannolikhet: 30, år: 1.5 }") == [
        "åtgärder.a.försening.år is 1.5, but must be a whole number from 1 to 10"
      ])
    #expect(said("status: \"klar\", engångskostnad: { 2026: -5 }, post: \"löner\"").count == 3)
  }

  @Test("in a plan that is settled throughout a chance is of no use, which is said")
  func settled() {
    let text = "åtgärder: { a: { ingår_i_planen: true, effekt: { 2026: 80 }, lyckas: 50 } }"
    let years = "utfall: [2024, 2025, 2026, 2027, 2028]"
    #expect(PlanText.codes(text, years: years) == [.nothingUncertain])
  }
}
