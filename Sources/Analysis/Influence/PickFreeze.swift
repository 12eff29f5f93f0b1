import Simulation

/// PickFreeze: Sobol' first and total indices of a group of inputs, from one function worked out on three sets of points: A, B, and A
/// with the group's numbers from B.
///
/// First: V₁ = mean f(B) · (f(A_B) − f(A)), what the group does by itself. Total: V_T = mean ½ (f(A) − f(A_B))², what it does together with
/// others as well. Both are divided by the variance of f over A and B, and f is centred first, which changes nothing on average and scatters
/// less. Independent groups only.
///
/// Source: Saltelli, Annoni, Azzini, Campolongo, Ratto and Tarantola, "Variance based sensitivity analysis of model output", Computer Physics
/// Communications 181 (2010), 259–270, table 2 (b) and (f); the total is Jansen's (1999). Checked against the Ishigami function.
public struct PickFreeze: Sendable {
  /// How much of the variance a group explains.
  public struct Indices: Sendable, Equatable {
    /// By itself.
    public let first: Estimate
    /// Together with the other groups as well.
    public let total: Estimate
  }

  private let mean: Double
  private let a: [Double]
  private let b: [Double]
  private let replicates: [Int]
  private let variances: [Double]

  /// - Parameters:
  ///   - a: the function on the points of A.
  ///   - b: on those of B.
  ///   - replicates: which replicate each point belongs to, from 0 to 15.
  public init(_ a: [Double], _ b: [Double], replicates: [Int]) {
    precondition(a.count == b.count && a.count == replicates.count, "as many points of each set")
    let mean = (a.reduce(0, +) + b.reduce(0, +)) / Double(max(1, 2 * a.count))
    self.mean = mean
    self.a = a.map { $0 - mean }
    self.b = b.map { $0 - mean }
    self.replicates = replicates
    var variances = [Double](repeating: 0, count: Draws.replicates)
    for place in a.indices {
      variances[replicates[place]] += 0.5 * (self.a[place] * self.a[place] + self.b[place] * self.b[place])
    }
    self.variances = variances
  }

  /// The indices of the group whose numbers come from B in `exchanged`; nil where the function never varies.
  public func indices(_ exchanged: [Double]) -> Indices? {
    precondition(exchanged.count == a.count, "as many points of each set")
    guard variances.contains(where: { $0 > 0 }) else { return nil }
    var first = [Double](repeating: 0, count: Draws.replicates)
    var total = first
    for place in a.indices {
      let difference = exchanged[place] - mean - a[place]
      first[replicates[place]] += b[place] * difference
      total[replicates[place]] += 0.5 * difference * difference
    }
    return Indices(first: Estimate(first, per: variances), total: Estimate(total, per: variances))
  }
}
