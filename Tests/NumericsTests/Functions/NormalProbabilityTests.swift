import Numerics
import Testing

@Suite("Normal probability")
struct NormalProbabilityTests {
  @Test("is within 10⁻¹⁵ of mpmath, relatively, to −37")
  func accuracy() {
    for reference in Self.references {
      #expect(reference.relativeError(normalProbability(reference.x)) < 1e-15, "at \(reference.x)")
    }
  }

  @Test("is exact in the middle and at the ends")
  func edges() {
    #expect(normalProbability(0) == 0.5)
    #expect(normalProbability(-0.0) == 0.5)
    #expect(normalProbability(9) == 1)
    #expect(normalProbability(1e308) == 1)
    #expect(normalProbability(.infinity) == 1)
    #expect(normalProbability(-1e308) == 0)
    #expect(normalProbability(-.infinity) == 0)
    #expect(normalProbability(.nan).isNaN)
  }

  @Test("vanishes by way of the subnormal numbers, within 1 of their unit")
  func subnormal() {
    // Φ in units of 2⁻¹⁰⁷⁴, by mpmath.
    let expected = [(-38, 58_401_720.18), (-38.4, 13.36), (-38.45, 1.95), (-38.48, 0.62), (-38.5, 0.29)]
    for (x, units) in expected {
      let computed = Double(normalProbability(x).bitPattern)
      #expect((computed - units).magnitude < 1, "at \(x)")
    }
    #expect(normalProbability(-39) == 0)
  }

  @Test("adds up to 1 with its mirror image")
  func symmetry() {
    for step in 0...800 {
      let x = Double(step) / 64
      #expect(normalProbability(x) == 1 - normalProbability(-x))
    }
  }

  @Test("undoes the quantile")
  func inverse() {
    for step in 1...1000 {
      let p = exponential(-0.69 * Double(step))
      let x = inverseNormal(p)
      // d ln Φ / d ln x is below x² + 1 in magnitude, and the quantile's error below 10⁻¹⁵.
      #expect((normalProbability(x) / p - 1).magnitude < 1e-15 * (x * x + 2), "at \(p)")
    }
  }

