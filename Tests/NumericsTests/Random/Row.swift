import Numerics

/// Rows of words and of numbers as arrays, for tests.
enum Row {
  static func words(_ count: Int, _ fill: (UnsafeMutableBufferPointer<UInt32>) -> Void) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
      fill(UnsafeMutableBufferPointer(rebasing: buffer[0..<count]))
      filled = count
    }
  }

  static func words(_ key: DrawKey, from first: UInt64 = 0, count: Int) -> [UInt32] {
    words(count) { key.fill($0, from: first) }
  }

  static func uniforms(_ words: [UInt32]) -> [Double] {
    words.withUnsafeBufferPointer { words in
      [Double](unsafeUninitializedCapacity: words.count) { buffer, filled in
        fillUniforms(UnsafeMutableBufferPointer(rebasing: buffer[0..<words.count]), from: words)
        filled = words.count
      }
    }
  }

  static func quantiles(_ words: [UInt32], of table: QuantileTable = .normal) -> [Double] {
    words.withUnsafeBufferPointer { words in
      [Double](unsafeUninitializedCapacity: words.count) { buffer, filled in
        table.fill(UnsafeMutableBufferPointer(rebasing: buffer[0..<words.count]), from: words)
        filled = words.count
      }
    }
  }

  static func quantiles(_ words: [UInt32], of table: TwoSidedTable) -> [Double] {
    words.withUnsafeBufferPointer { words in
      [Double](unsafeUninitializedCapacity: words.count) { buffer, filled in
        table.fill(UnsafeMutableBufferPointer(rebasing: buffer[0..<words.count]), from: words)
        filled = words.count
      }
    }
  }
}
