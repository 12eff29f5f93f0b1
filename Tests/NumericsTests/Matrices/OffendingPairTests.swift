import Numerics
import Testing

@Suite("The offending pair")
struct OffendingPairTests {
  @Test("is the one that must change most, of all or of the stated")
  func greatest() {
    // The changes by Newton's method on the dual problem, as in NearestTests: (2, 5) −0.228, (0, 2) −0.170, (0, 5) 0.142,
    // (3, 10) −0.136, (1, 10) 0.105.
    let matrix = CorrelationMatrix.mistaken
    #expect(matrix.offendingPair(among: [])! == (2, 5))
    #expect(matrix.offendingPair(among: [(3, 10), (2, 5), (0, 5)])! == (2, 5))
    #expect(matrix.offendingPair(among: [(3, 10), (5, 0)])! == (5, 0))
    #expect(matrix.offendingPair(among: [(1, 10), (3, 10)])! == (3, 10))
    #expect(matrix.offendingPair(among: [(6, 8)])! == (6, 8))
  }

  @Test("is the first of equals")
  func ties() {
    // Higham's example: both ones change by −0.2393.
    let matrix = CorrelationMatrix(3, [(0, 1, 1), (1, 2, 1)])
    #expect(matrix.offendingPair(among: [])! == (0, 1))
    #expect(matrix.offendingPair(among: [(0, 1), (1, 2)])! == (0, 1))
    #expect(matrix.offendingPair(among: [(0, 2), (1, 2), (0, 1)])! == (1, 2))
  }

  @Test("does not exist in a possible matrix")
  func none() {
    #expect(CorrelationMatrix.defaults.offendingPair(among: []) == nil)
    #expect(CorrelationMatrix(2, [(0, 1, -1)]).offendingPair(among: [(0, 1)]) == nil)
  }
}
