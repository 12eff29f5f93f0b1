import Law
import Numerics
import Simulation

extension Scenario {
  /// Years to simulate whose skatter och bidrag are not known: without them no deviation can be sized.
  public var årUtanSkatter: [Int] {
    guard let first = år.förstaOsäkra else { return [] }
    return (first...år.till).filter { skatterOchBidrag($0) == nil }
  }

  /// The plan and what may go otherwise, as plain numbers; nil when there is nothing to simulate or skatter och bidrag are not known.
  ///
  /// - Parameters:
  ///   - systematisk: percent of skatter och bidrag in place of the scenario's own systematic deviation.
  ///   - ensam: the key of the one factor that deviates, or `åtgärder` or `enheter`; nil for all that may.
  public func simulator(systematisk: Decimaltal? = nil, ensam: String? = nil) -> Simulator? {
    guard let first = år.förstaOsäkra, årUtanSkatter.isEmpty else { return nil }
    let years = Array(first...år.till)
    let use = SimulatorUse(self, years)
    let shocks = Shocks(use.uses, of: use.variables, cholesky: use.cholesky, shape: shape)
    // All are named, whichever deviate, so that a name has the same draws in each case.
    var named = NamedVariables(besides: use.variables)
    let measures = measures(years, &named)
    let bias = (systematisk ?? osäkerhet.systematiskAvvikelse).procent
    return Simulator(
      model(),
      firstIndex: first - år.första,
      shocks: shocks,
      drivers: use.drivers(shocks, only: ensam),
      bias: years.map { (Double(skatterOchBidrag($0) ?? 0) * bias).roundedToKrona },
      economy: economy(years, use),
      measures: ensam == nil || ensam == Self.åtgärdsnyckel ? measures : [],
      organisation: organisation(years, use, &named, isVarying: ensam == nil || ensam == Self.enhetsnyckel),
      rules: decisionRules(years),
      portfolio: portfolio(years, use),
      plannedGains: years.map(plannedGains),
      grounds: years.map { Double(framtidaSynnerligaSkäl[$0] ?? 0) },
      forecastError: years.map { forecastError($0, first) },
      lastPlanYear: år.sistaAngivna,
      runningYear: år.prognos
    )
  }

  /// The keys of the factors that drive the simulated result, in the order of the simulator's drivers.
  public var factorKeys: [String] { SimulatorUse(self, []).keys }

  /// What the uncertain measures together are called beside the factors.
  public static let åtgärdsnyckel = "åtgärder"

  /// What the units' own deviations and goals together are called beside the factors.
  public static let enhetsnyckel = "enheter"

  /// The factors, the measures where some are uncertain, and the units of the organisation where some deviate: each by itself may be
  /// the one that does.
  public var osäkerhetsnycklar: [String] {
    factorKeys + (osäkraÅtgärder.isEmpty ? [] : [Self.åtgärdsnyckel])
      + (simuleradeEnheter.contains { $0.precision != nil } ? [Self.enhetsnyckel] : [])
  }

  private var shape: Shape {
    var shape = Shape()
    shape.degreesOfFreedom = osäkerhet.frihetsgrader?.tal
    shape.crisis = osäkerhet.krisår.map {
      Shape.Crisis(probability: $0.sannolikhet.procent, scale: $0.skala.tal, shift: $0.förskjutning.tal)
    }
    return shape
  }

  /// What part of a year is still to come when it is simulated: a running year is known up to its forecast.
  func återstårAvÅret(_ år: Int) -> Double {
    guard år == self.år.prognos else { return 1 }
    return Double(12 - (self.år.prognosmånad ?? Kalibrering.prognosmånad)) / 12
  }

  /// Gains the plan's result holds: as stated; in years in which the rule realises, what is not stated comes on top.
  private func plannedGains(_ år: Int) -> Double? {
    if let stated = placeringar.iPlanen[år] { return Double(stated) }
    return realiseringsår?.contains(år) == true ? 0 : nil
  }

  /// Standard error of the forecast of the year before; settled accounts are known.
  private func forecastError(_ år: Int, _ first: Int) -> Double {
    guard år > first, let taxes = skatterOchBidrag(år - 1) else { return 0 }
    return Double(taxes) * osäkerhet.prognosfel.procent
  }
}
