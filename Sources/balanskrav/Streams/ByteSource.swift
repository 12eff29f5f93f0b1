/// A stream of bytes to read.
struct ByteSource {
  /// Reads at most so many bytes; none at the end.
  let read: (Int) -> Result<[UInt8], SystemFault>

  /// A stream read by a function.
  init(read: @escaping (Int) -> Result<[UInt8], SystemFault>) {
    self.read = read
  }

  /// A stream read from an open file.
  init(descriptor: Descriptor) {
    self.init { count in
      do throws(SystemFault) { return .success(try descriptor.read(atMost: count)) } catch { return .failure(error) }
    }
  }

  /// All bytes, or nil when there are more than `limit`; reads no further than needed to know that.
  func readAll(limit: Int) throws(SystemFault) -> [UInt8]? {
    let step = 1 << 18
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let chunk = try read(min(step, limit + 1 - bytes.count)).get()
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    return nil
  }
}
