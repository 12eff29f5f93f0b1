import Numerics

extension Shocks {
  /// How far out an innovation counts for the growth of an asset: e^(8 s) is more than any market has done in a year.
  static var farthestForGrowth: Double { 8 }

  /// ln E exp(s ε) of an innovation as it is drawn, so that mean returns are what is stated; s²/2 when it is normal.
  ///
  /// Otherwise by the trapezoidal rule over the normal number and the midpoint rule over the common size, whose points lie closest where
  /// shocks are large. Checked against closed forms for crises alone and against simulation for the rest.
  public func logMeanExponential(_ s: Double, of index: Int) -> Double {
    let shock = shocks[index]
    if shape == Shape() && shock.skew == nil { return 0.5 * s * s }
    var mean = 0.0
    // The rules' weights sum to 1 within 2·10⁻⁶; divided by their sum, a constant has its own mean.
    var total = 0.0
    for (size, sizeWeight) in sizePoints {
      for step in -256...256 {
        let x = Double(step) / 32
        // φ(x) · step
        let weight = exponential(-0.5 * x * x) * (0.398_942_280_401_432_7 / 32) * sizeWeight
        let innovation = (shock.skew.map { $0.value(x) } ?? x) * size
        mean += weight * growth(s, innovation, shock.adverse)
        total += weight
      }
    }
    return logarithm(mean / total)
  }

  private func growth(_ s: Double, _ innovation: Double, _ adverse: Double) -> Double {
    func factor(_ innovation: Double) -> Double {
      exponential(s * min(max(innovation, -Self.farthestForGrowth), Self.farthestForGrowth))
    }
    guard let crisis = shape.crisis else { return factor(innovation) }
    return crisis.probability * factor(crisis.applied(to: innovation, adverse, happens: true))
      + (1 - crisis.probability) * factor(crisis.applied(to: innovation, adverse, happens: false))
  }

  /// Common sizes and their weights: u = v³ brings the points close to the small χ² where the size is large.
  private var sizePoints: [(Double, Double)] {
    guard let freedom = shape.degreesOfFreedom else { return [(1, 1)] }
    let count = 400
    return (0..<count).map { index in
      let v = (Double(index) + 0.5) / Double(count)
      let u = v * v * v
      let quantile =
        u <= 0.5
        ? chiSquaredQuantile(lower: u, degreesOfFreedom: freedom)
        : chiSquaredQuantile(upper: 1 - u, degreesOfFreedom: freedom)
      return (heronRoot((freedom - 2) / quantile), 3 * v * v / Double(count))
    }
  }
}
