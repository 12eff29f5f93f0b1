import Law
import Numerics
import Scenarios
import Simulation
import TestSupport

/// A second implementation of a simulated path, one path at a time: no lanes, no rows, whole kronor in Int64. It shares nothing with the
/// engine but the random words, the elementary functions and the scenario's values. Slow and plain; it exists to disagree.
struct PlainFuture {
  /// What a simulated year came to.
  struct Year {
    /// What the path does otherwise than the plan: the result without unrealised changes, and the realised gains in it.
    var deviation: Int64 = 0
    var gainDeviation: Int64 = 0
    /// What övervärdet differs from the plan's by at the two ends of the year; nil while the portfolio stands still.
    var moved: (from: Int64, to: Int64)?
    var placed = PlainPortfolio.Year()
    var value: Int64 = 0
    var gain: Int64 = 0
    var pensions = PlainPensions.Year()
    var result: Int64 = 0
    var outcome = PlainOutcome()
    /// The rows of the income statement, where the plan is stated by them: first what they deviate with, then what they come to.
    var posts: [Resultatpost: Int64] = [:]
    var rr: Int64 = 0
    var rur: Int64 = 0
  }

  /// A path with the ledger that it leaves, and the one that a rule for synnerliga skäl would leave.
  struct Path {
    var years: [Year] = []
    var ledger: PlainLedger
    var withGrounds: PlainLedger
  }

  let scenario: Scenario
  let draws: PlainDraws
  let factors: PlainFactors
  let model: Model
  /// The years that are simulated.
  let years: ClosedRange<Int>
  /// The year in which the portfolio first moves.
  let firstPortfolioYear: Int
  /// The plan's balanskravsresultat less the gains that it counts on, per simulated year.
  private(set) var planWithoutGains: [Int64] = []
  /// The years of the path without deviations.
  private(set) var mean: [Year] = []

  init(_ scenario: Scenario, seed: UInt64, _ sampling: Sampling, row: Int) {
    self.scenario = scenario
    factors = PlainFactors(scenario)
    model = scenario.model()
    years = scenario.år.alla.first { scenario.år.slag($0) != .utfall }!...scenario.år.till
    draws = PlainDraws(seed: seed, sampling, years, row: row)
    firstPortfolioYear =
      scenario.placeringar.portfölj.map { $0.värderad.år + ($0.värderad.månad == 12 ? 1 : 0) } ?? .max
    var plan = opening
    planWithoutGains = years.map { year in
      close(year, Year(), &plan).outcome.bkr - (scenario.placeringar.iPlanen[year] ?? 0)
    }
    mean = run(nil).years
  }

  /// A path of the row, or without one what the mean returns make of the plan's portfolio.
  func run(_ path: Int?) -> Path {
    var portfolio = scenario.placeringar.portfölj.map(PlainPortfolio.init)
    var pensions = PlainPensions(scenario, first: years.lowerBound)
    var states: [String: Double] = [:]
    var done = Path(ledger: opening, withGrounds: opening)
    for (place, year) in years.enumerated() {
      var own = Year()
      if let path {
        let values = walkFactors(year, path: path, &states)
        if isByLines { own.posts = deviations(year, values, path: path, &states) }
        own.deviation = isByLines ? own.posts.values.reduce(0, +) : deviation(year, values)
      }
      own.pensions =
        pensions?.run(year, prices: states["konsumentpriser"] ?? 0, costs: states["kostnadsindex"] ?? 0) ?? own.pensions
      if path != nil {
        let planned = mean[place].pensions
        own.deviation -= own.pensions.cost - planned.cost
        own.posts[.verksamhetensKostnader, default: 0] -= own.pensions.operating - planned.operating
        own.posts[.finansiellaKostnader, default: 0] -= own.pensions.financial - planned.financial
      }
      if year >= firstPortfolioYear {
        let shortRate = states["kort_ränta"] ?? 0
        own.placed = move(&portfolio!, year, path: path, need: need(year, done.ledger, path: path), shortRate)
        if path != nil {
          let planned = mean[place]
          own.gainDeviation = own.placed.realised - plannedGain(year, planned)
          let more = own.placed.directYield - own.placed.fee - (planned.placed.directYield - planned.placed.fee)
          own.deviation += own.gainDeviation + more
          let moved = (from: done.years.last?.moved?.to ?? 0, to: portfolio!.gain - planned.gain)
          own.moved = moved
          own.posts[.finansiellaIntäkter, default: 0] += own.gainDeviation + more + moved.to - moved.from
        }
      }
      own.value = portfolio?.value ?? 0
      own.gain = portfolio?.gain ?? 0
      let waiver = scenario.framtidaSynnerligaSkäl[year] ?? own.pensions.ground
      _ = close(year, own, waiver: waiver, &done.withGrounds)
      var closed = close(year, own, &done.ledger)
      for post in Resultatpost.allCases { closed.posts[post, default: 0] += planned(post, year) }
      done.years.append(closed)
    }
    return done
  }

  /// The ledger when the first simulated year opens.
  var opening: PlainLedger {
    let decisions = scenario.synnerligaSkäl.map { decision in
      var verkan = SynnerligaSkälBeslut.Verkan.återställsInte
      if case .förläng(let to) = decision.slag { verkan = .längreTid(till: to) }
      return SynnerligaSkälBeslut(
        redovisatÅr: decision.redovisat, underskottsår: decision.år,
        omfattning: decision.belopp.map { .belopp($0) } ?? .allt, verkan: verkan)
    }
    var ledger = PlainLedger(
      scenario.inställningar, decisions, rur: scenario.resultatutjämningsreserv.ingående,
      rr: scenario.resultatreserv.ingående, scenario.ingåendeUnderskott, first: scenario.år.första)
    for year in scenario.år.första..<years.lowerBound { _ = close(year, Year(), &ledger) }
    return ledger
  }
}
