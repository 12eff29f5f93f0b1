import Simulation

extension ScenarioChecks {
  /// Below 2⁵³, under which a Double counts every krona.
  private static let largest = 9e15

  /// All stated amounts together stay where a Double counts every krona; false when they do not.
  mutating func checkStatedSums() -> Bool {
    var total = 0.0
    func add(_ series: Årsserie) { for post in series.poster { total += abs(Double(post.belopp)) } }
    [scenario.skatterOchBidrag, scenario.balanskravsresultat, scenario.åretsResultat].forEach(add)
    add(scenario.skatteunderlag)
    [scenario.placeringar.iPlanen, scenario.placeringar.övervärde, scenario.placeringar.övervärdeFöre2019].forEach(add)
    add(scenario.nettoinvesteringar)
    for projekt in scenario.investeringar?.projekt ?? [] {
      [projekt.utgift, projekt.bidrag].forEach(add)
      total += Double(projekt.driftkostnad)
    }
    (scenario.investeringar?.befintligaAvskrivningar).map(add)
    if let plan = scenario.finansiering {
      total += Double(plan.låneskuld) + Double(plan.likvidaMedel) + Double(plan.likviditetsmål)
    }
    add(scenario.framtidaSynnerligaSkäl)
    for faktor in scenario.osäkerhet.faktorer { total += abs(Double(faktor.känslighet)) }
    if let portfolio = scenario.placeringar.portfölj {
      total += Double(portfolio.marknadsvärde) + Double(portfolio.anskaffningsvärde)
      [portfolio.insättningar, portfolio.uttag].forEach(add)
      switch portfolio.realisering.regel {
      case .ingen, .andel: break
      case .belopp(let kronor): total += Double(kronor)
      case .vidBehov(let tak, let säkerhetsmarginal): total += Double(tak ?? 0) + Double(säkerhetsmarginal)
      }
    }
    if let pensions = scenario.pensioner {
      [pensions.intjänande, pensions.utbetalningar, pensions.premier].forEach(add)
      total += Double(pensions.avsättning) + Double(pensions.ansvarsförbindelse)
      total += Double(pensions.utbetalningarAnsvarsförbindelse)
    }
    total += Double(scenario.pensionskostnadsregel?.tak ?? 0)
    scenario.räkenskaper.rader.forEach { add($0.belopp) }
    total += scenario.skattebelopp
    for åtgärd in scenario.åtgärder { [åtgärd.effekt, åtgärd.engångskostnad].forEach(add) }
    for regel in scenario.beslutsregler {
      total += Double(regel.säkerhetsmarginal) + Double(regel.realisera?.tak ?? 0) + Double(regel.reserver?.tak ?? 0)
      if case .belopp(let kronor)? = regel.besparing?.tak { total += Double(kronor) }
    }
    total += organisationSum
    for justering in Balanskravsjustering.allCases { scenario.justeringar[justering].map(add) }
    for post in Balanspost.allCases { scenario.balansräkning[post].map(add) }
    for underskott in scenario.ingåendeUnderskott { total += Double(underskott.belopp) }
    total += Double(scenario.resultatreserv.ingående) + Double(scenario.resultatutjämningsreserv.ingående)
    return accept(total)
  }

  /// The same with every year of the horizon, extrapolated ones included, as the plan counts them.
  mutating func checkProjectedSums() -> Bool {
    var total = Double(scenario.resultatreserv.ingående) + Double(scenario.resultatutjämningsreserv.ingående)
    for underskott in scenario.ingåendeUnderskott { total += Double(underskott.belopp) }
    for year in scenario.år.alla {
      total += abs(Double(scenario.planeratResultat(year).belopp))
      total += Double(scenario.skatterOchBidrag(year) ?? 0) + Double(scenario.placeringar.iPlanen[year] ?? 0)
      for justering in Balanskravsjustering.allCases { total += Double(scenario.justeringar[justering]?[year] ?? 0) }
      // A year's change of övervärdet lies between two of them.
      total += 2 * abs(Double(scenario.placeringar.övervärde[year] ?? 0))
      total += 2 * abs(Double(scenario.placeringar.övervärdeFöre2019[year] ?? 0))
    }
    return accept(total + expectedPortfolio + plannedPensions)
  }

  /// The most that the portfolio and what is paid into it would be worth in the end, were all in the class of the highest mean return.
  private var expectedPortfolio: Double {
    guard let portfolio = scenario.placeringar.portfölj, let years = scenario.portföljår else { return 0 }
    let rates = portfolio.tillgångsslag.map { slag in
      if case .egen(let mean, _, _) = slag.avkastning { mean.procent } else { kortRänta }
    }
    let best = max(0, rates.max() ?? 0)
    var value = Double(portfolio.marknadsvärde)
    for year in years { value += value * best + Double(portfolio.insättningar[year] ?? 0) }
    return value
  }

  private var kortRänta: Double {
    scenario.osäkerhet.faktorer.first { $0.faktor == .kortRänta }?.medel.procent ?? 0
  }

  private mutating func accept(_ total: Double) -> Bool {
    if total > Self.largest { report(.sumsTooLarge, at: "") }
    return total <= Self.largest
  }
}
