import Glibc

/// A program run from start to end, with what it wrote to standard output.
struct ChildProcess {
  /// What it exited with, nil when a signal ended it.
  let exitCode: Int32?
  /// All it wrote to standard output.
  let output: [UInt8]

  /// Starts the program and waits for its end.
  init(_ program: String, _ arguments: [String]) throws(BenchmarkFault) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw BenchmarkFault("no pipe: \(String(cString: strerror(errno)))") }
    // The child keeps neither end but as its standard output, or reading would never come to an end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var process = pid_t()
    let fault = posix_spawn(&process, program, &actions, nil, &words, environ)
    for word in words { free(word) }
    posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    guard fault == 0 else {
      close(ends[0])
      throw BenchmarkFault("cannot start '\(program)': \(String(cString: strerror(fault)))")
    }
    output = Self.readAll(ends[0])
    close(ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    // The low seven bits are the signal, the next eight the exit code (wait(2), whose macros Swift does not import).
    exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }
}
