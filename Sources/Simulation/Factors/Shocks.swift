import Numerics

/// Shocks: the innovations of the factors that a scenario uses, for a row of paths at a time: ε = L z, then skewness, Student's t
/// and crisis.
///
/// L is the Cholesky factor of the correlations of all factors in their fixed order, so a factor's innovations never depend on which
/// others are used, and only on those before it. Unused variables that no used factor has weight on are not drawn.
public struct Shocks: Sendable {
  /// A factor that is used.
  public struct Use: Sendable {
    /// Its row of the matrix.
    public let row: Int
    /// The side on which it hurts, −1 or +1.
    public let adverse: Double
    /// γ of the two-piece normal distribution, 0 for none.
    public let skew: Double

    /// A row, its adverse side and its skewness.
    public init(row: Int, adverse: Double, skew: Double = 0) {
      self.row = row
      self.adverse = adverse
      self.skew = skew
    }
  }

  /// The variables that are drawn, in the order of the matrix.
  let drawn: [Variable]
  /// Their rows of the matrix.
  let drawnRows: [Int]
  let shocks: [Shock]
  let shape: Shape
  /// √((ν − 2)/χ²) of the common size; nil for normal shocks.
  let size: TwoSidedTable?

  /// - Parameters:
  ///   - uses: the factors that are used.
  ///   - variables: those of the matrix's rows, in order.
  ///   - cholesky: the lower triangular factor, row by row, as many columns as rows.
  public init(_ uses: [Use], of variables: [Variable], cholesky: [Double], shape: Shape) {
    let count = variables.count
    precondition(cholesky.count == count * count, "a square factor with a row for each variable")
    func weights(_ use: Use) -> [Int] { (0...use.row).filter { cholesky[use.row * count + $0] != 0 } }
    let needed = (0..<count).filter { column in uses.contains { weights($0).contains(column) } }
    drawn = needed.map { variables[$0] }
    drawnRows = needed
    shocks = uses.map { use in
      Shock(
        parts: weights(use).map { column in
          Shock.Part(variable: needed.firstIndex(of: column)!, weight: cholesky[use.row * count + column])
        },
        adverse: use.adverse,
        skew: use.skew == 0 ? nil : SkewTable(skew: use.skew)
      )
    }
    self.shape = shape
    size = shape.degreesOfFreedom.map { TwoSidedTable.studentScale(degreesOfFreedom: $0) }
  }
}
