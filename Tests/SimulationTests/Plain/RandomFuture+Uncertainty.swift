import TestSupport

/// Placements, factors and years of crisis.
extension RandomFuture {
  mutating func addPlacements() {
    // Means of assets in years of crisis are numbers of another kind, tested apart; kort ränta has none.
    if random.oneIn(3) {
      crisis =
        random.oneIn(2) ? "true" : "{ sannolikhet: \(random.int(5...40)), skala: 2, förskjutning: \(decimal(0...200)) }"
    }
    guard !random.oneIn(4) else { return }
    var parts = classes()
    let isBefore = running == nil || random.oneIn(2)
    parts.append(
      "värderad: \(isBefore ? "\(firstSimulated - 1)" : "{ år: \(firstSimulated), månad: \(random.int(1...12)) }")")
    parts.append("avgift: \(decimal(0...120))")
    let years = Array(firstSimulated + 1...max(firstSimulated + 1, till)).filter { $0 <= till }
    parts.append("insättningar: \(pick(years) { "\($0.int(1...80))" })")
    parts.append("uttag: \(pick(years) { "\($0.oneIn(5) ? 900 : $0.int(1...80))" })")
    parts.append("återinvestera_direktavkastning: \(random.oneIn(2))")
    parts.append("balansera_om: \(random.oneIn(2))")
    parts.append("realisera: { \(rule()) }")
    let stated = self.stated
    parts.append("i_planen: \(pick(stated) { "\($0.int(1...60))" })")
    members.append("placeringar: { \(parts.joined(separator: ", ")) }")
  }

  private mutating func rule() -> String {
    switch random.int(0...4) {
    case 0: return "regel: \"ingen\""
    case 1: return "regel: \"andel\", andel: \(decimal(1...100))"
    case 2: return "regel: \"belopp\", belopp: \(random.int(0...60)), till: \(till)"
    default:
      let cap = random.oneIn(2) ? ", tak: \(random.int(0...150))" : ""
      return
        "regel: \"vid_behov\", säkerhetsmarginal: \(random.int(0...30))\(cap), från: \(random.int(firstSimulated...till))"
    }
  }

  /// Classes with weights, and values in all or per class.
  private mutating func classes() -> [String] {
    let builtIn = ["globala_aktier", "nominella_räntor", "svenska_aktier", "krediter"].shuffled(using: &random)
    classKeys = crisis != nil ? ["likvida_medel"] : Array(builtIn.prefix(random.int(1...2)))
    if crisis == nil {
      if random.oneIn(3) { classKeys.append("likvida_medel") }
      if random.oneIn(3) { classKeys.insert("skog", at: random.int(0...classKeys.count)) }
    }
    let weights: [String] = [["1"], ["0.45", "0.55"], ["0.3", "0.2", "0.5"], ["0.3", "0.2", "0", "0.5"]][
      classKeys.count - 1]
    let hasOwnValues = random.oneIn(3)
    let texts = zip(classKeys, weights).map { key, weight in
      var parts = ["vikt: \(weight)"]
      if key == "skog" {
        parts += ["avkastning: \(decimal(-200...900))", "sigma: \(decimal(0...3000))", "direktavkastning: 0"]
      }
      if hasOwnValues {
        parts += ["marknadsvärde: \(random.int(100...900))", "anskaffningsvärde: \(random.int(100...900))"]
      }
      return "\(key): { \(parts.joined(separator: ", ")) }"
    }
    let all =
      hasOwnValues ? [] : ["marknadsvärde: \(random.int(300...2000))", "anskaffningsvärde: \(random.int(300...2000))"]
    return all + ["tillgångsslag: { \(texts.joined(separator: ", ")) }"]
  }

  mutating func addUncertainty() {
    var parts = ["avvikelse: { ar: \(decimal(0...95)), sigma: \(decimal(0...400)) }"]
    if isWhole { parts.append("metod: \"resultat\"") }
    if running != nil && random.oneIn(3) {
      parts[0] = "avvikelse: { sigma_prognos: \(decimal(0...200)) }"
    }
    if random.oneIn(3) { parts.append("systematisk_avvikelse: \(decimal(-200...100))") }
    if random.oneIn(3) { parts.append("prognosfel: \(decimal(0...200))") }
    var factors: [String] = []
    for key in ["konsumentpriser", "skatteunderlag", "kort_ränta", "lång_ränta"] where random.oneIn(3) {
      factors.append("\(key): { känslighet: \(random.int(-40...40)) }")
    }
    var pairs = [("avvikelse", "skatteunderlag"), ("kostnadsindex", "lång_ränta"), ("globala_aktier", "reala_räntor")]
    for key in ownFactors {
      let kind = key == "arbetslöshet" ? ", slag: \"nivå\"" : ""
      factors.append(
        "\(key): { medel: 3, sigma: \(decimal(0...900)), ar: \(decimal(0...80)), känslighet: \(random.int(-9...9))\(kind) }"
      )
      pairs.append((key, "avvikelse"))
    }
    pairs += zip(preciseLines, ["kostnadsindex"] + preciseLines).map { ($0, $1) }
    if classKeys.contains("skog") { pairs.append(("skog", "krediter")) }
    let correlations = pairs.filter { _ in random.oneIn(2) }.map {
      "{ mellan: [\"\($0.0)\", \"\($0.1)\"], värde: \(decimal(-30...30)) }"
    }
    parts.append("faktorer: { \(factors.joined(separator: ", ")) }")
    parts.append("korrelationer: [\(correlations.joined(separator: ", "))]")
    if let crisis { parts.append("krisår: \(crisis)") }
    members.append("osäkerhet: { \(parts.joined(separator: ", ")) }")
  }
}
