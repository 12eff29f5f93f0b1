import Testing

@testable import Numerics

@Suite("Root by Heron's rule")
struct RootTests {
  @Test("is within 1 ulp of the exact IEEE root")
  func accuracy() {
    for step in 1...5000 {
      for scale in [0x1p-1000, 0x1p-53, 0x1p-10, 1, 0x1p9, 0x1p1000] {
        let x = Double(step) * 0.000_83 * scale
        #expect((heronRoot(x) - x.squareRoot()).magnitude <= x.squareRoot().ulp)
      }
    }
  }
}
