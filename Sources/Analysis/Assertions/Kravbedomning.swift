import Scenarios

/// Kravbedömning: what came of one krav of a scenario.
public struct Kravbedömning: Sendable, Equatable {
  /// The answer.
  public enum Svar: String, Sendable {
    case uppfyllt
    case ejUppfyllt = "ej uppfyllt"
    case kanInteBedömas = "kan inte bedömas"
  }

  /// Why there is no answer.
  public enum Hinder: String, Sendable {
    /// It is about simulated futures, and none were.
    case ingenSimulering = "ingen simulering"
    /// What a key figure is divided by is nothing.
    case ingenNämnare = "nämnaren är noll"
  }

  /// What is demanded.
  public let krav: Krav
  /// What its figure came to; nil where that cannot be said.
  public let utfall: Solution.Outcome?
  /// How far the figure lies on the right side of its limit, negative on the wrong one: a share of the futures, whole kronor, or percentage
  /// points of a key figure.
  public let avstånd: Double
  /// Whether the 95 % interval of the sampling lies on both sides of the limit, so that other draws may answer otherwise.
  public let avgörsAvSlumpen: Bool
  /// Why there is no answer; nil where there is one.
  public let hinder: Hinder?

  /// Whether it is met; a figure at its limit is.
  public var svar: Svar { hinder != nil ? .kanInteBedömas : avstånd >= 0 ? .uppfyllt : .ejUppfyllt }

  /// The krav of a scenario in their order, judged by the plan itself and, where they are about futures, by those simulated.
  public static func alla(_ summary: Summary, _ simulation: SimulationSummary? = nil) -> [Kravbedömning] {
    summary.scenario.krav.map { krav in
      guard krav.villkor.isSimulated else { return Kravbedömning(krav, summary) }
      guard let simulation else { return Kravbedömning(krav, .ingenSimulering) }
      guard let own = simulation.conditions.first(where: { $0.test.condition == krav.villkor }) else {
        return Kravbedömning(krav, .ingenNämnare)
      }
      return Kravbedömning(krav, own.test, own.count)
    }
  }

  /// Of the plan itself, without uncertainty.
  private init(_ krav: Krav, _ summary: Summary) {
    guard let test = try? PlanTest(krav.villkor, summary), case .plan(let outcome, let surplus) = test.point else {
      self.init(krav, .ingenNämnare)
      return
    }
    self.init(krav: krav, utfall: outcome, avstånd: surplus, avgörsAvSlumpen: false, hinder: nil)
  }

  /// Of simulated futures.
  private init(_ krav: Krav, _ test: ConditionTest, _ count: ConditionCount) {
    let reading = test.reading(count)
    self.init(
      krav: krav, utfall: test.outcome(count), avstånd: reading.surplus,
      avgörsAvSlumpen: reading.low < 0 && 0 < reading.high, hinder: nil)
  }

  private init(_ krav: Krav, _ hinder: Hinder) {
    self.init(krav: krav, utfall: nil, avstånd: 0, avgörsAvSlumpen: false, hinder: hinder)
  }

  private init(krav: Krav, utfall: Solution.Outcome?, avstånd: Double, avgörsAvSlumpen: Bool, hinder: Hinder?) {
    (self.krav, self.utfall, self.avstånd) = (krav, utfall, avstånd)
    (self.avgörsAvSlumpen, self.hinder) = (avgörsAvSlumpen, hinder)
  }
}
