import TestSupport

/// Income statements with lines that react, grow and are more or less precise.
extension RandomFuture {
  /// Lines that together come to the results, which the last of the costs evens out.
  mutating func addLines() {
    var rest = results
    var rows = ["skatteintäkter: \(line("", "", 1000...8000, &rest))"]
    if random.oneIn(2) { rows.append("generella_statsbidrag_och_utjämning: \(line("", "", -300...900, &rest))") }
    let fees = "verksamhetens_intäkter"
    if random.oneIn(2) { rows.append("\(fees): { avgifter: \(line(fees, "avgifter", 10...400, &rest)) }") }
    if random.oneIn(2) { rows.append("avskrivningar: \(line("", "", -90...(-10), &rest))") }
    if random.oneIn(3) { rows.append("finansiella_intäkter: \(line("", "", 0...90, &rest))") }
    if random.oneIn(2) { rows.append("finansiella_kostnader: \(line("", "", -90...0, &rest))") }
    if random.oneIn(4) { rows.append("extraordinära_poster: \(line("", "", -30...30, &rest))") }
    let key = "verksamhetens_kostnader"
    var costs: [String] = []
    for name in ["vård", "skola", "drift"] where random.oneIn(2) {
      costs.append("\(name): \(line(key, name, -900...(-50), &rest))")
    }
    let evened = rest
    costs.append("övrigt: { belopp: \(series(stated) { evened[$1]! })\(random.oneIn(2) ? ", reagerar_på: {}" : "") }")
    rows.append("\(key): { \(costs.joined(separator: ", ")) }")
    members.append("resultaträkning: { \(rows.joined(separator: ", ")) }")
  }

  /// A line of a row; `rest` is less by what it comes to.
  private mutating func line(
    _ post: String, _ name: String, _ range: ClosedRange<Int>, _ rest: inout [Int: Int]
  ) -> String {
    var amounts: [Int: Int] = [:]
    for year in stated {
      amounts[year] = random.int(range)
      rest[year]! -= amounts[year]!
    }
    var parts = ["belopp: \(series(stated) { amounts[$1]! })"]
    if random.oneIn(2) {
      let factors = ["konsumentpriser", "skatteunderlag", "kostnadsindex", "kort_ränta", "lång_ränta"] + ownFactors
      let reactions = factors.filter { _ in random.oneIn(4) }.map { factor in
        "\(factor): \(["1", "1", "2", "0.4", "-0.5", "0"].randomElement(using: &random)!)"
      }
      parts.append("reagerar_på: { \(reactions.joined(separator: ", ")) }")
    }
    if random.oneIn(4) { parts.append("tillväxt: \(decimal(-100...500))") }
    if random.oneIn(4) { parts.append("volym: \(decimal(-100...300))") }
    if !post.isEmpty && random.oneIn(2) {
      parts.append("precision: { sigma: \(decimal(0...600)), ar: \(decimal(0...90)) }")
      preciseLines.append("\(post).\(name)")
    }
    return "{ \(parts.joined(separator: ", ")) }"
  }
}
