import Scenarios

/// Seeded random numbers (SplitMix64, Steele et al. 2014), so that a failure can be repeated.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A random tree; `depth` bounds its levels.
  mutating func tree(depth: Int) -> Node {
    let source = SourceText(name: "random", text: "")
    let place = Place(source, 0, 0)
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &self) {
    case 0: return Node(.null, at: place)
    case 1: return Node(.bool(Bool.random(using: &self)), at: place)
    case 2, 3: return Node(.number(number()), at: place)
    case 4, 5: return Node(.string(text()), at: place)
    case 6:
      let count = Int.random(in: 0...8, using: &self)
      return Node(.array((0..<count).map { _ in tree(depth: depth - 1) }), at: place)
    default:
      var members: [Node.Member] = []
      for _ in 0..<Int.random(in: 0...16, using: &self) {
        let key = nfc(Bool.random(using: &self) ? text() : word())
        if members.contains(where: { $0.key == key }) { continue }
        members.append(Node.Member(key: key, keyPlace: place, node: tree(depth: depth - 1)))
      }
      return Node(.object(members), at: place)
    }
  }

  private mutating func number() -> Number {
    switch Int.random(in: 0..<12, using: &self) {
    case 0: return Number(kind: .infinite, isNegative: Bool.random(using: &self))
    case 1: return Number(kind: .notANumber, isNegative: Bool.random(using: &self))
    case 2:
      return Number(
        isNegative: Bool.random(using: &self),
        digits: [1],
        exponent: Int.random(in: -999...999, using: &self)
      )
    default:
      let digits = (0..<Int.random(in: 0...25, using: &self)).map { _ in UInt8.random(in: 0...9, using: &self) }
      return Number(
        isNegative: Bool.random(using: &self),
        digits: digits,
        exponent: Int.random(in: -40...40, using: &self)
      )
    }
  }

  private mutating func word() -> String {
    let letters = Array("aåäöÅ_$9éz0")
    return String((0..<Int.random(in: 0...6, using: &self)).map { _ in letters.randomElement(using: &self) ?? "a" })
  }

  private mutating func text() -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      let top: UInt32 = [0x7F, 0xFF, 0x2FF, 0x206F, 0x10FFFF].randomElement(using: &self) ?? 0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...top, using: &self)) { view.append(scalar) }
    }
    return String(view)
  }
}
