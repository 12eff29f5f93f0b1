import Scenarios
import Simulation

/// ComparisonSummary: everything that reports read of options under the same futures. Amounts in kronor.
public struct ComparisonSummary: Sendable {
  /// An option and how it goes.
  public struct Option: Sendable {
    /// What it is called.
    public let name: String
    /// The plan as it stands.
    public let plan: Summary
    /// Its own futures, the same as of a run by itself.
    public let futures: SimulationSummary
    /// How often it is the best: least missing, and then least remaining after the last plan year; ties shared.
    public let best: BestShare
    /// How often it is so alone.
    public let alone: Probability
    /// How much more is missing than in the option where least is, path by path.
    public let regretMissing: Distribution
    /// How much more remains after the last plan year than in the option where least does, path by path.
    public let regretLeft: Distribution
    /// The worst tenth of what is missing of the plan's deficits at their deadlines.
    public let worstMissing: WorstTenth
    /// The worst tenth of what remains after the last plan year.
    public let worstLeft: WorstTenth
    /// The differences to the first option; nil for that one.
    public let againstFirst: AgainstFirst?

    /// The plan as a scenario.
    public var scenario: Scenario { plan.scenario }
  }

  /// An option less the first one on the same paths.
  public struct AgainstFirst: Sendable {
    /// Whether nothing that could change a result differs.
    public let isSame: Bool
    /// The plan holds.
    public let planen: PairedDifference
    /// The deficits that exist at the start are restored in time.
    public let åtgärdsplanen: PairedDifference
    /// The deficit of a year that both follow is late.
    public let försenas: [(från: Int, skillnad: PairedDifference)]
    /// On how many paths the outcome is better: less missing, or as much and less remaining.
    public let better: Probability
    /// On how many it is worse.
    public let worse: Probability
    /// What is missing of the plan's deficits.
    public let missing: Distribution
    /// Balanskravsresultat in each simulated year.
    public let results: [Distribution]
    /// What remains to restore when each simulated year closes.
    public let left: [Distribution]
  }

  /// Two options by their places, and how much more often the plan holds in the second.
  public struct Pair: Sendable {
    /// The first of them.
    public let one: Int
    /// The second of them.
    public let other: Int
    /// The second less the first.
    public let planen: PairedDifference
  }

  /// How the futures were drawn.
  public let settings: SimulationSettings
  /// How many were run.
  public let paths: Int64
  /// Whether it was stopped before all were.
  public let isPartial: Bool
  /// The simulated years.
  public let years: ClosedRange<Int>
  /// The last year whose deficits are the plan's.
  public let lastPlanYear: Int
  /// The keys that are not the same in every option.
  public let differences: [OptionDifference]
  /// The options in the order given.
  public let options: [Option]
  /// Every pair of options.
  public let pairs: [Pair]

  /// Compares from two to sixteen options, all in the same unit.
  ///
  /// - Parameter control: tells how far it has come, and can stop it; what was done by then is the result.
  public static func run(
    _ options: [ComparisonOption], _ settings: SimulationSettings = SimulationSettings(),
    workers: Workers = Workers(), control: RunControl = RunControl()
  ) throws(ComparisonRun.Failure) -> ComparisonSummary {
    var simulators: [Simulator] = []
    for (place, option) in options.enumerated() {
      let unit = options[0].scenario.enhet
      if option.scenario.enhet != unit { throw .unit(place, own: option.scenario.enhet, first: unit) }
      do throws(SimulationRun.Failure) { simulators.append(try SimulationRun.simulator(option.scenario)) } catch {
        throw .option(place, error)
      }
    }
    return ComparisonSummary(
      options, try ComparisonRun(simulators, settings, workers: workers, control: control))
  }

  /// Reads off a run of the options.
  public init(_ options: [ComparisonOption], _ run: ComparisonRun) {
    precondition(options.count == run.runs.count, "a run for each option")
    let (joint, layout, first) = (run.joint, run.layout, run.runs[0])
    settings = first.settings
    paths = first.tally.paths
    isPartial = first.isPartial
    years = first.simulator.layout.years
    lastPlanYear = first.simulator.lastPlanYear
    let differences = OptionDifference.all(options.map(\.scenario))
    self.differences = differences
    func isSame(_ one: Int, _ other: Int) -> Bool { differences.allSatisfy { $0.isSame(one, other) } }
    func distribution(_ cell: Int) -> Distribution {
      guard let found = Histogram(joint, cell: cell).distribution else { preconditionFailure("a run has paths") }
      return found
    }
    self.options = options.enumerated().map { place, option in
      let own = run.runs[place]
      let left = own.simulator.layout.leftAfterPlan(own.simulator.lastPlanYear)
      return Option(
        name: option.name, plan: Summary(option.scenario), futures: SimulationSummary(option.scenario, own),
        best: BestShare(layout.bestEvent(place), joint, first.settings.sampling),
        alone: Probability(layout.aloneEvent(place), joint, first.settings.sampling),
        regretMissing: distribution(layout.regretMissing(place)), regretLeft: distribution(layout.regretLeft(place)),
        worstMissing: WorstTenth(Histogram(own.tally, cell: own.simulator.layout.planMissingCell)),
        worstLeft: WorstTenth(Histogram(own.tally, cell: left)),
        againstFirst: place == 0 ? nil : AgainstFirst(run, place, isSame: isSame(0, place), distribution))
    }
    pairs = (1..<options.count).flatMap { other in
      (0..<other).map { one in
        Pair(
          one: one, other: other,
          planen: run.difference(one, other, layout.holdsEvent(one, other), isSame: isSame(one, other)) {
            $0.holding($1)
          })
      }
    }
  }

  /// Whether two options, by their places, differ in nothing that could change a result.
  public func isSame(_ one: Int, _ other: Int) -> Bool { differences.allSatisfy { $0.isSame(one, other) } }

  /// The pair of two options, in either order.
  public func pair(_ one: Int, _ other: Int) -> Pair {
    guard let pair = pairs.first(where: { ($0.one, $0.other) == (min(one, other), max(one, other)) }) else {
      preconditionFailure("two different options of the comparison")
    }
    return pair
  }
}
