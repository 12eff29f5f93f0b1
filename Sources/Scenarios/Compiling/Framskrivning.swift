import Law
import Numerics
import Simulation

/// Framskrivning: lines with an amount for every year in which they go on, year by year from the one before.
///
///     own rule, any year     amount′ = round(amount · (1 + tillväxt) · (1 + volym))
///                            without tillväxt the prices of what the line follows: Π (1 + medel)^β over its factors of growth
///     after the plan, S      amount′ = round(amount · Π (1 + medel)^β); a line that follows nothing grows as the rest of S
///     after the plan, else   amount′ = round(amount · S′ / S), so that the line keeps its share of S
///
/// Realised gains, changes in value and what measures cost once in the last stated year are not repeated: a line of its own, `engångsposter`, takes them out of the
/// row that they stand in, unless that row is stated. Amounts are bounded, so that no rule can overflow.
struct Framskrivning {
  /// What the line that takes out what is not repeated is called.
  static let engångsposter = "engångsposter"
  /// Beyond what any checked amount may be.
  private static let bound = 1e16

  private let scenario: Scenario
  private let lines: [Resultaträkning.Rad]
  /// Growth a year by the line's own rule, nil without one.
  private let rules: [Double?]
  /// Growth a year of the prices that the line follows, nil when it follows none.
  private let prices: [Double?]
  /// Amounts of the year before and of the year, line by line; nil where there is none.
  private var before: [Double?]
  private var now: [Double?]
  /// What is not repeated, of the year before.
  private var once: [Resultatpost: Double] = [:]

  /// The lines of a scenario, to its last year where they are what its years go by.
  static func rader(_ accounts: Resultaträkning, _ scenario: Scenario) -> Resultaträkning {
    var work = Framskrivning(accounts.rader, scenario)
    return work.run(to: scenario.osäkerhet.metod == .rader ? scenario.år.till : scenario.år.sistaAngivna)
  }

  private init(_ lines: [Resultaträkning.Rad], _ scenario: Scenario) {
    self.scenario = scenario
    self.lines = lines
    let means = Dictionary(
      scenario.osäkerhet.faktorer.filter { !$0.ärNivå }.map { ($0.nyckel, $0.medel.procent) }
    ) { first, _ in first }
    prices = lines.map { line in
      let parts = line.reaktioner.compactMap { reaction in
        reaction.styrka == .noll ? nil : means[reaction.faktor].map { (1 + $0, reaction.styrka.tal) }
      }
      return parts.isEmpty ? nil : parts.reduce(1) { $0 * Self.power($1.0, $1.1) }
    }
    rules = zip(lines, prices).map { line, price in
      guard line.harRegel else { return nil }
      return (line.tillväxt.map { 1 + $0.procent } ?? price ?? 1) * (1 + (line.volym?.procent ?? 0))
    }
    before = lines.map { _ in nil }
    now = before
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    exponent == 1 ? base : exponential(exponent * logarithm(base))
  }

  private mutating func run(to end: Int) -> Resultaträkning {
    var result = lines
    var oneOff: [Resultatpost: Årsserie] = [:]
    for year in scenario.år.första...end {
      let isOtherwise = scenario.balanskravsresultat[year] != nil || scenario.åretsResultat[year] != nil
      now = lines.map { line in line.belopp[year].map { Double($0) } }
      once = isOtherwise ? [:] : once
      if !isOtherwise {
        grow(by: rules)
        if year > scenario.år.sistaAngivna { goOn(year) }
      }
      for place in lines.indices where lines[place].belopp[year] == nil {
        result[place].belopp[year] = now[place].map { Int64($0) }
      }
      for post in Resultatpost.allCases {
        if let amount = once[post], amount != 0 { oneOff[post, default: Årsserie()][year] = Int64(amount) }
      }
      swap(&before, &now)
    }
    return Resultaträkning(rader: Self.merged(result, oneOff))
  }

  /// Gives lines without an amount of the year that of the year before times a factor; nil leaves a line alone.
  private mutating func grow(by factors: [Double?]) {
    for place in lines.indices where now[place] == nil {
      if let amount = before[place], let factor = factors[place] { now[place] = Self.rounded(amount * factor) }
    }
  }

  /// A year after the plan: S first, then what keeps its share of it.
  private mutating func goOn(_ year: Int) {
    let isTax = lines.map { $0.post == .skatteintäkter || $0.post == .statsbidragOchUtjämning }
    grow(by: lines.indices.map { isTax[$0] ? prices[$0] : nil })
    let known = lines.indices.filter { isTax[$0] && now[$0] != nil }
    let rest = ratio(known)
    grow(by: isTax.map { $0 ? rest : nil })
    let share = ratio(lines.indices.filter { isTax[$0] })
    grow(by: isTax.map { _ in share })
    takeOut(year, share)
  }

  /// How some lines together grew; 1 where they were or are nothing, or less.
  private func ratio(_ places: [Int]) -> Double {
    let old = places.reduce(0) { $0 + (before[$1] ?? 0) }
    let new = places.reduce(0) { $0 + (now[$1] ?? 0) }
    return old > 0 && new > 0 ? new / old : 1
  }

  private mutating func takeOut(_ year: Int, _ share: Double) {
    let before = year - 1
    let sold =
      scenario.justering(.realisationsvinster, before)
      - scenario.justering(.realisationsförlusterEnligtUndantag, before)
    let rules = Räkenskapsregler.gällande(år: before)
    let unrealised = rules.map { scenario.värdepappersjustering(before, $0).summa[0] } ?? 0
    let gains = Double(scenario.placeringar.iPlanen[before] ?? 0) - unrealised
    for post in Resultatpost.allCases {
      var amount = post == .verksamhetensIntäkter ? sold : post == .finansiellaIntäkter ? gains : 0
      amount -= Double(scenario.engångskostnader(before, på: post))
      let isStated = lines.contains { $0.post == post && $0.belopp[year] != nil }
      once[post] = isStated ? 0 : Self.rounded(((once[post] ?? 0) - amount) * share)
    }
  }

  private static func rounded(_ amount: Double) -> Double {
    min(max(amount.roundedToKrona, -bound), bound)
  }

  /// The lines with those of what is not repeated last in their rows.
  private static func merged(
    _ lines: [Resultaträkning.Rad], _ oneOff: [Resultatpost: Årsserie]
  ) -> [Resultaträkning.Rad] {
    if oneOff.isEmpty { return lines }
    return Resultatpost.allCases.flatMap { post in
      lines.filter { $0.post == post }
        + (oneOff[post].map { [Resultaträkning.Rad(post: post, namn: engångsposter, belopp: $0)] } ?? [])
    }
  }
}
