import Law
import Numerics
import Testing

@Suite("Equalisation (lag (2004:773))")
struct UtjämningTests {
  private static let mnkr = 1_000_000.0

  /// Medelskattekraft 280 000 kr, 300 000 inhabitants, garantinivå 115 %, rate 10,2 %.
  private func grant(_ base: Double, meanBase: Double = 280_000) -> Double {
    Utjämning.inkomstutjämning(
      medelskattekraft: Lanes(repeating: meanBase), garantinivå: 1.15, befolkning: 300_000,
      uppräknat: Lanes(repeating: base * Self.mnkr), skattesats: 0.102)[0]
  }

  @Test func `inkomstutjämning takes most of what an own tax base adds`() {
    // 1,15 · 280 000 · 300 000 = 96 600 mnkr; (96 600 − 78 000) · 0,102 = 1 897,2.
    #expect(grant(78_000) == 1_897.2 * Self.mnkr)
    // 100 more of own base at 11,5 %: 11,5 of tax less 10,2 of grant.
    let more = grant(78_100) - grant(78_000)
    #expect(more == -10.2 * Self.mnkr && 100 * 0.115 * Self.mnkr + more == 1.3 * Self.mnkr)
    // Above 115 % of the mean it is paid: (96 600 − 97 600) · 0,102.
    #expect(grant(97_600) == -102 * Self.mnkr)
  }

  @Test func `a national rise moves no one at the mean, since regleringsposten takes what inkomstutjämningen gives`() {
    // The country's tax base rises 1 %: at the mean (84 000 mnkr) inkomstutjämningen rises from 0,15 · 84 000 · 0,102 = 1 285,2 by 12,852,
    // and regleringsposten falls by 0,15 · 0,102 · 2 800 kr = 42,84 kr per inhabitant, 12,852 mnkr.
    let rise = grant(84_840, meanBase: 282_800) - grant(84_000)
    #expect(rise == 12.852 * Self.mnkr)
    let regulation = Utjämning.reglering(
      planerad: -100, medelskattekraftÖverPlan: Lanes(repeating: 2_800), garantinivå: 1.15, skattesats: 0.102)
    let amount = Utjämning.belopp(perInvånare: regulation, befolkning: 300_000)
    #expect(amount[0] == -30 * Self.mnkr - rise)
  }

  @Test func `införandebidraget falls by 250 kronor a year and ends at zero`() {
    #expect((0...3).map { Utjämning.införandebidrag(600, efter: $0) } == [600, 350, 100, 0])
  }
}
