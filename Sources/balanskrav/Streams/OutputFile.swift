import Glibc

/// A file that is written whole or not at all.
///
/// The bytes go to a new file in the same folder, which takes the name only when they are safely on disk; whatever
/// fails, the old content stays and nothing else is left behind. Devices and pipes are written straight to.
struct OutputFile {
  private let path: String
  private let target: String
  /// Permissions of the file that is replaced.
  private let permissions: mode_t?
  private let isDevice: Bool
  /// Whether a file that appears meanwhile must be left alone.
  private let isNew: Bool

  /// Checks that the file can be written, so that no work is done in vain; changes nothing.
  ///
  /// - Parameters:
  ///   - path: The file as the user wrote it; a symbolic link stays, and what it leads to is replaced.
  ///   - source: What the result is computed from, and so must not be overwritten.
  init(path: String, besides source: ScenarioSource) throws(ToolFault) {
    self.path = path
    target = try Self.target(of: path)
    let status = try Self.status(of: target, for: path)
    if let status {
      if case .file(let read) = source, let other = try? FilePath.status(read),
        other.st_dev == status.st_dev, other.st_ino == status.st_ino, status.st_mode & S_IFMT == S_IFREG
      {
        throw ToolFault(
          .inputOutput,
          "will not write to \(path.quoted): it is being read",
          hint: "name another file"
        )
      }
      if access(target, W_OK) != 0 { throw Self.cannotWrite(path, .last) }
    }
    permissions = status.map { $0.st_mode & 0o777 }
    isDevice = status.map { $0.st_mode & S_IFMT != S_IFREG } ?? false
    isNew = false
    if !isDevice { try Self.checkFolder(of: target, for: path) }
  }

  /// The same of a file that may be there or not, besides which nothing is read.
  init(newOrOld path: String) throws(ToolFault) { try self.init(path: path, besides: .builtIn) }

  /// Whether both would be written to the same place.
  func isSame(as other: OutputFile) -> Bool {
    if target == other.target { return true }
    if let own = try? FilePath.status(target), let its = try? FilePath.status(other.target) {
      return !isDevice && own.st_dev == its.st_dev && own.st_ino == its.st_ino
    }
    guard FilePath.name(of: target) == FilePath.name(of: other.target),
      let own = try? FilePath.status(FilePath.folder(of: target)),
      let its = try? FilePath.status(FilePath.folder(of: other.target))
    else { return false }
    return own.st_dev == its.st_dev && own.st_ino == its.st_ino
  }

  /// Checks that a file can be written where none is yet; changes nothing.
  init(newAt path: String) throws(ToolFault) {
    self.path = path
    target = try Self.target(of: path)
    if try Self.status(of: target, for: path) != nil { throw Self.exists(path) }
    permissions = nil
    isDevice = false
    isNew = true
    try Self.checkFolder(of: target, for: path)
  }

  /// Writes the bytes as the file's whole content.
  func write(_ bytes: [UInt8]) throws(ToolFault) {
    do throws(SystemFault) {
      try isDevice ? writeToDevice(bytes) : replace(with: bytes)
    } catch {
      if error.code == EPIPE { return }
      if error.code == EEXIST { throw Self.exists(path) }
      throw Self.cannotWrite(path, error)
    }
  }

  private func writeToDevice(_ bytes: [UInt8]) throws(SystemFault) {
    let device = try Descriptor.open(target, O_WRONLY)
    do throws(SystemFault) { try device.write(bytes) } catch {
      try? device.close()
      throw error
    }
    try device.close()
  }

  private func replace(with bytes: [UInt8]) throws(SystemFault) {
    // Ctrl-C waits until the new file has its name or is gone again.
    let pause = SignalPause()
    defer { pause.end() }
    let (file, temporary) = try openTemporary()
    do throws(SystemFault) {
      do throws(SystemFault) {
        try file.write(bytes)
        if let permissions, fchmod(file.number, permissions) != 0 { throw .last }
        // Some file systems have no fsync; they say so with EINVAL.
        if fsync(file.number) != 0, errno != EINVAL { throw .last }
      } catch {
        try? file.close()
        throw error
      }
      try file.close()
      try name(temporary)
    } catch {
      unlink(temporary)
      throw error
    }
    // So that the new name survives a power cut; the content is safe already, so a fault here is none of the user's.
    if let folder = try? Descriptor.open(FilePath.folder(of: target), O_RDONLY | O_DIRECTORY) {
      fsync(folder.number)
      try? folder.close()
    }
  }

  /// Gives the finished file its name.
  private func name(_ temporary: String) throws(SystemFault) {
    if !isNew {
      if rename(temporary, target) != 0 { throw .last }
      return
    }
    // Unlike rename, link refuses a name that is taken; where links are unknown, the check made before must do.
    if link(temporary, target) == 0 {
      unlink(temporary)
    } else if errno == EPERM || errno == EOPNOTSUPP {
      if rename(temporary, target) != 0 { throw .last }
    } else {
      throw .last
    }
  }

  /// A new file beside the target that nobody else has; permissions follow the user's umask.
  private func openTemporary() throws(SystemFault) -> (Descriptor, path: String) {
    var number = 0
    while true {
      let name = "\(FilePath.folder(of: target))/.balanskrav-\(getpid())-\(number)"
      do throws(SystemFault) {
        return (try Descriptor.open(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666), name)
      } catch {
        if error.code != EEXIST { throw error }
        number += 1
      }
    }
  }

  private static func target(of path: String) throws(ToolFault) -> String {
    do throws(SystemFault) { return try FilePath.resolved(path) } catch { throw cannotWrite(path, error) }
  }

  /// What is there now, if anything; a folder is refused.
  private static func status(of target: String, for path: String) throws(ToolFault) -> stat? {
    let status: stat
    do throws(SystemFault) { status = try FilePath.status(target) } catch {
      if error.code == ENOENT { return nil }
      throw cannotWrite(path, error)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw ToolFault(
        .inputOutput,
        "cannot write to \(path.quoted): it is a folder",
        hint: "name a file in it, such as \((path + (path.hasSuffix("/") ? "" : "/") + "result").quoted)"
      )
    }
    return status
  }

  private static func exists(_ path: String) -> ToolFault {
    ToolFault(
      .inputOutput,
      "will not overwrite \(path.quoted): there is such a file already",
      hint: "name another file, or move that one away"
    )
  }

  private static func checkFolder(of target: String, for path: String) throws(ToolFault) {
    let folder = FilePath.folder(of: target)
    do throws(SystemFault) {
      _ = try FilePath.status(folder)
    } catch {
      throw ToolFault(
        .inputOutput,
        "cannot write to \(path.quoted): \(error.code == ENOENT ? "there is no folder \(folder.quoted)" : error.reason)",
        hint: error.code == ENOENT ? "make the folder first, or name another" : nil
      )
    }
    if access(folder, W_OK | X_OK) != 0 {
      throw ToolFault(
        .inputOutput,
        "cannot write to \(path.quoted): new files in \(folder.quoted) are refused: \(SystemFault.last.reason)",
        hint: "name a file in a folder of your own"
      )
    }
  }

  private static func cannotWrite(_ path: String, _ fault: SystemFault) -> ToolFault {
    let hint: String? =
      switch fault.code {
      case ENOSPC, EDQUOT: "make room, or name a file on another disk"
      case EACCES, EPERM, EROFS: "name a file in a folder of your own"
      default: nil
      }
    return ToolFault(.inputOutput, "cannot write to \(path.quoted): \(fault.reason)", hint: hint)
  }
}
