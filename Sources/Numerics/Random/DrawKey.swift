/// One variable in one year under one seed: gives every path its random word, whatever else is drawn, and in any order.
///
/// The Philox key is the seed. The counter is (block, block's high part, variable, year), where a block's four words serve four
/// paths, so no bit is thrown away and no two (path, variable, year) share a word. Paths use 62 of the 64 block bits: the top two
/// are 0 here and tell other uses apart (`PhiloxUse`).
///
/// Paths are dealt in groups of 32 onto eight blocks, so that eight lanes write them in order: of the path's last five bits,
/// bit 4 and bit 0 choose the word and bits 3…1 the block.
///
/// A word has 32 bits: enough for 6.3 σ with a symmetric lattice, at half the price of 53. What lies beyond has probability
/// 2.3·10⁻¹⁰, less than one path in four thousand million.
@frozen
public struct DrawKey: Equatable, Sendable {
  /// The run's seed; every bit counts.
  public let seed: UInt64
  /// Which variable; the number must follow the variable and not its place in a list.
  public let variable: UInt32
  /// The calendar year.
  public let year: Int32

  /// The draws of a variable in a year; a year beyond 32 bits is our own fault.
  public init(seed: UInt64, variable: UInt32, year: Int) {
    precondition(Int(Int32(truncatingIfNeeded: year)) == year, "a year must fit in 32 bits")
    (self.seed, self.variable, self.year) = (seed, variable, Int32(truncatingIfNeeded: year))
  }

  /// The path's word: all 2³² values equally likely. For rows of paths `fill` is ten times as fast.
  public func word(path: UInt64) -> UInt32 {
    let block = (path &>> 5) &* 8 &+ (path &>> 1) & 7
    let words = Philox4x32.block(counter: counter(block), key: PhiloxUse.key(seed))
    return words[Int((path &>> 3) & 2 | path & 1)]
  }

  /// The path's uniform number, strictly between 0 and 1; see `Double.init(uniform:)`.
  public func uniform(path: UInt64) -> Double { Double(uniform: word(path: path)) }

  func counter(_ block: UInt64) -> SIMD4<UInt32> {
    PhiloxUse.draws.counter(block, variable, UInt32(bitPattern: year))
  }
}
