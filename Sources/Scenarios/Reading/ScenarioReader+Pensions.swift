import Law

extension ScenarioReader {
  /// Growth of a price level a year.
  private static let growth: ClosedRange<Int64> = -5000...10_000

  /// Reads pensions with their own mechanics; they begin with the first simulated year.
  mutating func readPensions(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard var object = object("pensioner", in: &top) else { return }
    let first = scenario.år.förstaOsäkra ?? years.lowerBound
    let simulated = first...max(first, years.upperBound)
    let inPlan = tree.require("ingår_i_planen", in: &object, example: "ingår_i_planen: true")
      .flatMap { tree.flag($0.node, path: object.path(to: $0.key)) }
    let provision = tree.require("avsättning", in: &object, example: "avsättning: 4000")
      .flatMap { tree.magnitude($0.node, path: object.path(to: $0.key)) }
    let tax = Räkenskapsregler.gällande(år: first).map { SärskildLöneskatt.gällande(år: $0.år).värde } ?? 0
    var pensions = Pensionsantagande(
      ingårIPlanen: inPlan ?? true, avsättning: provision ?? 0, löneskatt: Decimaltal(hundradelar: Int64(tax)))
    pensions.ansvarsförbindelse = magnitude("ansvarsförbindelse", in: &object) ?? 0
    pensions.intjänande = series("intjänande", in: &object, isMagnitude: true, years: simulated)
    pensions.utbetalningar = series("utbetalningar", in: &object, isMagnitude: true, years: simulated)
    pensions.utbetalningarAnsvarsförbindelse = magnitude("utbetalningar_ansvarsförbindelse", in: &object) ?? 0
    let runoff = DecimalBounds(0, 100, includesTo: false, unit: "percent")
    decimal("avrinning", in: &object, &pensions.avrinning, runoff)
    pensions.premier = series("premier", in: &object, isMagnitude: true, years: simulated)
    pensions.prisbasbeloppTillväxt = percentages("prisbasbelopp_tillväxt", in: &object, years: simulated, Self.growth)
    decimal("real_ränta", in: &object, &pensions.realRänta, DecimalBounds(-10, 20, unit: "percent"))
    pensions.ändradRealRänta = percentages("ändrad_real_ränta", in: &object, years: simulated, -1000...2000)
    pensions.duration = decimal("duration", in: &object, DecimalBounds(0, 50, unit: "years"))
    decimal("löneskatt", in: &object, &pensions.löneskatt, .percent)
    choose("bokföring", in: &object, &pensions.bokföring, Pensionsantagande.Bokföring.nycklar)
    tree.finish(object)
    requireTogether(pensions, in: object, first: first)
    if inPlan != nil, provision != nil { scenario.pensioner = pensions }
  }

  /// What one key needs of another, for no amount is guessed.
  private mutating func requireTogether(_ pensions: Pensionsantagande, in object: ObjectReader, first: Int) {
    if object.states("utbetalningar_ansvarsförbindelse") {
      if !object.states("ansvarsförbindelse") {
        tree.reportMissing("ansvarsförbindelse", in: object, example: "ansvarsförbindelse: 3000")
      }
      if !object.states("avrinning") { tree.reportMissing("avrinning", in: object, example: "avrinning: 4") }
    }
    if object.states("ändrad_real_ränta"), !object.states("duration") {
      tree.reportMissing("duration", in: object, example: "duration: 15")
    }
    let series = [
      ("intjänande", pensions.intjänande), ("utbetalningar", pensions.utbetalningar), ("premier", pensions.premier),
    ]
    for (key, amounts) in series where !amounts.isEmpty && amounts[first] == nil {
      // An amount that is not right is reported as such.
      let path = "\(object.path(to: key)).\(first)"
      if tree.places[path] != nil { continue }
      let problem = Problem.missingKey(String(first), owner: object.path(to: key), example: "\"\(first)\": 100")
      tree.report(problem, at: tree.places[object.path(to: key)]?.beginning)
    }
  }

  private mutating func percentages(
    _ key: String, in object: inout ObjectReader, years: ClosedRange<Int>, _ range: ClosedRange<Int64>
  ) -> Årsserie {
    var series = Årsserie()
    guard let member = object.take(key) else { return series }
    for entry in tree.byYear(member.node, path: object.path(to: key), years: years) {
      series[entry.year] = tree.percent(entry.node, path: entry.path, in: range)
    }
    return series
  }
}
