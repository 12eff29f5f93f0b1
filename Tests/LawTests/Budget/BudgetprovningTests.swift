import Law
import Numerics
import Testing

@Suite("The budget in balance")
struct BudgetprövningTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var år = 2025
    var intäkter: Int64
    var kostnader: Int64
    var justering: Int64 = 0
    var plan: Int64 = 0
    var rr: Int64 = 0
    var planRUR: Int64 = 0
    var rur: Int64 = 0
    var synnerligaSkäl = false
    var utfall: Budgetprövning.Utfall
    var gap: Int64 = 0
    var uppfyller = true
    var planeratBKR: Int64
    var varnar = false
    var testDescription: String { id }
  }

  static let cases = [
    Case(id: "B1", intäkter: 10_000, kostnader: 9_999, utfall: .balanserad, planeratBKR: 1),
    Case(id: "B2", intäkter: 10_000, kostnader: 10_000, utfall: .nollbudget, uppfyller: false, planeratBKR: 0),
    Case(
      id: "B3",
      intäkter: 10_000,
      kostnader: 10_080,
      plan: 80,
      rr: 100,
      utfall: .balanseradMedReserv,
      planeratBKR: 0
    ),
    Case(
      id: "B4",
      intäkter: 10_000,
      kostnader: 10_080,
      plan: 80,
      rr: 50,
      utfall: .obalanserad,
      gap: 30,
      uppfyller: false,
      planeratBKR: -30
    ),
    Case(
      id: "B5",
      intäkter: 10_000,
      kostnader: 10_080,
      plan: 80,
      rr: 50,
      synnerligaSkäl: true,
      utfall: .undantagÅberopat,
      gap: 30,
      planeratBKR: -30
    ),
    Case(
      id: "B6",
      intäkter: 10_000,
      kostnader: 9_990,
      justering: -25,
      utfall: .balanserad,
      planeratBKR: -15,
      varnar: true
    ),
    Case(
      id: "B7",
      år: 2034,
      intäkter: 100,
      kostnader: 110,
      planRUR: 10,
      rur: 10,
      utfall: .obalanserad,
      gap: 10,
      uppfyller: false,
      planeratBKR: -10
    ),
    Case(
      id: "B7 a year earlier",
      år: 2033,
      intäkter: 100,
      kostnader: 110,
      planRUR: 10,
      rur: 10,
      utfall: .balanseradMedReserv,
      planeratBKR: 0
    ),
    Case(
      id: "resultatreserven before it existed",
      år: 2023,
      intäkter: 100,
      kostnader: 110,
      plan: 10,
      rr: 10,
      utfall: .obalanserad,
      gap: 10,
      uppfyller: false,
      planeratBKR: -10
    ),
  ]

  @Test("is judged as in the worked cases", arguments: cases)
  func judged(_ c: Case) throws {
    let prövning = Budgetprövning(
      try #require(Räkenskapsregler.gällande(år: c.år)),
      intäkter: c.intäkter,
      kostnader: c.kostnader,
      balanskravsjustering: c.justering,
      planeradResultatreserv: c.plan,
      resultatreserv: c.rr,
      planeradRUR: c.planRUR,
      rur: c.rur,
      synnerligaSkäl: c.synnerligaSkäl
    )
    #expect(prövning.utfall == c.utfall)
    #expect(prövning.gap == c.gap)
    #expect(prövning.uppfyller == c.uppfyller)
    #expect(prövning.planeratBalanskravsresultat == c.planeratBKR)
    #expect(prövning.planerarUnderskott == c.varnar)
    #expect(prövning.lagrum == Lagrum(.kommunallagen, kapitel: 11, paragraf: 5))
  }

  @Test("of exactly zero passes where the scenario reads the section loosely")
  func zero() throws {
    var tolkning = Lagtolkning()
    tolkning.budgetKräverÖverskott = false
    let regler = try #require(Räkenskapsregler.gällande(år: 2025))
    let prövning = Budgetprövning(regler, intäkter: 10, kostnader: 10, tolkning: tolkning)
    #expect(prövning.utfall == .nollbudget)
    #expect(prövning.uppfyller)
  }

  @Test("by exception does not excuse the outcome: B5's deficit of 30 must still be regulated")
  func outcome() {
    let bokslut = Bokslut(år: 2025...2025)
    var läge = Bokslutsläge(bokslut.register, reserver: Reserver(resultatreserv: Lanes(repeating: 50)))
    var underlag = Bokslutsunderlag(Balanskravsutredning(åretsResultat: Lanes(repeating: -80)))
    underlag.önskadAnvändningResultatreserv = Lanes(repeating: 80)
    let resultat = bokslut.stäng(2025, underlag, &läge)
    #expect(resultat.balanskravsresultat == Lanes(repeating: -30))
    #expect(läge.återställning.återstående == Lanes(repeating: 30))
  }
}
