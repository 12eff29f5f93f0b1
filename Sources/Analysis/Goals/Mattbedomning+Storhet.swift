import Scenarios
import Simulation

extension Måttbedömning {
  /// Of a figure of the accounts: by the plan itself, and how likely it is in simulated futures.
  init(
    storhet mark: Mått, _ goal: Mål, _ years: ClosedRange<Int>, _ summary: Summary, _ simulation: SimulationSummary?
  ) {
    let figure = Figure(mark.storhet ?? "", years, summary)
    self.init(
      goal, mark, years, summary.scenario, figure?.utfall, Self.answer(mark, figure, years, summary),
      simulation.flatMap { Self.probability(mark, years, $0, summary.scenario) })
  }

  private static func answer(
    _ mark: Mått, _ figure: Figure?, _ years: ClosedRange<Int>, _ summary: Summary
  ) -> Mått.Svar {
    guard let figure else { return .inteMätt }
    if mark.slag == .följs { return .följs }
    if mark.slag.jämförsBakåt {
      let before = Figure(mark.storhet ?? "", years.lowerBound - 1...years.lowerBound - 1, summary)
      return before.map { figure.meets(mark.slag, after: $0) ? .uppfyllt : .inteUppfyllt } ?? .inteMätt
    }
    var isMet = true
    for condition in summary.scenario.villkor(mark, years) {
      guard let test = try? PlanTest(condition, summary), case .plan(_, let surplus) = test.point else {
        return .inteMätt
      }
      isMet = isMet && surplus >= 0
    }
    return mark.målvärde.gällande(years.upperBound) == nil ? .inteMätt : isMet ? .uppfyllt : .inteUppfyllt
  }

  /// On how many paths it is reached; nil in settled years, and where nothing is counted of it.
  ///
  /// Between two ends: those at least at the lower less those above the upper, none of which is below the lower.
  private static func probability(
    _ mark: Mått, _ years: ClosedRange<Int>, _ simulation: SimulationSummary, _ scenario: Scenario
  ) -> Sannolikhet? {
    let events = scenario.händelser(mark, years)
    let counted = events.compactMap { event in simulation.conditions.first { $0.test.condition == event } }
    guard let first = counted.first, counted.count == events.count else { return nil }
    var hits = first.count.hits
    for other in counted.dropFirst() {
      for place in hits.indices { hits[place] += other.count.hits[place] - other.count.paths[place] }
    }
    return .simulerad(Probability(counts: hits, paths: first.count.paths, first.test.sampling))
  }

  /// Figure: a figure of the plan over years as a fraction, an amount over 1.
  private struct Figure {
    let above: Int64
    let below: Int64
    let utfall: Utfall

    init?(_ name: String, _ years: ClosedRange<Int>, _ summary: Summary) {
      let amount = Condition.Amount(name, years)
      guard let figure = Storhet(rawValue: name) else { return nil }
      if let slag = amount.nyckeltal {
        let results = years.map { (år: $0, resultat: summary[$0]?.åretsResultat) }
        let value = Nyckeltalsvärde.alla(summary.scenario, år: results).first { $0.slag == slag }
        guard let value, value.nämnare > 0, let percent = value.procent else { return nil }
        (above, below, utfall) = (value.täljare, value.nämnare, .procent(percent))
      } else {
        var sum: Int64 = 0
        for year in years {
          guard let kronor = summary[year]?.belopp(figure) else { return nil }
          sum += kronor
        }
        (above, below, utfall) = (sum, 1, .belopp(sum))
      }
    }

    /// Whether it has moved as a kind wants; exact, since the denominators are positive.
    func meets(_ slag: Mått.Slag, after other: Figure) -> Bool {
      let change = Int128(above) * Int128(other.below) - Int128(other.above) * Int128(below)
      return switch slag {
      case .ökande: change > 0
      case .minskande: change < 0
      case .bibehållenEllerÖkande: change >= 0
      case .bibehållenEllerMinskande: change <= 0
      default: preconditionFailure("only some kinds of mått compare years")
      }
    }
  }
}
