import Glibc

/// A stream of bytes to write, gathered into few writes.
///
/// When the reader has gone (`balanskrav run | head -1`) the rest is dropped in silence: it has seen what it wanted.
final class ByteSink {
  /// What messages call it.
  let name: String
  private let emit: ([UInt8]) -> SystemFault?
  private var waiting: [UInt8] = []
  /// Whether what is written from now on is dropped.
  private(set) var readerHasGone = false

  /// A stream written by a function that returns the fault, if any.
  init(name: String, emit: @escaping ([UInt8]) -> SystemFault?) {
    self.name = name
    self.emit = emit
  }

  /// A stream written to an open file.
  convenience init(name: String, descriptor: Descriptor) {
    self.init(name: name) { bytes in
      do throws(SystemFault) {
        try descriptor.write(bytes)
        return nil
      } catch {
        return error
      }
    }
  }

  /// Writes a text, at the latest with the next `flush`.
  func write(_ text: String) throws(ToolFault) {
    try write(Array(text.utf8))
  }

  /// Writes bytes, at the latest with the next `flush`.
  func write(_ bytes: [UInt8]) throws(ToolFault) {
    waiting += bytes
    if waiting.count >= 1 << 16 { try flush() }
  }

  /// Writes what is waiting; after a fault nothing is.
  func flush() throws(ToolFault) {
    let bytes = waiting
    waiting = []
    if bytes.isEmpty || readerHasGone { return }
    guard let fault = emit(bytes) else { return }
    if fault.code == EPIPE {
      readerHasGone = true
    } else {
      throw ToolFault(.inputOutput, "cannot write to \(name): \(fault.reason)")
    }
  }
}
