import Law
import Numerics
import Testing

@Suite("Key figures")
struct NyckeltalTests {
  /// Published figures in mnkr with one decimal, as whole hundreds of tkr.
  private func lanes(_ mnkr: Double) -> Lanes { Lanes(repeating: (mnkr * 10).roundedToKrona) }

  private func rounded(_ kvot: Kvot) -> Double? { kvot.procent(0).map { ($0 * 100).roundedToKrona / 100 } }

  @Test("K1: Luleå 2016, and the identity with resultatandelen")
  func luleå() {
    let s = lanes(3_772.8) + lanes(435.7)
    let nettokostnader = lanes(4_101.9)
    let finansnetto = lanes(43.3) - lanes(6.9)
    let resultat = s - nettokostnader + finansnetto
    #expect(s[0] == 42_085)
    #expect(resultat[0] == 1_430)
    #expect(rounded(Nyckeltal.resultatandel(resultat: resultat, skatterOchBidrag: s)) == 3.40)
    #expect(rounded(Nyckeltal.nettokostnadsandel(nettokostnader: nettokostnader, skatterOchBidrag: s)) == 97.47)
    let inklusive = Nyckeltal.nettokostnadsandelInklusiveFinansnetto(
      nettokostnader: nettokostnader,
      finansnetto: finansnetto,
      skatterOchBidrag: s
    )
    #expect(rounded(inklusive) == 96.60)
    #expect(inklusive.täljare + resultat == s)
  }

  @Test("K2: Ängelholm 2021")
  func ängelholm() {
    let (ek, tillgångar, af) = (lanes(2_284.0), lanes(5_764.8), lanes(363.8))
    #expect(rounded(Nyckeltal.soliditet(egetKapital: ek, tillgångar: tillgångar)) == 39.62)
    let inklusive = Nyckeltal.soliditetInklusiveAnsvarsförbindelse(
      egetKapital: ek,
      ansvarsförbindelse: af,
      tillgångar: tillgångar
    )
    #expect(rounded(inklusive) == 33.31)
    #expect(Nyckeltal.justeratEgetKapital(ek, ansvarsförbindelse: af)[0] == 19_202)
  }

  @Test("K3 and K4: self-financing, undefined without investments")
  func selfFinancing() {
    func kvot(_ nettoinvesteringar: Double) -> Kvot {
      Nyckeltal.självfinansiering(
        resultat: lanes(143.0),
        avskrivningar: lanes(310.5),
        nettoinvesteringar: lanes(nettoinvesteringar)
      )
    }
    #expect(rounded(kvot(500)) == 90.70)
    #expect(kvot(0).procent(0) == nil)
  }

  @Test("over several years are the ratio of the sums")
  func years() {
    var kvot = Kvot.zero
    kvot += Kvot(Lanes(repeating: 10), Lanes(repeating: 100))
    kvot += Kvot(Lanes(repeating: 0), Lanes(repeating: 300))
    #expect(kvot.procent(7) == 2.5)
  }

  @Test("the old reserve's local condition compares a year with its ten-year mean, strictly")
  func tenYears() {
    let tillväxt = Lanes(3, 4, 5, 4, 4, 4, 4, 4)
    #expect(
      RURVillkor.underTioårsmedel(tillväxt: tillväxt, summa: Lanes(repeating: 40)).ones == Lanes(1, 0, 0, 0, 0, 0, 0, 0)
    )
  }
}
