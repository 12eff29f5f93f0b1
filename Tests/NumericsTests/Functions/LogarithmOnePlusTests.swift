import Testing

@testable import Numerics

@Suite("Logarithm of 1 + x")
struct LogarithmOnePlusTests {
  @Test("is within 5·10⁻¹⁶ of mpmath, relatively")
  func accuracy() {
    for reference in Self.references {
      #expect(reference.relativeError(logarithm(onePlus: reference.x)) < 5e-16, "at \(reference.x)")
    }
    #expect(logarithm(onePlus: 0) == 0)
    #expect(logarithm(onePlus: 1) == logarithm(2))
  }

  // log1p at 60 digits.
  static let references: [Reference] = [
    Reference(1e-300, 1e-300, 0.0),
    Reference(1e-20, 1e-20, -5e-41),
    Reference(1e-10, 9.999999999500001e-11, -3.389513322121794e-27),
    Reference(1e-05, 9.999950000333332e-06, -2.3868637284493416e-22),
    Reference(0.001, 0.0009995003330835331, 3.8971025988294614e-20),
    Reference(0.01, 0.009950330853168083, -2.877651526717895e-19),
    Reference(0.1, 0.09531017980432487, -3.808451650416249e-19),
    Reference(0.3, 0.26236426446749106, -1.6067257209028454e-17),
    Reference(0.5, 0.4054651081081644, -2.8811380259626426e-18),
    Reference(0.7, 0.5306282510621704, -5.076541175216476e-18),
    Reference(0.999, 0.692647055518263, 1.1490898013639325e-17),
  ]
}
