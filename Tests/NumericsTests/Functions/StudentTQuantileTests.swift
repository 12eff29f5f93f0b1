import Numerics
import Testing

@Suite("Quantile of Student's t")
struct StudentTQuantileTests {
  @Test("is within 10⁻¹³ of mpmath, relatively")
  func accuracy() {
    for (ν, quantiles) in Self.lower {
      for (p, expected) in zip(Self.probabilities, quantiles) {
        let computed = studentTQuantile(p, degreesOfFreedom: ν)
        #expect((computed / expected - 1).magnitude < 1e-13, "ν \(ν), p \(p)")
      }
    }
    for (ν, p, expected) in Self.farOut {
      let computed = studentTQuantile(p, degreesOfFreedom: ν)
      #expect((computed / expected - 1).magnitude < 1e-13, "ν \(ν), p \(p)")
    }
  }

  @Test("gives the factor of a 95 % interval from 16 replicates as in printed tables")
  func printed() {
    #expect((studentTQuantile(0.975, degreesOfFreedom: 15) - 2.131_449_545_559_775_2).magnitude < 1e-13)
  }

  @Test("meets the closed forms for 2 and 4 degrees, and cot πp · cot π(½ − p) = 1 for 1")
  func closedForms() {
    for step in 1..<250 {
      let p = Double(step) / 512
      let two = studentTQuantile(p, degreesOfFreedom: 2)
      #expect((two / ((2 * p - 1) / (2 * p * (1 - p)).squareRoot()) - 1).magnitude < 1e-13)
      let one = studentTQuantile(p, degreesOfFreedom: 1) * studentTQuantile(0.5 - p, degreesOfFreedom: 1)
      #expect((one - 1).magnitude < 1e-13)
      // F(t) = ½ + ⅜ u (1 − u²/12) with u = t / √(1 + t²/4); its derivative by ln t is below 0.3.
      let four = studentTQuantile(p, degreesOfFreedom: 4)
      let u = four / (1 + four * four / 4).squareRoot()
      #expect((0.5 + 0.375 * u * (1 - u * u / 12) - p).magnitude < 3e-15)
    }
  }

  @Test("meets Fisher and Cornish's expansion about the normal quantile for 1000 degrees")
  func normalLimit() {
    // Abramowitz and Stegun 26.7.5, to ν⁻⁴; what is left out is below 10⁻¹³ for these p.
    for p in [0.005, 0.01, 0.05, 0.2, 0.24999, 0.25, 0.4] {
      let z = inverseNormal(p)
      let w = z * z
      let first = (w + 1) / 4
      let second = ((5 * w + 16) * w + 3) / 96
      let third = (((3 * w + 19) * w + 17) * w - 15) / 384
      let fourth = ((((79 * w + 776) * w + 1482) * w - 1920) * w - 945) / 92_160
      let factor = 1 + first / 1e3 + second / 1e6 + third / 1e9 + fourth / 1e12
      #expect((studentTQuantile(p, degreesOfFreedom: 1000) / (z * factor) - 1).magnitude < 1e-13, "at \(p)")
    }
  }

  @Test("is odd about ½ and rises, also where the two equations meet")
  func symmetry() {
    for ν in [1, 2.5, 15] {
      var before = -Double.infinity
      for step in 1...2048 {
        let p = Double(step) / 4096
        let now = studentTQuantile(p, degreesOfFreedom: ν)
        #expect(now > before)
        #expect(studentTQuantile(1 - p, degreesOfFreedom: ν) == -now)
        before = now
      }
      #expect(before == 0)
    }
  }

  @Test("is infinite at the ends and not a number outside")
  func edges() {
    #expect(studentTQuantile(0, degreesOfFreedom: 3) == -.infinity)
    #expect(studentTQuantile(1, degreesOfFreedom: 3) == .infinity)
    for p in [-0.1, 1.1, .nan] { #expect(studentTQuantile(p, degreesOfFreedom: 3).isNaN) }
  }

  @Test("refuses less than one degree of freedom, and so many that sums become long")
  func refuse() async {
    await #expect(processExitsWith: .failure) { _ = studentTQuantile(0.1, degreesOfFreedom: 0.5) }
    await #expect(processExitsWith: .failure) { _ = studentTQuantile(0.1, degreesOfFreedom: 1e7) }
  }

  // Newton's method on mpmath's betainc(ν/2, ½, …, regularized=True) at 60 digits, until p was met to 10⁻⁴⁰.
  static let probabilities = [1e-10, 1e-6, 0.001, 0.025, 0.1, 0.25, 0.4, 0.49]

  static let lower: [(ν: Double, quantiles: [Double])] = [
    (
      1,
      [
        -3183098861.837907, -318309.8861827435, -318.30883898555044, -12.706204736174705,
        -3.077683537175253, -1.0, -0.32491969623290623, -0.03142626604335118,
      ]
    ),
    (
      2,
      [
        -70710.67810804815, -707.1057205259339, -22.327124770119877, -4.302652729749464,
        -1.8856180831641267, -0.816496580927726, -0.2886751345948128, -0.028289929799333577,
      ]
    ),
    (
      3,
      [
        -2225.7692846830932, -103.29946778041935, -10.214531852407386, -3.1824463052837095,
        -1.63774435369621, -0.7648923284043453, -0.27667066233268983, -0.027211467049118022,
      ]
    ),
    (
      5,
      [
        -156.8255927088943, -24.771029720515944, -5.89342953135601, -2.5705818356363155,
        -1.475884048824481, -0.7266868438004227, -0.26718086570414507, -0.026346712342273263,
      ]
    ),
    (
      15,
      [
        -14.968364341187277, -7.464384940096372, -3.7328344253109003, -2.1314495455597755,
        -1.3406056078504556, -0.6911969489584898, -0.2578853009372611, -0.02549018602604626,
      ]
    ),
    (
      31,
      [
        -9.248756836596227, -5.828601803899664, -3.374899280423302, -2.0395134463964086,
        -1.3094635494946454, -0.6824863060025722, -0.2555321683175277, -0.025271988772294758,
      ]
    ),
    (
      100,
      [
        -7.083375481400722, -5.048830877228346, -3.173739493738783, -1.9839715185235522,
        -1.290074761346516, -0.6769510430114715, -0.2540221824582278, -0.025131697537714597,
      ]
    ),
  ]

  static let farOut: [(ν: Double, p: Double, quantile: Double)] = [
    (1.0, 1e-100, -3.1830988618379064e+99),
    (2.5, 1e-100, -8.765437882279991e+39),
    (1000.0, 1e-100, -23.930617087826445),
    (477.7, 1e-20, -9.699648033457297),
    (7.3, 0.3, -0.5480628979421773),
    (1000.0, 0.4999999, -2.5072550100059754e-07),
    (1.5, 0.4999999, -2.934832215485126e-07),
    (1000.0, 0.25, -0.6747351646070094),
  ]
}
