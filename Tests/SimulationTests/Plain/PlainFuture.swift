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
    /// What eget kapital differs from the plan's by when the year closes, as far as years state accounts.
    var equity: Int64 = 0
    var placed = PlainPortfolio.Year()
    var value: Int64 = 0
    var gain: Int64 = 0
    var taxation = PlainTaxation.Year()
    var pensions = PlainPensions.Year()
    var investments = PlainInvestments.Year()
    var interest = PlainFinancing.Interest()
    var sheet = PlainFinancing.Sheet()
    /// Use of the reserves that rules want beyond the planned.
    var useRUR: Int64 = 0
    var useRR: Int64 = 0
    var result: Int64 = 0
    var outcome = PlainOutcome()
    /// The rows of the income statement, where the plan is stated by them: first what they deviate with, then what they come to.
    var posts: [Resultatpost: Int64] = [:]
    var rr: Int64 = 0
    var rur: Int64 = 0

    /// Changes in value beyond the plan's.
    var unrealised: Int64 { moved.map { $0.to - $0.from } ?? 0 }

    /// Lets a row of the result deviate.
    mutating func add(_ amount: Int64, _ post: Resultatpost) {
      deviation += amount
      posts[post, default: 0] += amount
    }
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
  /// The plan's balanskravsresultat per simulated year.
  private(set) var planned: [Int64] = []
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
    planned = years.map { close($0, Year(), &plan).outcome.bkr }
    mean = run(nil).years
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
