import Numerics
import Simulation
import Testing

@testable import Analysis

@Suite struct ConfidenceTests {
  @Test func `the factors are the quantiles that they are said to be`() {
    // The t distribution nears the normal one; at 10¹⁵ degrees of freedom they differ by less than their last digits.
    #expect(
      abs(Confidence.replicates - studentTQuantile(0.975, degreesOfFreedom: Double(Draws.replicates - 1))) < 1e-12)
    #expect(abs(Confidence.normal - inverseNormal(0.975)) < 1e-12)
  }

  @Test func `moments are those of a few numbers by hand`() {
    // 2, 4, 9: the mean is 5, and the squares 9 + 1 + 16 = 26 over 2 are 13.
    let moments = Moments([2, 4, 9])
    #expect(moments.mean == 5 && abs(moments.deviation * moments.deviation - 13) < 1e-14)
    #expect(Moments([7]).deviation == 0 && Moments([3, 3]).deviation == 0 && Moments([]).mean == 0)
  }
}
