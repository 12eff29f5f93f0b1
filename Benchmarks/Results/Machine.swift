import Glibc

/// What the program knows of where it runs and how it was built; the compiler's flags are not among it.
struct Machine {
  /// The processor's own name, nil where the system does not say.
  let processor: String?
  /// Processors in use.
  let cores: Int
  /// The architecture that the program was built for.
  let architecture: String
  /// Oldest compiler that this can be.
  let compiler: String
  /// Whether it was built for release.
  let isRelease: Bool

  /// This machine and this build.
  init() {
    let lines = File.bytes("/proc/cpuinfo").map { String(decoding: $0, as: UTF8.self).split(separator: "\n") } ?? []
    processor = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
      .map { String($0.drop { $0 == " " }) }
    cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    #if arch(x86_64)
      architecture = "x86-64"
    #elseif arch(arm64)
      architecture = "arm64"
    #else
      architecture = "other"
    #endif
    #if compiler(>=6.4)
      compiler = "Swift 6.4 or later"
    #elseif compiler(>=6.3)
      compiler = "Swift 6.3"
    #elseif compiler(>=6.2)
      compiler = "Swift 6.2"
    #else
      compiler = "Swift 6.1"
    #endif
    #if DEBUG
      isRelease = false
    #else
      isRelease = true
    #endif
  }
}
