/// The notation YEAR.FIGURE.
enum FigureOfYear {
  /// The four-digit year and the name after the first full stop, or nil when it is not written so.
  static func split(_ text: String) -> (year: Int, figure: String)? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), !parts[1].isEmpty
    else { return nil }
    return (year, String(parts[1]))
  }
}
