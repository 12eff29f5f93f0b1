import Glibc

/// An error number of the operating system.
struct SystemFault: Error, Equatable {
  /// The number, as in `errno`.
  let code: Int32

  /// A given error.
  init(_ code: Int32) {
    self.code = code
  }

  /// The error of the call that has just failed.
  static var last: SystemFault { SystemFault(errno) }

  /// The error in words.
  var reason: String {
    switch code {
    case ENOENT: "there is no such file or folder"
    case EACCES, EPERM: "permission is denied"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the file system is read-only"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of the path is not a folder"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "its symbolic links lead in a circle"
    case EFBIG: "the file would be larger than allowed"
    case EBADF: "it is closed"
    default: strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
  }
}
