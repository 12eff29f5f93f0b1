import Scenarios

extension RandomScenario {
  mutating func addUncertainty() {
    let whole: Int64 = 1_000_000
    var parts = decimals([
      ("systematisk_avvikelse", -5 * whole...(5 * whole)), ("prognosfel", 0...(5 * whole)),
      ("students_t", 2_000_001...(1000 * whole)),
    ])
    if chance(60) {
      let deviation = decimals([
        ("ar", 0...999_999), ("sigma", 0...(100 * whole)), ("sigma_prognos", 0...(100 * whole)),
        ("skevhet", -999_999...999_999),
      ])
      parts.append(member("avvikelse", object(deviation)))
    }
    // By lines, where nothing else says so.
    if taxes == .held { parts.append(member("metod", text("rader"))) }
    if chance(60) { parts.append(member("faktorer", factors())) }
    if chance(60) { parts.append(member("korrelationer", correlations())) }
    if chance(60) {
      let crisis = decimals([
        ("sannolikhet", 1...99_999_999), ("skala", whole...(10 * whole)), ("förskjutning", 0...(10 * whole)),
      ])
      parts.append(member("krisår", chance(50) ? flag(chance(50)) : object(crisis)))
    }
    add("osäkerhet", object(parts.shuffled(using: &random)))
  }

  private mutating func factors() -> Node {
    let whole: Int64 = 1_000_000
    var factors: [Node.Member] = []
    let builtIn = [
      "konsumentpriser", "skatteunderlag", "kostnadsindex", "kort_ränta", "lång_ränta", "eget_skatteunderlag",
    ]
    let own = names(3).filter { name in !ownNames.contains { nfc($0) == nfc(name) } }
    ownNames += own
    for key in (builtIn + own).shuffled(using: &random) where own.contains(key) || chance(50) {
      var parts = decimals([("ar", 0...999_999), ("skevhet", -999_999...999_999)])
      for (needed, range) in [("medel", -10 * whole...(10 * whole)), ("sigma", 0...(100 * whole))]
      where own.contains(key) || chance(50) {
        parts.append(member(needed, decimal(range)))
      }
      if own.contains(key) || chance(50) { parts.append(member("känslighet", amount(kronor(-100...100)))) }
      factors.append(member(key, object(parts.shuffled(using: &random))))
    }
    return object(factors)
  }

  /// Pairs of the calibration that can be anything, and small correlations with what it leaves alone.
  private mutating func correlations() -> Node {
    func pair(_ one: String, _ other: String, _ value: Node) -> Node {
      let names = [one, other].shuffled(using: &random).map { text($0) }
      return object([member("värde", value), member("mellan", Node(.array(names), at: Self.place))])
    }
    var pairs: [Node] = []
    if chance(50) { pairs.append(pair("konsumentpriser", "kostnadsindex", decimal(0...600_000))) }
    let alone = ["avvikelse"] + ownNames
    for (index, name) in alone.enumerated() where chance(50) {
      pairs.append(pair(name, "globala_aktier", decimal(-100_000...100_000)))
      guard index > 0 else { continue }
      pairs.append(pair(name, alone[index - 1], decimal(-100_000...100_000)))
    }
    return Node(.array(pairs.shuffled(using: &random)), at: Self.place)
  }
}
