import Scenarios

/// A second portfolio: one path, whole kronor in Int64, a class after the other, as model and scenario say it.
struct PlainPortfolio {
  /// What a year brought.
  struct Year {
    var directYield: Int64 = 0
    var realised: Int64 = 0
    var fee: Int64 = 0
    /// What came to the cash of their owner.
    var cash: Int64 = 0
    var result: Int64 { realised + directYield - fee }
  }

  private let stated: Portfölj
  private let shareOfRest: [Double]
  private(set) var values: [Int64] = []
  private(set) var costs: [Int64] = []

  init(_ stated: Portfölj) {
    self.stated = stated
    let weights = stated.tillgångsslag.map(\.vikt.tal)
    shareOfRest = weights.indices.map { place in
      let rest = weights[place...].reduce(0, +)
      return place == weights.count - 1 ? 1 : rest > 0 ? weights[place] / rest : 0
    }
    // Each class its weight of what is left, the last one the rest; unless the classes state their own.
    values = split(stated.marknadsvärde)
    costs = split(stated.anskaffningsvärde)
    if stated.tillgångsslag.allSatisfy({ $0.marknadsvärde != nil }) {
      values = stated.tillgångsslag.map { $0.marknadsvärde! }
      costs = stated.tillgångsslag.map { $0.anskaffningsvärde! }
    }
  }

  var value: Int64 { values.reduce(0, +) }
  var gain: Int64 { value - costs.reduce(0, +) }
  /// Gains there are to realise; nobody has to realise losses.
  var realisable: Int64 { zip(values, costs).reduce(0) { $0 + max(0, $1.0 - $1.1) } }

  private func split(_ amount: Int64) -> [Int64] {
    var rest = amount
    return shareOfRest.map { share in
      let part = krona(Double(rest) * share)
      rest -= part
      return part
    }
  }

  /// - Parameters:
  ///   - part: what part of the year there is.
  ///   - isActive: whether the rule realises in the year.
  ///   - need: what restoration needs.
  ///   - growth: 1 + return of a class with draws of its own.
  ///   - extra: gains that are to be realised on top.
  ///   - rate: kort ränta.
  mutating func run(
    _ year: Int, part: Double, isActive: Bool, need: Int64, extra: Int64, rate: Double,
    growth: (Tillgångsslag) -> Double
  ) -> Year {
    var result = Year()
    result.fee = krona(Double(value) * (stated.avgift.procent * part))
    for (place, asset) in stated.tillgångsslag.enumerated() {
      let before = Double(values[place])
      switch asset.avkastning {
      case .kortRänta: result.directYield += krona(before * rate)
      case .egen(_, _, let direct):
        let direct = direct.procent * part
        result.directYield += krona(before * direct)
        values[place] = max(0, values[place] + krona(before * (growth(asset) - 1 - direct)))
      }
    }
    var money = (stated.insättningar[year] ?? 0) - (stated.uttag[year] ?? 0)
    if stated.återinvesteraDirektavkastning { money += result.directYield - result.fee }
    let out = min(max(0, -money), value)
    result.cash = result.directYield - result.fee + out - max(0, money)
    if money > 0 { buy(money) } else { result.realised += sell(out) }
    if stated.balanseraOm { result.realised += rebalance() }
    if isActive, case .andel(let share) = stated.realisering.regel { result.realised += turnOver(share.tal) }
    let wanted = isActive ? wanted(need) : 0
    result.realised += take(extra + (wanted > 0 ? max(0, wanted - result.realised) : 0))
    return result
  }

  private mutating func buy(_ money: Int64) {
    for (place, part) in split(money).enumerated() {
      values[place] += part
      costs[place] += part
    }
  }

  /// Sells from each class by its value.
  private mutating func sell(_ amount: Int64) -> Int64 {
    var rest = amount
    var left = value
    var gains: Int64 = 0
    for place in values.indices where left > 0 {
      let part = krona(Double(rest) * Double(values[place]) / Double(left))
      left -= values[place]
      rest -= part
      gains += sell(part, of: place)
    }
    return gains
  }

  /// Average cost: a sale of a share f realises f of the class's övervärde.
  private mutating func sell(_ amount: Int64, of place: Int) -> Int64 {
    guard values[place] > 0 else { return 0 }
    let gain = krona(Double(amount) * Double(values[place] - costs[place]) / Double(values[place]))
    values[place] -= amount
    costs[place] -= amount - gain
    return gain
  }

  private mutating func rebalance() -> Int64 {
    var gains: Int64 = 0
    for (place, target) in split(value).enumerated() {
      if target < values[place] {
        gains += sell(values[place] - target, of: place)
      } else {
        costs[place] += target - values[place]
        values[place] = target
      }
    }
    return gains
  }

  /// Sells and buys back a share of each class, losses too.
  private mutating func turnOver(_ share: Double) -> Int64 {
    var sum: Int64 = 0
    for place in values.indices {
      let gain = krona(Double(values[place] - costs[place]) * share)
      costs[place] += gain
      sum += gain
    }
    return sum
  }

  /// What the rule aims at.
  private func wanted(_ need: Int64) -> Int64 {
    switch stated.realisering.regel {
    case .ingen, .andel: 0
    case .belopp(let amount): amount
    case .vidBehov(let cap, let margin): need > 0 ? min(need + margin, cap ?? .max) : 0
    }
  }

  /// Sells with gain and buys back: what is wanted, as far as there are gains, from each class by its gain.
  private mutating func take(_ wanted: Int64) -> Int64 {
    let gains = zip(values, costs).map { max(0, $0 - $1) }
    var left = gains.reduce(0, +)
    let taken = min(max(0, wanted), left)
    var rest = taken
    for place in gains.indices where left > 0 {
      let part = krona(Double(rest) * Double(gains[place]) / Double(left))
      left -= gains[place]
      rest -= part
      costs[place] += part
    }
    return taken
  }
}
