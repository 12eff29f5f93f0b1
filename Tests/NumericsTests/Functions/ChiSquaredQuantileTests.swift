import Numerics
import Testing

@Suite("Quantile of χ²")
struct ChiSquaredQuantileTests {
  @Test("is within 10⁻¹³ of mpmath in both tails, relatively")
  func accuracy() {
    for (references, isLower) in [(Self.lower, true), (Self.upper, false)] {
      for (ν, quantiles) in references {
        for (p, expected) in zip(Self.probabilities, quantiles) {
          let computed = quantile(p, isLower, ν)
          #expect((computed / expected - 1).magnitude < 1e-13, "ν \(ν), p \(p), lower \(isLower)")
        }
      }
    }
    for (ν, p, lower, upper) in Self.farOut {
      #expect((quantile(p, true, ν) / lower - 1).magnitude < 1e-13, "ν \(ν), lower \(p)")
      #expect((quantile(p, false, ν) / upper - 1).magnitude < 1e-13, "ν \(ν), upper \(p)")
    }
  }

  @Test("meets the closed forms: −2 ln q for 2 degrees, q = e⁻ʰ(1 + h) with h = x/2 for 4, and a squared normal for 1")
  func closedForms() {
    for step in 1...500 {
      let q = 0.5 * exponential(-0.2 * Double(step - 1))
      #expect((quantile(q, false, 2) / (-2 * logarithm(q)) - 1).magnitude < 1e-13)
      let half = quantile(q, false, 4) / 2
      // d ln Q / d ln x is −h² / (1 + h), and exp's argument is rounded to half of 2⁻⁵³ of h.
      #expect((exponential(-half) * (1 + half) / q - 1).magnitude < 1e-13 * (1 + half))
      let z = inverseNormal(q / 2)
      #expect((quantile(q, false, 1) / (z * z) - 1).magnitude < 1e-13)
    }
  }

