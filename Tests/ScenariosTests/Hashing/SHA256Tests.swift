import Testing

@testable import Scenarios

struct SHA256Tests {
  @Test(
    "published digests (FIPS 180-4 examples, NIST CAVP)",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ]
  )
  func published(_ text: String, _ digest: String) {
    #expect(SHA256.hex(text.utf8) == digest)
  }

  @Test("a million a's")
  func million() {
    var hash = SHA256()
    let thousand = [UInt8](repeating: 0x61, count: 1000)
    for _ in 0..<1000 { hash.update(thousand) }
    #expect(hash.hex() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("pieces of any length give the digest of the whole, and asking for it changes nothing")
  func pieces() {
    let bytes = (0..<300).map { UInt8($0 % 251) }
    for length in 0...300 {
      var hash = SHA256()
      hash.update(bytes[..<(length / 2)])
      _ = hash.digest()
      hash.update(bytes[(length / 2)..<length])
      #expect(
        hash.digest()
          == {
            var whole = SHA256(); whole.update(bytes[..<length]); return whole.digest()
          }()
      )
    }
  }

  @Test("the constants are the cube roots of the first 64 primes")
  func constants() {
    let primes = (2...311).filter { n in !(2..<n).contains { n % $0 == 0 } }
    #expect(primes.count == 64)
    for (prime, constant) in zip(primes, SHA256.constants) {
      // The greatest r with r³ ≤ p · 2⁹⁶ is the cube root in units of 2⁻³²; r needs 35 bits, its cube 105.
      var (low, high) = (UInt128(0), UInt128(1) << 36)
      while high - low > 1 {
        let middle = (low + high) / 2
        if middle * middle * middle <= UInt128(prime) << 96 { low = middle } else { high = middle }
      }
      #expect(UInt32(truncatingIfNeeded: low) == constant)
    }
  }
}
