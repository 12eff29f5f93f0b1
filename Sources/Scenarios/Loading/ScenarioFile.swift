#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading a file the user named: its bytes, or why there are none. Never waits on a pipe or a device.
public enum ScenarioFile {
  /// What can come of reading a file.
  public enum Answer: Sendable, Equatable {
    /// Its bytes.
    case bytes([UInt8])
    /// There is none; the nearest name in the folder where it was looked for, as a path like the one asked for.
    case missing(nearest: String?)
    /// It is a folder.
    case isFolder
    /// It is larger than a scenario may be; its size and the limit in bytes.
    case tooLarge(Int, limit: Int)
    /// It cannot be read; why, in plain English.
    case unreadable(String)
  }

  /// Reads a whole regular file of at most `limit` bytes; symbolic links are followed.
  public static func read(_ path: String, limit: Int = Json5Limits().bytes) -> Answer {
    // The system would read no further than to the first zero.
    if path.utf8.contains(0) || path.isEmpty { return .missing(nearest: nil) }
    // Without waiting: opening a named pipe would otherwise last until someone writes to it.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      let fault = errno
      return fault == ENOENT || fault == ENOTDIR ? .missing(nearest: nearestName(to: path)) : .unreadable(words(fault))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .unreadable(words(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .isFolder
    default: return .unreadable("it is no ordinary file")
    }
    if Int(status.st_size) > limit { return .tooLarge(Int(status.st_size), limit: limit) }
    return contents(file, expected: Int(status.st_size), limit)
  }

  private static func contents(_ file: Int32, expected: Int, _ limit: Int) -> Answer {
    var bytes: [UInt8] = []
    // One more than it should hold: the read that finds the end then needs no further room.
    bytes.reserveCapacity(expected + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Self.read(file, $0) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return .unreadable(words(errno)) }
      if count == 0 { return .bytes(bytes) }
      bytes.append(contentsOf: chunk[..<count])
      // It may have grown since its size was asked for.
      if bytes.count > limit { return .tooLarge(bytes.count, limit: limit) }
    }
  }

  private static func read(_ file: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, room.baseAddress, room.count)
    #elseif canImport(Musl)
      Musl.read(file, room.baseAddress, room.count)
    #else
      Darwin.read(file, room.baseAddress, room.count)
    #endif
  }

  /// The path with its last part exchanged for the nearest name in its folder.
  private static func nearestName(to path: String) -> String? {
    let (folder, name) = split(path)
    // A link to nothing is there, yet no answer.
    let others = names(in: folder.isEmpty ? "." : folder).filter { $0 != name }
    guard let near = nearest(to: name, in: others) else { return nil }
    return folder.isEmpty || folder.hasSuffix("/") ? folder + near : folder + "/" + near
  }

  /// The folder of a path, "" when it states none, and the name in it.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.utf8.index(after: slash)...]))
  }

  /// The names in a folder, sorted, without those that begin with a full stop; none when it cannot be read.
  public static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The path without links, `.` and `..`, nil when there is nothing there.
  static func realPath(_ path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func words(_ fault: Int32) -> String {
    switch fault {
    case EACCES, EPERM: "you may not read it"
    case ENAMETOOLONG: "its name is too long"
    case ELOOP: "its links lead in a circle"
    case EIO: "the disk or the network gave a fault"
    case ENXIO, ENODEV: "it is no ordinary file"
    case EMFILE, ENFILE: "too many files are open"
    default: String(cString: strerror(fault))
    }
  }
}