  @Test("counts a probability above ½ in the other tail")
  func complement() {
    for step in 1..<64 {
      let p = Double(step) / 64
      for ν in [1, 5, 30.5] { #expect(quantile(p, true, ν) == quantile(1 - p, false, ν) || p == 0.5) }
    }
    for ν in [1, 2.5, 40, 900] {
      #expect((quantile(0.5, true, ν) / quantile(0.5, false, ν) - 1).magnitude < 1e-13)
    }
  }

  @Test("rises with p across the joint of the two sums")
  func rising() {
    for ν in [1, 3, 30.0] {
      var before = 0.0
      for step in 1..<2000 {
        let now = quantile(Double(step) / 2000, true, ν)
        #expect(now > before)
        before = now
      }
    }
  }

  @Test("is 0 and infinite at the ends, 0 where it underflows, and not a number outside")
  func edges() {
    #expect(quantile(0, true, 3) == 0)
    #expect(quantile(1, true, 3) == .infinity)
    #expect(quantile(0, false, 3) == .infinity)
    #expect(quantile(1, false, 3) == 0)
    #expect(quantile(1e-300, true, 1) == 0)
    for p in [-0.1, 1.1, .nan] {
      #expect(quantile(p, true, 3).isNaN)
      #expect(quantile(p, false, 3).isNaN)
    }
  }

  @Test("refuses less than one degree of freedom, and so many that sums become long")
  func refuse() async {
    await #expect(processExitsWith: .failure) { _ = chiSquaredQuantile(lower: 0.1, degreesOfFreedom: 0.5) }
    await #expect(processExitsWith: .failure) { _ = chiSquaredQuantile(upper: 0.1, degreesOfFreedom: .nan) }
    await #expect(processExitsWith: .failure) { _ = chiSquaredQuantile(upper: 0.1, degreesOfFreedom: 1e7) }
  }

  func quantile(_ p: Double, _ isLower: Bool, _ ν: Double) -> Double {
    isLower ? chiSquaredQuantile(lower: p, degreesOfFreedom: ν) : chiSquaredQuantile(upper: p, degreesOfFreedom: ν)
  }

  // Newton's method on mpmath's gammainc(ν/2, …, regularized=True) at 60 digits, until p was met to 10⁻⁴⁰.
  static let probabilities = [1e-10, 1e-6, 0.001, 0.025, 0.1, 0.25, 0.4, 0.5]

  static let lower: [(ν: Double, quantiles: [Double])] = [
    (
      1,
      [
        1.5707963267948968e-20, 1.5707963267957189e-12, 1.57079714926249e-06, 0.000982069117175256,
        0.015790774093431225, 0.10153104426762155, 0.27499589772845606, 0.4549364231195728,
      ]
    ),
    (
      2,
      [
        2.0000000001e-10, 2.0000010000006668e-06, 0.002001000667167067, 0.05063561596857975,
        0.21072103131565262, 0.5753641449035618, 1.0216512475319814, 1.3862943611198906,
      ]
    ),
    (
      3,
      [
        5.20939762143448e-07, 0.00024181048720124283, 0.024297585815692732, 0.21579528262389788,
        0.5843743741551832, 1.212532903045669, 1.8691684033887157, 2.365973884375338,
      ]
    ),
    (
      4,
      [
        2.8284404581659484e-05, 0.002829761322958686, 0.09080403553897912, 0.4844185570879298,
        1.0636232167792241, 1.9225575262295542, 2.7528426841257736, 3.356693980033321,
      ]
    ),
    (
      5,
      [
        0.00032335571462496933, 0.012896160206497096, 0.21021260262921918, 0.8312116134866624,
        1.6103079869623231, 2.674602809432163, 3.655499623141586, 4.351460191095527,
      ]
    ),
    (
      8,
      [
        0.01401817691435906, 0.1419847827172422, 0.857104827256846, 2.1797307472526497,
        3.4895391256498227, 5.070640423800186, 6.422645560241917, 7.344121497701792,
      ]
    ),
    (
      30,
      [
        3.043040379553346, 6.200293738343593, 11.587951045645056, 16.790772265566623,
        20.599234614585345, 24.47760766488626, 27.441622091948933, 29.336031516661585,
      ]
    ),
    (
      200,
      [
        97.76618410759191, 118.87264139624578, 143.8427949900008, 162.72798250184627,
        174.8352729991873, 186.17166767424348, 194.31933362022923, 199.33372983863097,
      ]
    ),
  ]

  static let upper: [(ν: Double, quantiles: [Double])] = [
    (
      1,
      [
        41.821456364761296, 23.92812697693483, 10.827566170662733, 5.023886187314889,
        2.7055434540954146, 1.323303696931466, 0.7083263008007937, 0.4549364231195728,
      ]
    ),
    (
      2,
      [
        46.051701859880914, 27.631021115928547, 13.815510557964274, 7.3777589082278725,
        4.605170185988091, 2.772588722239781, 1.83258146374831, 1.3862943611198906,
      ]
    ),
    (
      3,
      [
        49.542155927523666, 30.664849706213598, 16.266236196238133, 9.348403604496148,
        6.2513886311703235, 4.108344935632317, 2.94616607310195, 2.365973884375338,
      ]
    ),
    (
      4,
      [
        52.66796321106174, 33.37684158171984, 18.466826952903173, 11.143286781877798,
        7.779440339734858, 5.385269057779391, 4.044626490649313, 3.356693980033321,
      ]
    ),
    (
      5,
      [
        55.5623985182385, 35.88818687967287, 20.51500565243288, 12.832501994030029,
        9.236356899781118, 6.62567976382925, 5.131867074401821, 4.351460191095527,
      ]
    ),
    (
      8,
      [
        63.39796441113559, 42.700913926544274, 26.124481558376143, 17.53454613948465,
        13.361566136511728, 10.21885497024676, 8.35052546775366, 7.344121497701792,
      ]
    ),
    (
      30,
      [
        107.92587809973523, 82.04414313704282, 59.70306430442993, 46.97924224367116,
        40.2560237387118, 34.79974251914093, 31.31586323603909, 29.336031516661585,
      ]
    ),
    (
      200,
      [
        354.6010094112644, 309.838091990078, 267.5405278227572, 241.05789550631093,
        226.02104771968894, 213.10218505395287, 204.43368281373475, 199.33372983863097,
      ]
    ),
  ]

  static let farOut: [(ν: Double, p: Double, lower: Double, upper: Double)] = [
    (1.0, 1e-100, 1.5707963267948966e-200, 453.943082238799),
    (2.5, 1e-100, 2.2101150046389035e-80, 463.43847519576815),
    (1000.0, 1e-100, 322.93397028743493, 2273.1360538541576),
    (477.7, 1e-20, 245.0649306141507, 822.9231159862994),
    (7.3, 0.3, 4.926998601506025, 8.726809429264732),
    (1000.0, 0.5, 999.333412403381, 999.333412403381),
  ]
}
