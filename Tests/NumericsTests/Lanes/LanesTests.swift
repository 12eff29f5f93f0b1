import Numerics
import Testing

@Suite("Lanes")
struct LanesTests {
  let a = Lanes(3, -2, 0, 5, -1, 7, .infinity, 4)
  let b = Lanes(1, 4, 0, 5, -3, 9, 2, -4)

  @Test("choose lane by lane")
  func choose() {
    #expect(minimum(a, b) == Lanes(1, -2, 0, 5, -3, 7, 2, -4))
    #expect(maximum(a, b) == Lanes(3, 4, 0, 5, -1, 9, .infinity, 4))
    #expect(a.positivePart == Lanes(3, 0, 0, 5, 0, 7, .infinity, 4))
    #expect(a.only(where: a .> b) == Lanes(3, 0, 0, 0, -1, 0, .infinity, 4))
    #expect((a .> b).ones.sum() == 4)
    #expect(LaneMask.all(true).ones == Lanes(repeating: 1))
  }

  @Test("hold whole kronor without loss")
  func whole() {
    let amount: Int64 = -9_007_199_254_740_991
    #expect(Int64(kronor: Double(kronor: amount)) == amount)
    #expect(Int64(kronor: Lanes(kronor: amount)[7]) == amount)
  }

  @Test("refuse amounts that are not exact")
  func refuse() async {
    await #expect(processExitsWith: .failure) { _ = Double(kronor: 9_007_199_254_740_992) }
    await #expect(processExitsWith: .failure) { _ = Int64(kronor: 0.5) }
  }
}
