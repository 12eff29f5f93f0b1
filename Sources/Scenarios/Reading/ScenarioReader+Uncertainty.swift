extension ScenarioReader {
  /// Reads what may go otherwise than planned; what is not stated keeps its default.
  mutating func readUncertainty(_ top: inout ObjectReader, into scenario: inout Scenario) {
    readFutureGrounds(&top, into: &scenario)
    scenario.osäkerhet.metod = scenario.förvaldMetod
    scenario.osäkerhet.avvikelse = Resultatavvikelse(scenario.osäkerhet.metod)
    guard var object = object("osäkerhet", in: &top) else { return }
    if let member = object.take("metod") {
      let choices = Metod.allCases.map { ($0.rawValue, $0) }
      if let stated = tree.choice(member.node, path: object.path(to: member.key), choices) {
        scenario.osäkerhet.metod = stated
        scenario.osäkerhet.avvikelse = Resultatavvikelse(stated)
      }
    }
    readDeviation(&object, into: &scenario.osäkerhet.avvikelse)
    decimal("systematisk_avvikelse", in: &object, &scenario.osäkerhet.systematiskAvvikelse, .signedPercent)
    decimal("prognosfel", in: &object, &scenario.osäkerhet.prognosfel, .percent)
    let followed = scenario.resultaträkning.rader.flatMap { $0.reaktioner.map(\.faktor) }
    readFactors(&object, into: &scenario.osäkerhet, followed: followed)
    readCorrelations(&object, into: &scenario.osäkerhet)
    let degrees = DecimalBounds(2, 1000, includesFrom: false, unit: "degrees of freedom")
    scenario.osäkerhet.frihetsgrader = decimal("students_t", in: &object, degrees)
    if let member = object.take("krisår") { scenario.osäkerhet.krisår = readCrisis(member.node) }
    tree.finish(object)
  }

  private mutating func readDeviation(_ owner: inout ObjectReader, into deviation: inout Resultatavvikelse) {
    guard var object = object("avvikelse", in: &owner) else { return }
    decimal("ar", in: &object, &deviation.ar, .persistence)
    decimal("sigma", in: &object, &deviation.sigma, .percent)
    deviation.sigmaPrognos = decimal("sigma_prognos", in: &object, .percent)
    decimal("skevhet", in: &object, &deviation.skevhet, .skewness)
    tree.finish(object)
  }

  /// `true` for the defaults, `false` for none, or an object.
  private mutating func readCrisis(_ node: Node) -> Krisår? {
    let path = "osäkerhet.krisår"
    if case .bool = node.value { return tree.flag(node, path: path) == true ? Krisår() : nil }
    guard var object = tree.object(node, path: path, expected: "true, false or an object { … }") else { return nil }
    var crisis = Krisår()
    let probability = DecimalBounds(0, 100, includesFrom: false, includesTo: false, unit: "percent a year")
    decimal("sannolikhet", in: &object, &crisis.sannolikhet, probability)
    decimal("skala", in: &object, &crisis.skala, DecimalBounds(1, 100))
    decimal("förskjutning", in: &object, &crisis.förskjutning, DecimalBounds(0, 10, unit: "standard deviations"))
    tree.finish(object)
    return crisis
  }
}
