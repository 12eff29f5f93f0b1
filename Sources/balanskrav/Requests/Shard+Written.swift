import BalanskravKit

extension Shard {
  /// Reads `2/8`.
  init?(written: String) {
    let parts = written.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let number = Int(parts[0]), let count = Int(parts[1]), 1...Self.mostParts ~= count, 1...count ~= number
    else { return nil }
    self.init(number, of: count)
  }
}
