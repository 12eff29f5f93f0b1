import Law
import Numerics
import TestSupport
import Testing

@Suite("Securities at fair value")
struct VärdepappersjusteringTests {
  @Test("give Sjöbo's figures for 2019: from −1,7 to 6,2")
  func sjöbo() {
    let rader = Värdepappersjustering(övervärdeFöre: Lanes(repeating: -17), efter: Lanes(repeating: 62))
    #expect(rader.återföringFörluster[0] == 17)
    #expect(rader.orealiseradeVinster[0] == 62)
    #expect(rader.orealiseradeFörluster[0] == 0)
    #expect(rader.återföringVinster[0] == 0)
    #expect(rader.summa[0] == -79)
  }

  @Test("split the change into gain, loss and their reversals, whichever way it goes")
  func split() {
    let före = Lanes(100, 100, 100, -100, -100, -100, 0, 50)
    let efter = Lanes(150, 40, -30, -150, -40, 30, 0, 0)
    let rader = Värdepappersjustering(övervärdeFöre: före, efter: efter)
    #expect(rader.orealiseradeVinster == Lanes(50, 0, 0, 0, 0, 30, 0, 0))
    #expect(rader.orealiseradeFörluster == Lanes(0, 0, 30, 50, 0, 0, 0, 0))
    #expect(rader.återföringFörluster == Lanes(0, 0, 0, 0, 60, 100, 0, 0))
    #expect(rader.återföringVinster == Lanes(0, 60, 100, 0, 0, 0, 0, 50))
    #expect(rader.summa == före - efter)
  }

  @Test("leave the realised part of the portfolio example in the result: 80 = 0,25 × 320")
  func example() {
    // Opening value 1 200 at cost 1 000; price return 10 %; a quarter sold.
    let värdepapper = Värdepappersjustering(övervärdeFöre: Lanes(repeating: 200), efter: Lanes(repeating: 240))
    let utredning = Balanskravsutredning(åretsResultat: Lanes(repeating: 120), värdepapper: värdepapper)
    #expect(värdepapper.summa[0] == -40)
    #expect(utredning.resultatEfterBalanskravsjusteringar[0] == 80)
  }

  @Test("sum to the same result over the whole life of a portfolio that is sold in the end")
  func lifetime() {
    var random = SplitMix64(state: 7)
    for _ in 0..<500 {
      var övervärde = Lanes.zero
      var summaResultat = Lanes.zero
      var summaRAB = Lanes.zero
      for year in 0..<8 {
        var bokfört = Lanes.zero
        var efter = Lanes.zero
        for lane in 0..<8 where year < 7 {
          efter[lane] = Double(Int.random(in: -500_000...500_000, using: &random))
        }
        // Bought at cost: the result of a year is the change in övervärde and what sales brought above cost.
        for lane in 0..<8 {
          let realiserat = year == 7 ? övervärde[lane] + Double(Int.random(in: -99...99, using: &random)) : 0
          bokfört[lane] = efter[lane] - övervärde[lane] + realiserat
        }
        let utredning = Balanskravsutredning(
          åretsResultat: bokfört,
          värdepapper: Värdepappersjustering(övervärdeFöre: övervärde, efter: efter)
        )
        #expect(utredning.värdepapper.summa == övervärde - efter)
        summaResultat += bokfört
        summaRAB += utredning.resultatEfterBalanskravsjusteringar
        övervärde = efter
      }
      #expect(övervärde == .zero)
      #expect(summaResultat == summaRAB)
    }
  }

  @Test("before 2019 know losses only, and after it what stood unrealised counts as the scenario reads the law")
  func transition() throws {
    let övervärde = Lanes(40, -40, 0, 1, 2, 3, 4, 5)
    let negativa = Lanes(0, -40, 0, 0, 0, 0, 0, 0)
    let före = try #require(Räkenskapsregler.gällande(år: 2018))
    let efter = try #require(Räkenskapsregler.gällande(år: 2019))
    #expect(Värdepappersjustering.bokfört(övervärde: övervärde, före) == negativa)
    #expect(Värdepappersjustering.bokfört(övervärde: övervärde, efter) == övervärde)
    var tolkning = Lagtolkning()
    #expect(Värdepappersjustering.ingående2019(övervärde: övervärde, tolkning) == övervärde)
    tolkning.övervärdeFöre2019Räknas = false
    #expect(Värdepappersjustering.ingående2019(övervärde: övervärde, tolkning) == negativa)
  }
}
