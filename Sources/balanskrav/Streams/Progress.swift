/// How far a simulation has come, as one line.
struct Progress: Equatable {
  /// Paths done.
  let paths: Int
  /// Paths to do, or the most that may be needed.
  let total: Int
  /// Whether it may end before all are done.
  let isCap: Bool
  /// Seconds since it began.
  let seconds: Double
  /// What is counted.
  var unit = "paths"

  /// The line, without the parts at its end for which a terminal this wide has no room.
  func line(width: Int) -> String {
    let rate = seconds > 0 ? Double(paths) / seconds : 0
    var parts = [
      isCap
        ? "\(paths.grouped) \(unit), at most \(total.grouped)"
        : "\(percent) %  \(paths.grouped) of \(total.grouped) \(unit)"
    ]
    if rate >= 1 {
      parts.append("\(Int(rate).grouped)/s")
      parts.append((isCap ? "at most " : "") + Self.duration(Double(total - paths) / rate) + " left")
    }
    // The last column stays free: some terminals begin a new line there.
    let room = max(0, width - 1)
    while parts.count > 1, parts.joined(separator: "  ").count > room { parts.removeLast() }
    return String(parts.joined(separator: "  ").prefix(room))
  }

  private var percent: String {
    let text = String(total == 0 ? 100 : paths * 100 / total)
    return String(repeating: " ", count: 3 - text.count) + text
  }

  private static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
