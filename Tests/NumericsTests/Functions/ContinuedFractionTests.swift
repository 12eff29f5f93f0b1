import Testing

@testable import Numerics

@Suite("Continued fraction")
struct ContinuedFractionTests {
  @Test("gives the golden ratio, √2 and tan 1")
  func known() {
    let golden = continuedFraction(1) { _ in (1, 1) }
    #expect((golden - 1.618033988749894848).magnitude < 2e-15)
    let root = continuedFraction(1) { _ in (1, 2) }
    #expect((root - 1.414213562373095049).magnitude < 2e-15)
    // Lambert 1768: tan x = x / (1 − x² / (3 − x² / (5 − …))).
    let tangent = 1 / continuedFraction(1) { n in (-1, Double(2 * n + 1)) }
    #expect((tangent - 1.557407724654902231).magnitude < 2e-15)
  }
}
