/// Correlations between at most 128 variables: symmetric, with ones on the diagonal, each from −1 to 1.
///
/// Not necessarily one that variables can have: for that it must be positive semi-definite, which `cholesky` tells. The order of
/// the variables matters to `cholesky` only: a variable added last leaves the earlier ones' factors alone.
public struct CorrelationMatrix: Equatable, Sendable {
  /// The greatest number of variables.
  public static var maximalCount: Int { 128 }

  /// How many variables.
  public let count: Int

  /// Row by row, both halves.
  private(set) var values: [Double]

  /// n variables that are not correlated.
  public init(identity n: Int) {
    precondition(0...Self.maximalCount ~= n, "a correlation matrix has at most 128 variables")
    var values = [Double](repeating: 0, count: n * n)
    for i in 0..<n { values[i * n + i] = 1 }
    self.init(count: n, values: values)
  }

  init(count: Int, values: [Double]) { (self.count, self.values) = (count, values) }

  /// The correlation of variables i and j; set, it stands in both halves. The diagonal stays 1.
  public subscript(i: Int, j: Int) -> Double {
    get {
      precondition(0..<count ~= i && 0..<count ~= j, "both variables must be in the matrix")
      return values[i * count + j]
    }
    set {
      precondition(0..<count ~= i && 0..<count ~= j, "both variables must be in the matrix")
      precondition(-1...1 ~= newValue, "a correlation lies between −1 and 1")
      precondition(i != j || newValue == 1, "a variable's correlation with itself is 1")
      values[i * count + j] = newValue
      values[j * count + i] = newValue
    }
  }
}
