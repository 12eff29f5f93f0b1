import Scenarios
import TestSupport

/// A random plan of whole kronor with only balanskravsresultat stated, and its deficits as a plain list.
struct SmallPlan {
  /// A deficit after the decisions taken in its own year.
  struct Deficit: Equatable {
    let från: Int
    let senast: Int
    var kvar: Int
  }

  let first: Int
  /// Results of every year up to the horizon.
  private(set) var results: [Int]
  /// How many of the first years are settled.
  let settled: Int
  /// The last year that is not extrapolated.
  let lastStated: Int
  private(set) var opening: [Deficit] = []
  /// Own-year decisions: what is waived and what is extended to when.
  private(set) var waived: [Int: Int] = [:]
  private(set) var extended: [Int: (amount: Int, till: Int)] = [:]

  var years: ClosedRange<Int> { first...(first + results.count - 1) }

  init(_ random: inout SplitMix64, largest: Int, extends: Bool) {
    first = random.int(2008...2030)
    let count = random.int(4...9)
    let stated = (0..<count).map { _ in random.oneIn(3) ? -random.int(1...largest) : random.int(0...largest) }
    settled = random.int(0...min(3, count))
    lastStated = first + count - 1
    results = stated + Array(repeating: stated.last!, count: settled == count ? 0 : random.int(0...3))
    for age in 1...3 where random.oneIn(3) {
      let senast = first - age + 3 + (extends && random.oneIn(2) ? random.int(1...6) : 0)
      opening.append(Deficit(från: first - age, senast: senast, kvar: random.int(1...largest)))
    }
    for (index, result) in stated.enumerated() where result < 0 {
      let year = first + index
      if random.oneIn(4) { waived[year] = random.int(1...(-result)) }
      let left = -result - (waived[year] ?? 0)
      if extends && left > 0 && random.oneIn(2) {
        extended[year] = (random.oneIn(2) ? left : random.int(1...left), year + random.int(4...7))
      }
    }
  }

  /// The scenario file.
  var text: String {
    let stated = Array(first...lastStated)
    let plan = stated.dropFirst(settled)
    let tillägg = plan.isEmpty ? "" : ", plan: \(Array(plan)), till: \(years.upperBound)"
    let openings = opening.map { "{ från: \($0.från), senast: \($0.senast), kvar: \($0.kvar) }" }
    let decisions = stated.flatMap { year in
      (waived[year].map { ["{ år: \(year), belopp: \($0), skäl: \"x\" }"] } ?? [])
        + (extended[year].map { ["{ år: \(year), belopp: \($0.amount), förläng_till: \($0.till), skäl: \"x\" }"] } ?? [])
    }
    return """
      {
        namn: "x", enhet: "kr", år: { utfall: \(Array(stated.prefix(settled)))\(tillägg) },
        balanskravsresultat: \(ScenarioText.series(first, Array(results.prefix(stated.count)))),
        ingående_underskott: [\(openings.joined(separator: ", "))],
        synnerliga_skäl: [\(decisions.joined(separator: ", "))],
      }
      """
  }

  /// The deficits that a year's result gives rise to, after the decisions of the year.
  func born(_ year: Int) -> [Deficit] {
    let result = results[year - first]
    guard result < 0 else { return [] }
    let moved = extended[year]
    let own = Deficit(från: year, senast: year + 3, kvar: -result - (waived[year] ?? 0) - (moved?.amount ?? 0))
    let later = moved.map { Deficit(från: year, senast: $0.till, kvar: $0.amount) }
    return ([own] + [later].compactMap { $0 }).filter { $0.kvar > 0 }
  }

  /// Every deficit of the plan, extrapolated years included.
  var deficits: [Deficit] { opening + years.flatMap(born) }

  /// The deadlines that the plan's own deficits have within the horizon.
  func planned(due deadline: Int) -> [Deficit] {
    deficits.filter { $0.senast == deadline && $0.från <= lastStated }
  }
}