  // ½ erfc(−x/√2) at 60 digits; chosen arguments, and twenty from Python's random.seed(1).
  static let references: [Reference] = [
    Reference(-37.0, 5.725571222524577e-300, -0x0.0000003679c0cp-1022),
    Reference(-36.96875, 1.8202296375110584e-299, 0x0.000000f81c2dap-1022),
    Reference(-35.5, 2.457691540661937e-276, 9.676915974814594e-293),
    Reference(-30.015625, 3.0685736317071517e-198, -1.3537954384380413e-214),
    Reference(-25.3, 1.5971151302422e-141, -1.2397363011957438e-157),
    Reference(-20.0, 2.7536241186062337e-89, -4.205855543202273e-106),
    Reference(-15.7, 7.56210317468378e-56, 3.441031855422567e-72),
    Reference(-12.34, 2.7577941516989773e-35, 1.2569275041993591e-51),
    Reference(-10.0, 7.619853024160525e-24, 6.1543366579282245e-40),
    Reference(-8.292361, 5.551118662339608e-17, -3.368950273029531e-33),
    Reference(-7.0, 1.279812543885835e-12, 4.238308294129572e-29),
    Reference(-6.3379577545537895, 1.1641532182693462e-10, -3.1785273040706105e-27),
    Reference(-5.5, 1.8989562465887718e-08, 1.5092774863741613e-24),
    Reference(-5.0, 2.866515718791939e-07, -1.8004269120872359e-25),
    Reference(-4.5, 3.3976731247300603e-06, 1.5021902648019703e-22),
    Reference(-4.0, 3.1671241833119924e-05, -3.0731906018516887e-21),
    Reference(-3.0902323061678136, 0.0009999999999999996, 9.406335621404582e-20),
    Reference(-2.5, 0.006209665325776135, 3.0265632876609855e-19),
    Reference(-2.0, 0.02275013194817921, -1.3849763108389696e-18),
    Reference(-1.9599639845400543, 0.024999999999999998, -1.9576239279668165e-20),
    Reference(-1.2815515655446004, 0.10000000000000002, -2.1379717001647204e-18),
    Reference(-1.0, 0.15865525393145705, 4.9468552901786335e-18),
    Reference(-0.6744897501960817, 0.25, 1.1997816998343762e-17),
    Reference(-0.5, 0.3085375387259869, 1.4568778275699303e-17),
    Reference(-0.015625, 0.4937667805001103, 1.4423599686673546e-17),
    Reference(-0.0156, 0.4937767528416661, 1.099420667642614e-17),
    Reference(-0.001, 0.49960105778608893, 6.173057477356938e-18),
    Reference(-1e-10, 0.49999999996010575, 2.6526376024555777e-17),
    Reference(-1e-300, 0.5, 0.0),
    Reference(0.0, 0.5, 0.0),
    Reference(1e-10, 0.5000000000398942, 2.898477520670205e-17),
    Reference(0.001, 0.500398942213911, 4.933809375390089e-17),
    Reference(0.25, 0.5987063256829237, 2.300399437650529e-17),
    Reference(0.5, 0.6914624612740131, -1.4568778275699303e-17),
    Reference(1.0, 0.8413447460685429, 2.280872032545028e-17),
    Reference(1.5, 0.9331927987311419, 1.9181303749492976e-17),
    Reference(1.96, 0.9750021048517795, 4.742813138837743e-17),
    Reference(2.0, 0.9772498680518208, 1.3849763108389696e-18),
    Reference(3.0, 0.9986501019683699, 8.940996681239719e-18),
    Reference(4.0, 0.9999683287581669, 5.72832992261269e-20),
    Reference(5.0, 0.9999997133484281, 4.434127499629886e-17),
    Reference(6.0, 0.9999999990134123, 5.538678126725596e-17),
    Reference(7.0, 0.9999999999987201, 5.255890204545542e-17),
    Reference(8.0, 0.9999999999999993, 4.403775734791551e-17),
    Reference(8.2, 0.9999999999999999, -9.171212964842928e-18),
    Reference(8.5, 1.0, -9.479534822203318e-18),
    Reference(-32.028522967841155, 2.185765983387821e-225, 1.2008496995373093e-241),
    Reference(-5.64495173332239, 8.261379823781006e-09, 2.814245337763814e-25),
    Reference(-8.74033909786528, 1.1620588438986723e-18, 1.835698170063468e-35),
    Reference(-27.562446047641398, 1.5695511885140535e-167, -3.6832009198479143e-184),
    Reference(-18.668901777598183, 4.432855155882583e-78, -7.232497626179105e-95),
    Reference(-20.36883060281669, 1.580684862641372e-92, -1.4333197598221185e-108),
    Reference(-12.891060009257771, 2.527213290690783e-38, -2.3595416634043087e-54),
    Reference(-7.817236007986011, 2.699790560282473e-15, 6.015660881919162e-32),
    Reference(-33.52719528935331, 9.678654462204024e-247, 6.935800383446537e-264),
    Reference(-35.95114336868576, 2.4286970629215803e-283, -2.4944497582608816e-300),
    Reference(-6.07669115496482, 6.134386621742877e-10, -4.444335759318984e-26),
    Reference(-20.987618487513025, 4.2552159662250976e-98, -1.7030302665333968e-114),
    Reference(0.8605207421214782, 0.8052489726390235, 5.2014429154785704e-17),
    Reference(-5.981045519840004, 1.108549500104696e-09, -8.451645481076166e-27),
    Reference(-1.9915152535067868, 0.02321213498421065, -6.227222789619877e-19),
    Reference(0.4938602910670431, 0.6892975749903726, 2.1746495211605323e-17),
    Reference(-3.941140008565926, 4.054763610810203e-05, 6.115937619512311e-22),
    Reference(2.507436259985301, 0.9939194743633698, -3.9407541146062295e-17),
    Reference(2.1128471185033515, 0.9826930723671732, 3.951603702834593e-17),
    Reference(-5.7246901526980185, 5.181134317704144e-09, 1.7574637566244315e-26),
  ]
}
