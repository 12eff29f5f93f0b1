/// Random test cases that are the same every time: splitmix64 (Steele, Lea and Flood 2014).
package struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  package mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True in one of `n`.
  package mutating func oneIn(_ n: Int) -> Bool { int(1...n) == 1 }

  /// An amount: mostly small, so that equal amounts and exact zeros occur, at times of real size.
  package mutating func amount(_ range: ClosedRange<Int64>) -> Int64 {
    switch Int.random(in: 0..<8, using: &self) {
    case 0: 0
    case 1: Int64.random(in: range, using: &self) * 123_456_789
    default: Int64.random(in: range, using: &self)
    }
  }
}
