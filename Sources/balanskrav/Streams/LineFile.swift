import Glibc

/// A file that grows line by line and can be taken up again where it broke off; one process at a time writes to it.
///
/// A line counts when its line feed is there, so a process may be killed at any moment.
struct LineFile: Sendable {
  /// The name the user gave.
  let path: String
  private let file: Descriptor

  /// Begins a file where none is.
  init(newAt path: String) throws(ToolFault) {
    self.path = path
    do throws(SystemFault) {
      file = try Descriptor.open(try FilePath.resolved(path), O_RDWR | O_CREAT | O_EXCL, mode: 0o666)
    } catch {
      throw Self.fault(path, error)
    }
    try lock()
  }

  /// Opens a file that is there.
  init(existingAt path: String) throws(ToolFault) {
    self.path = path
    do throws(SystemFault) { file = try Descriptor.open(path, O_RDWR | O_NOCTTY) } catch {
      throw Self.fault(path, error)
    }
    try lock()
  }

  /// Keeps the whole lines, cuts off what follows them, and goes on after them.
  ///
  /// - Parameter isExpected: whether a line, counted from 0 and without its line feed, is as it should be.
  /// - Returns: how many lines were kept, or the number from 1 of a line that is not as it should be.
  func takeUp(_ isExpected: (_ line: Int, _ bytes: ArraySlice<UInt8>) -> Bool) throws(ToolFault) -> LinesFound {
    var lines = 0
    var kept = 0
    var rest: [UInt8] = []
    do throws(SystemFault) {
      while true {
        let chunk = try file.read(atMost: 1 << 18)
        if chunk.isEmpty { break }
        rest += chunk
        var first = rest.startIndex
        while let end = rest[first...].firstIndex(of: 0x0A) {
          guard isExpected(lines, rest[first..<end]) else { return .strange(lines + 1) }
          lines += 1
          kept += end + 1 - first
          first = end + 1
        }
        rest.removeSubrange(..<first)
        // No line of ours is that long.
        if rest.count > 1 << 24 { return .strange(lines + 1) }
      }
      if ftruncate(file.number, kept) != 0 || lseek(file.number, kept, SEEK_SET) < 0 { throw .last }
    } catch {
      throw Self.fault(path, error)
    }
    return .kept(lines)
  }

  /// What taking up a file found.
  enum LinesFound: Equatable {
    case kept(Int)
    case strange(Int)
  }

  /// Adds to the end.
  func write(_ text: String) throws(ToolFault) {
    do throws(SystemFault) { try file.write(Array(text.utf8)) } catch { throw Self.fault(path, error) }
  }

  /// Ends writing; what was written is then on disk.
  func close() throws(ToolFault) {
    do throws(SystemFault) {
      // Some file systems have no fsync; they say so with EINVAL.
      if fsync(file.number) != 0, errno != EINVAL { throw .last }
      try file.close()
    } catch {
      throw Self.fault(path, error)
    }
  }

  /// The lock goes with the process, however that ends. Where the file system knows no locks there is none.
  private func lock() throws(ToolFault) {
    if flock(file.number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
    try? file.close()
    throw ToolFault(
      .inputOutput, "will not write to \(path.quoted): another process is writing to it",
      hint: "wait for it, or name another file")
  }

  private static func fault(_ path: String, _ fault: SystemFault) -> ToolFault {
    if fault.code == EEXIST { return exists(path) }
    return ToolFault(.inputOutput, "cannot write to \(path.quoted): \(fault.reason)")
  }

  static func exists(_ path: String) -> ToolFault {
    ToolFault(
      .inputOutput, "will not overwrite \(path.quoted): there is such a file already",
      hint: "'--resume' goes on with it, if the same command began it; else name another file")
  }
}
