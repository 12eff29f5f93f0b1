/// The unit in which a benchmark's figures are shown.
enum TimeUnit: String {
  case nanoseconds = "ns"
  case microseconds = "µs"
  case milliseconds = "ms"

  /// Nanoseconds in one of it.
  var nanoseconds: Double {
    switch self {
    case .nanoseconds: 1
    case .microseconds: 1_000
    case .milliseconds: 1_000_000
    }
  }
}
