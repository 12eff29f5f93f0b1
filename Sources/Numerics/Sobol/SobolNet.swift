/// Sobol' points in up to 1 024 dimensions as 32-bit words, plain or scrambled.
///
/// Point n's word in a dimension is the dimension's shift XOR its columns at n's set bits (n's binary order, not Gray's): any point
/// can be had alone, and every aligned block of 2ᵐ points is a digital net. The first dimensions have the best projections, so the most
/// important variables go first. 132 bytes a dimension.
///
/// Source: Sobol' (1967); direction numbers of Joe and Kuo (2008), see `JoeKuo`. Checked against SciPy's points.
public struct SobolNet: Sendable {
  /// The greatest number of dimensions.
  public static var maximalDimensions: Int { JoeKuo.dimensions }

  /// A shift and the 32 columns.
  static var stride: Int { 33 }

  /// How many dimensions the points have.
  public let dimensions: Int

  /// Dimension after dimension: its shift, then the column of point bit 0, of bit 1, …
  var words: [UInt32]

  /// The plain points, not scrambled: point 0 lies in the corner, and so alone they estimate with bias.
  public init(dimensions: Int) {
    precondition(0...JoeKuo.dimensions ~= dimensions, "Sobol' points have at most 1024 dimensions")
    self.dimensions = dimensions
    words = [UInt32](repeating: 0, count: dimensions * Self.stride)
    guard dimensions > 0 else { return }
    // Van der Corput's sequence.
    for bit in 0..<32 { words[1 + bit] = 0x8000_0000 >> UInt32(bit) }
    var reader = JoeKuoReader()
    for dimension in 1..<dimensions { readColumns(at: dimension * Self.stride + 1, &reader) }
  }

  /// Column k is mₖ as the fraction mₖ / 2ᵏ; after the stated ones,
  /// vₖ = a₁ vₖ₋₁ ⊕ … ⊕ aₛ₋₁ vₖ₋ₛ₊₁ ⊕ vₖ₋ₛ ⊕ vₖ₋ₛ / 2ˢ.
  private mutating func readColumns(at first: Int, _ reader: inout JoeKuoReader) {
    let degree = Int(reader.next(4))
    let inner = reader.next(degree - 1)
    for k in 0..<degree { words[first + k] = (reader.next(k) << 1 | 1) << UInt32(31 - k) }
    for k in degree..<32 {
      let oldest = words[first + k - degree]
      var column = oldest ^ oldest >> UInt32(degree)
      for back in 1..<degree where inner >> UInt32(degree - 1 - back) & 1 == 1 {
        column ^= words[first + k - back]
      }
      words[first + k] = column
    }
  }
}
