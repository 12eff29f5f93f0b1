import Glibc

/// An open file of the operating system, with the loops that partial and interrupted calls need.
struct Descriptor {
  /// The number the system knows it by.
  let number: Int32

  /// Wraps an open file; whoever opened it closes it.
  init(_ number: Int32) {
    self.number = number
  }

  /// Opens a file.
  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemFault) -> Descriptor {
    while true {
      let number = Glibc.open(path, flags | O_CLOEXEC, mode)
      if number >= 0 { return Descriptor(number) }
      let fault = SystemFault.last
      if fault.code != EINTR { throw fault }
    }
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else {
        try recover(from: .last, awaiting: Int16(POLLOUT))
      }
    }
  }

  /// Reads at most `count` bytes; none at the end.
  func read(atMost count: Int) throws(SystemFault) -> [UInt8] {
    while true {
      var result = -1
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        result = Glibc.read(number, buffer.baseAddress, count)
        initialized = max(0, result)
      }
      if result >= 0 { return bytes }
      try recover(from: .last, awaiting: Int16(POLLIN))
    }
  }

  /// Closes the file; only the first close of a written file can tell of a fault.
  func close() throws(SystemFault) {
    if Glibc.close(number) != 0, errno != EINTR { throw .last }
  }

  /// Returns when the call can be tried again: it was interrupted, or another program made the stream non-blocking.
  private func recover(from fault: SystemFault, awaiting events: Int16) throws(SystemFault) {
    switch fault.code {
    case EINTR: return
    case EAGAIN:
      var waiting = pollfd(fd: number, events: events, revents: 0)
      poll(&waiting, 1, -1)
    default: throw fault
    }
  }
}
