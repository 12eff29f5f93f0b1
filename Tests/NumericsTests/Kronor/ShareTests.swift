import Numerics
import Testing

@Suite("Shares in basis points")
struct ShareTests {
  @Test("are exact, down and up, as in whole-number arithmetic")
  func exact() {
    var x: UInt64 = 1
    for step in 0..<20_000 {
      x = x &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Up to 2⁵³, with many amounts beside a multiple of 10 000, where a rounded quotient would go wrong.
      var amount = Int64(x >> 11) >> Int64(step % 50)
      if step % 3 == 0 { amount = amount / 10_000 * 10_000 + Int64(step % 5) - 2 }
      if step % 2 == 0 { amount = -amount }
      let points = [0, 1, 50, 100, 133, 200, 500, 9_999, 10_000][step % 9]
      let product = Int128(amount) * Int128(points)
      let (q, r) = product.quotientAndRemainder(dividingBy: 10_000)
      let down = Int64(r < 0 ? q - 1 : q)
      let up = Int64(r > 0 ? q + 1 : q)
      #expect(share(of: Lanes(kronor: amount), basisPoints: points) == Lanes(kronor: down))
      #expect(shareRoundedUp(of: Lanes(kronor: amount), basisPoints: points) == Lanes(kronor: up))
    }
  }

  @Test("of one per cent round a reservation's limit to the safe side")
  func limits() {
    #expect(share(of: Lanes(kronor: 10_050), basisPoints: 100)[0] == 100)
    #expect(shareRoundedUp(of: Lanes(kronor: 10_050), basisPoints: 100)[0] == 101)
    #expect(shareRoundedUp(of: Lanes(kronor: 10_000), basisPoints: 100)[0] == 100)
  }
}
