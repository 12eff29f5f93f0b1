import Glibc

/// Questions about paths that need no Foundation.
enum FilePath {
  /// The folder that holds the last part; `.` when the path has one part.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// What the system knows of a file; of the link itself when `followingLinks` is false.
  static func status(_ path: String, followingLinks: Bool = true) throws(SystemFault) -> stat {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    if result != 0 { throw .last }
    return status
  }

  /// Where symbolic links in the last part lead in the end, whether or not something is there.
  static func resolved(_ path: String) throws(SystemFault) -> String {
    var path = path
    for _ in 0..<40 {  // as many as Linux follows
      let status = try? status(path, followingLinks: false)
      guard let status, status.st_mode & S_IFMT == S_IFLNK else { return path }
      var length = -1
      let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
        length = buffer.withMemoryRebound(to: CChar.self) { readlink(path, $0.baseAddress!, $0.count) }
        count = max(0, length)
      }
      if length < 0 { throw .last }
      let name = String(decoding: target, as: UTF8.self)
      path = name.hasPrefix("/") ? name : folder(of: path) + "/" + name
    }
    throw SystemFault(ELOOP)
  }
}
