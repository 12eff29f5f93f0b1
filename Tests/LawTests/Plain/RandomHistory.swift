import Law
import Numerics
import TestSupport

/// Eight histories that share their years, opening deficits, decisions and settings, and nothing else.
struct RandomHistory {
  var years: ClosedRange<Int>
  var opening: [IngåendeUnderskott] = []
  var decisions: [SynnerligaSkälBeslut] = []
  var tolkning = Lagtolkning()
  var rur: [Int64]
  var rr: [Int64]
  /// Per year, per lane.
  var accounts: [[PlainYear]] = []
  /// Years of which only balanskravsresultatet is stated.
  var onlyResult: [Bool]

  init(_ random: inout SplitMix64) {
    let first = Int.random(in: 2008...2036, using: &random)
    years = first...first + Int.random(in: 0...11, using: &random)
    rur = (0..<8).map { _ in random.amount(0...200) }
    rr = (0..<8).map { _ in random.amount(0...200) }
    onlyResult = years.map { _ in random.oneIn(6) }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let origin = Int.random(in: max(2005, first - 6)..<first, using: &random)
      let longer = random.oneIn(3) ? Int.random(in: 1...4, using: &random) : 0
      opening.append(IngåendeUnderskott(från: origin, senast: origin + 3 + longer, belopp: random.amount(0...200)))
    }
    for _ in 0..<Int.random(in: 0...7, using: &random) { addDecision(&random) }
    chooseSettings(&random)
    for _ in years { accounts.append((0..<8).map { _ in Self.account(&random) }) }
  }

  private mutating func addDecision(_ random: inout SplitMix64) {
    let origin = Int.random(in: max(2005, years.lowerBound - 5)...years.upperBound, using: &random)
    let recorded = random.oneIn(2) ? origin : origin + Int.random(in: 0...6, using: &random)
    let to = max(origin + 3, recorded) + Int.random(in: 1...4, using: &random)
    decisions.append(
      SynnerligaSkälBeslut(
        redovisatÅr: recorded,
        underskottsår: origin,
        omfattning: random.oneIn(3) ? .allt : .belopp(1 + abs(random.amount(0...150))),
        verkan: random.oneIn(2) ? .återställsInte : .längreTid(till: to)
      )
    )
  }

  private mutating func chooseSettings(_ random: inout SplitMix64) {
    tolkning.avräkningsordning = Avräkningsordning.allCases.randomElement(using: &random)!
    tolkning.reserveringsregel = Reserveringsregel.allCases.randomElement(using: &random)!
    tolkning.reservordning = Reservordning.allCases.randomElement(using: &random)!
    tolkning.rurVillkor = RURVillkor.allCases.randomElement(using: &random)!
    tolkning.reservÖverNoll = random.oneIn(3)
    tolkning.reserveringströskel = [50, 100, 100, 133].randomElement(using: &random)!
    tolkning.reserveringströskelVidNegativtEgetKapital = [200, 250].randomElement(using: &random)!
    tolkning.reservtak = [500, 500, 300, 700].randomElement(using: &random)!
  }

  private static func account(_ random: inout SplitMix64) -> PlainYear {
    var y = PlainYear(ar: random.amount(-150...200))
    if random.oneIn(3) {
      y.rvAll = random.amount(0...60)
      y.rvEx = Int64.random(in: 0...y.rvAll, using: &random)
      y.rfEx = random.amount(0...30)
      y.gains = random.amount(0...60)
      y.losses = random.amount(0...60)
      y.reversedLosses = random.amount(0...30)
      y.reversedGains = random.amount(0...30)
    }
    y.s = random.amount(0...9_000)
    y.equityNegative = random.oneIn(4)
    y.reserve = wish(&random)
    y.useRUR = wish(&random)
    y.useRR = wish(&random)
    y.rurConditionMet = !random.oneIn(4)
    y.ruleWaiver = random.oneIn(8) ? random.amount(0...60) : 0
    return y
  }

  private static func wish(_ random: inout SplitMix64) -> Int64? {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: 0
    case 1: nil
    default: random.amount(0...100)
    }
  }
}

/// Eight amounts side by side; nil for as much as allowed.
func lanes(_ amounts: [Int64?]) -> Lanes {
  var lanes = Lanes.zero
  for (i, amount) in amounts.enumerated() { lanes[i] = amount.map(Double.init(kronor:)) ?? .infinity }
  return lanes
}
