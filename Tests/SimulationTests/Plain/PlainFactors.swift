import Numerics
import Scenarios
import Simulation

/// The factors of a scenario, their correlations and how a path meets them, straight from the scenario's values.
struct PlainFactors {
  /// The built-in ones in the order of their numbers.
  static let builtIn = [
    "avvikelse", "globala_aktier", "nominella_räntor", "svenska_aktier", "reala_räntor", "krediter", "fastigheter",
    "konsumentpriser", "skatteunderlag", "kostnadsindex", "kort_ränta", "lång_ränta",
    "eget_skatteunderlag", "slutavräkningsprognos",
  ]
  private static let crisis: UInt32 = 13
  private static let forecast: UInt32 = 14

  let scenario: Scenario
  private let keys: [String]
  private let variables: [UInt32]
  private let cholesky: [[Double]]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    let assets = scenario.placeringar.portfölj?.tillgångsslag.map(\.nyckel) ?? []
    let lines = scenario.resultaträkning.rader.filter { $0.precision != nil }.map(\.nyckel)
    let own = (assets + scenario.osäkerhet.faktorer.map(\.nyckel) + lines).filter {
      !Self.builtIn.contains($0) && $0 != "likvida_medel"
    }
    keys = Self.builtIn + own
    // 12 to 14 are what is drawn beside the factors.
    variables = Self.builtIn.indices.map { UInt32($0 < 12 ? $0 : $0 + 3) } + own.map(Self.number)
    cholesky = Self.cholesky(keys, scenario.osäkerhet.korrelationer)
  }

  /// The first four bytes of the name's SHA-256 as a number, with the highest bit set.
  static func number(_ name: String) -> UInt32 {
    UInt32(SHA256.hex(name.utf8).prefix(8), radix: 16)! | 0x8000_0000
  }

  /// Cholesky–Banachiewicz of the stated correlations.
  private static func cholesky(_ keys: [String], _ stated: [Faktorkorrelation]) -> [[Double]] {
    var matrix = keys.map { row in keys.map { $0 == row ? 1.0 : 0 } }
    for pair in stated {
      let (one, other) = (keys.firstIndex(of: pair.ena)!, keys.firstIndex(of: pair.andra)!)
      matrix[one][other] = pair.värde.tal
      matrix[other][one] = pair.värde.tal
    }
    var factor = keys.map { _ in keys.map { _ in 0.0 } }
    for row in keys.indices {
      for column in 0...row {
        var rest = matrix[row][column]
        for k in 0..<column { rest -= factor[row][k] * factor[column][k] }
        if row == column {
          precondition(rest > 1e-6, "random scenarios have correlations well inside of what is possible")
          factor[row][row] = heronRoot(rest)
        } else {
          factor[row][column] = rest / factor[column][column]
        }
      }
    }
    return factor
  }

  /// The innovation of a factor in a year; `adverse` is the side on which it hurts.
  func innovation(_ key: String, adverse: Double, _ year: Int, path: Int, _ draws: PlainDraws) -> Double {
    let row = keys.firstIndex(of: key)!
    var sum = 0.0
    for column in 0...row where cholesky[row][column] != 0 {
      sum += cholesky[row][column] * QuantileTable.normal.quantile(draws.word(variables[column], year, path: path))
    }
    guard let crisis = scenario.osäkerhet.krisår else { return sum }
    let (p, scale, shift) = (crisis.sannolikhet.procent, crisis.skala.tal, crisis.förskjutning.tal)
    let happens = Double(draws.word(Self.crisis, year, path: path)) < (p * 0x1p32).rounded(.down)
    // Mean p · shift and this variance, which are brought back to 0 and 1.
    let variance = 1 - p + p * scale * scale + p * (1 - p) * shift * shift
    let shock = happens ? scale * sum + adverse * shift : sum
    return 1 / heronRoot(variance) * (shock - p * adverse * shift)
  }

  /// The standard normal error of the forecast that a year's sales rest on.
  func forecastError(_ year: Int, path: Int, _ draws: PlainDraws) -> Double {
    QuantileTable.normal.quantile(draws.word(Self.forecast, year, path: path))
  }

  /// 1 + the year's return of an asset with the mean f and the standard deviation σ for a part of a year:
  /// (1 + f) exp(s ε − s²/2). Without a path the mean return, by the same functions.
  func growth(
    _ asset: Tillgångsslag, mean: Double, sigma: Double, part: Double, _ year: Int, path: Int?, _ draws: PlainDraws
  ) -> Double {
    let total = 1 + mean * part
    guard let path else { return exponential(logarithm(total)) }
    let ratio = sigma * heronRoot(part) / total
    let s = heronRoot(logarithm(1 + ratio * ratio))
    let shock = innovation(asset.nyckel, adverse: -1, year, path: path, draws)
    return exponential(s * shock + (logarithm(total) - 0.5 * s * s))
  }
}
