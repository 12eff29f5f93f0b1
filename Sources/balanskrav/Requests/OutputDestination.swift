/// Where a result is written.
enum OutputDestination: Equatable {
  /// No file was named, or `-`.
  case standardOutput
  /// A path as the user wrote it.
  case file(String)

  /// What the value of `--output`, or the FILE of `init`, means.
  init(argument: String?) {
    switch argument {
    case nil, "-": self = .standardOutput
    case let path?: self = .file(path)
    }
  }
}
