import Numerics
import Simulation

/// SimulatorUse: which factors a scenario uses, in the order of the correlation matrix, and how each drives the result or an asset.
struct SimulatorUse {
  /// A factor in use: a row of the matrix, its key, and what it does.
  private struct Factor {
    let key: String
    let use: Shocks.Use
    let source: Source
  }

  private enum Source {
    case deviation(Resultatavvikelse)
    case assumption(Faktorantagande)
    case asset(mean: Double, sigma: Double)
    case precision(Resultaträkning.Rad)
  }

  private let factors: [Factor]
  private let scenario: Scenario
  private let years: [Int]
  /// The variables of all rows of the matrix.
  let variables: [Variable]
  /// The matrix's Cholesky factor.
  let cholesky: [Double]

  init(_ scenario: Scenario, _ years: [Int]) {
    self.scenario = scenario
    self.years = years
    let own = scenario.egnaFaktornycklar
    variables = Faktor.allCases.map { Variable($0) } + Self.variables(own)
    guard let factor = scenario.korrelationsmatris.cholesky() else {
      preconditionFailure("correlations that cannot be are refused when a scenario is read")
    }
    cholesky = factor
    var factors: [Factor] = []
    func add(_ key: String, _ adverse: Double, _ skew: Decimaltal, _ source: Source) {
      guard let row = scenario.korrelationsplats(key) else { preconditionFailure("every factor has a row") }
      factors.append(Factor(key: key, use: Shocks.Use(row: row, adverse: adverse, skew: skew.tal), source: source))
    }
    let deviation = scenario.osäkerhet.avvikelse
    add(Faktor.avvikelse.nyckel, -1, deviation.skevhet, .deviation(deviation))
    let assets = scenario.placeringar.portfölj?.tillgångsslag ?? []
    for asset in assets {
      guard case .egen(let mean, let sigma, _) = asset.avkastning else { continue }
      add(asset.nyckel, -1, asset.skevhet, .asset(mean: mean.procent, sigma: sigma.procent))
    }
    let holdsCash = assets.contains { $0.avkastning == .kortRänta }
    for assumption in scenario.osäkerhet.faktorer {
      let effect = scenario.verkan(av: assumption)
      guard let effect = effect ?? (holdsCash && assumption.faktor == .kortRänta ? 0 : nil) else { continue }
      // What hurts is what lowers the result; of a rate that only cash depends on, a lower one.
      add(assumption.nyckel, effect < 0 ? 1 : -1, assumption.skevhet, .assumption(assumption))
    }
    for line in scenario.precisionsrader where scenario.osäkerhet.metod == .rader {
      // The deviation is a share of the line, and of a cost more is worse.
      add(line.nyckel, (line.belopp.poster.last?.belopp ?? 0) < 0 ? 1 : -1, .noll, .precision(line))
    }
    self.factors = factors
  }

  /// The factors in use.
  var uses: [Shocks.Use] { factors.map(\.use) }
  /// Their keys.
  var keys: [String] { factors.map(\.key) }

  /// Where among the drivers a factor is.
  func driver(_ key: String) -> Int {
    guard let place = place(key) else { preconditionFailure("a factor that is not in use has no driver") }
    return place
  }

  /// Where among the drivers a factor is, nil for one that nothing follows.
  func place(_ key: String) -> Int? { factors.firstIndex { $0.key == key } }

  /// What each factor does in the simulated years.
  ///
  /// - Parameter only: the one factor that is to deviate; nil for all.
  func drivers(_ shocks: Shocks, only: String? = nil) -> [Driver] {
    factors.enumerated().map { place, factor in
      let scale: Double = only == nil || only == factor.key ? 1 : 0
      switch factor.source {
      case .deviation(let deviation):
        let sigma = years.map { year in
          if year == scenario.år.prognos, let stated = deviation.sigmaPrognos { return stated.procent * scale }
          return deviation.sigma.procent * scale * heronRoot(scenario.återstårAvÅret(year))
        }
        let effect = years.map { Double(scenario.avvikelsebas($0)) }
        return Driver(.process(ar: deviation.ar.tal, sigma: sigma), effect: effect)
      case .assumption(let assumption):
        // The forecast of December is as far off in a running year as in any.
        let isWhole = assumption.faktor == .slutavräkningsprognos
        let sigma = years.map {
          assumption.sigma.procent * scale * (isWhole ? 1 : heronRoot(scenario.återstårAvÅret($0)))
        }
        // The sensitivity is stated per percentage point.
        let effect = Double(assumption.känslighet) * 100
        return Driver(.process(ar: assumption.ar.tal, sigma: sigma), effect: years.map { _ in effect })
      case .precision(let line):
        let precision = line.precision ?? Resultaträkning.Precision(sigma: .noll, ar: .noll)
        let sigma = years.map { precision.sigma.procent * scale * heronRoot(scenario.återstårAvÅret($0)) }
        let plan = scenario.räkenskaper.rader.first { $0.post == line.post && $0.namn == line.namn }?.belopp
        let effect = years.map { scenario.drivsAvRader($0) ? Double(plan?[$0] ?? 0) : 0 }
        return Driver(.process(ar: precision.ar.tal, sigma: sigma), effect: effect, on: line.post)
      case .asset(let mean, let sigma):
        let growth = years.map {
          Self.growth(mean, sigma * scale, part: scenario.portföljensDel(av: $0), shocks, place)
        }
        return Driver(
          .growth(spread: growth.map(\.spread), drift: growth.map(\.drift)), effect: years.map { _ in 0 })
      }
    }
  }

  /// s and c of exp(s ε + c), whose mean is 1 + mean and whose standard deviation is σ when ε is normal, for a part of a year.
  private static func growth(
    _ mean: Double, _ sigma: Double, part: Double, _ shocks: Shocks, _ index: Int
  ) -> (spread: Double, drift: Double) {
    let total = 1 + mean * part
    let ratio = sigma * heronRoot(part) / total
    let spread = heronRoot(logarithm(1 + ratio * ratio))
    return (spread, logarithm(total) - shocks.logMeanExponential(spread, of: index))
  }

  /// A number for each own factor, made from its name, so that it does not depend on the others; should two ever meet, the later in
  /// the order of names moves on.
  private static func variables(_ keys: [String]) -> [Variable] {
    var numbers: [String: UInt32] = [:]
    for key in keys.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
      var hash = SHA256()
      hash.update(key.utf8)
      var number = hash.digest().prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
      while numbers.values.contains(number) { number = (number + 1) & 0x7FFF_FFFF }
      numbers[key] = number
    }
    return keys.map { Variable(egen: numbers[$0]!) }
  }
}
