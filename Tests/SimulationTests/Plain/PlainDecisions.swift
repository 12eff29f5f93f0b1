import Law
import Scenarios
import Simulation

/// The rules of decision on one path: what each sees when a year's decisions are taken, what it still wants, and what it takes.
struct PlainDecisions {
  /// What is known when the decisions of a year are taken.
  struct Known {
    /// What is left to restore that is due by the end of the year, by that of the next, and in all.
    var due: Int64 = 0
    var dueNext: Int64 = 0
    var outstanding: Int64 = 0
    /// What the year before deviated with, and what its forecast took it to be too high by.
    var deviation: Int64 = 0
    var error: Int64 = 0
    /// The year's planned balanskravsresultat.
    var planned: Int64 = 0
    /// Gains and reserves beyond those that the plan uses.
    var gains: Int64 = 0
    var rur: Int64 = 0
    var rr: Int64 = 0
  }

  /// What is decided for a year.
  struct Year {
    var posts: [Resultatpost: Int64] = [:]
    var gains: Int64 = 0
    var rur: Int64 = 0
    var rr: Int64 = 0
  }

  private let scenario: Scenario
  /// By rule, what is in force: kronor of saving, and öre of tax.
  private var saving: [String: Int64] = [:]
  private var tax: [String: Int64] = [:]
  private var before = Known()
  private var expectedBefore: Int64 = 0

  // While a year is decided for.
  private var known = Known()
  private var expected: Int64 = 0
  private var wanted: Int64 = 0
  private var belowZero: Int64 = 0
  private var done = Year()

  init(_ scenario: Scenario) { self.scenario = scenario }

  mutating func decide(_ year: Int, isFirst: Bool, _ known: Known) -> Year {
    self.known = known
    done = Year()
    let rules = scenario.beslutsregler
    expected = known.planned
    for rule in rules { expected += inForce(rule, year).reduce(0) { $0 + $1.amount } }
    // In the spring with the outcome of the year before last, in the autumn with a forecast of the last one.
    for rule in rules.filter({ $0.gäller == .tvåÅrEfter }) + rules.filter({ $0.gäller == .åretEfter }) {
      guard let acts = scenario.regelår(rule), acts.contains(year), !isFirst || rule.gäller == .åretEfter else {
        continue
      }
      let need = rule.när == .underskott ? deficit(rule) : restoration(rule)
      wanted = need > 0 ? need + rule.säkerhetsmarginal : 0
      belowZero = rule.när == .underskott ? need : max(0, -expected)
      for action in rule.ordning { take(action, rule, year) }
    }
    for rule in rules {
      for (post, amount) in inForce(rule, year) { done.posts[post, default: 0] += amount }
      if rule.besparing?.varar == .ettÅr { saving[rule.nyckel] = 0 }
      if rule.skattehöjning?.varar == .ettÅr { tax[rule.nyckel] = 0 }
    }
    before = known
    expectedBefore = expected
    return done
  }

  private func deficit(_ rule: Beslutsregel) -> Int64 {
    let seen = rule.gäller == .tvåÅrEfter ? before.deviation : known.deviation - known.error
    return max(0, -expected - seen)
  }

  /// What falls due in the year and is not expected to be restored, never more than there is.
  private func restoration(_ rule: Beslutsregel) -> Int64 {
    var (due, outstanding) = (known.due + known.error, known.outstanding + known.error)
    if rule.gäller == .tvåÅrEfter {
      // The year between is not over: it restores, or adds a deficit, as expected.
      due = max(0, before.dueNext - max(0, expectedBefore))
      outstanding = max(0, before.outstanding - max(0, expectedBefore)) + max(0, -expectedBefore)
    }
    return due > 0 ? max(0, min(due - expected, outstanding)) : 0
  }

  private mutating func count(_ amount: Int64) {
    expected += amount
    wanted = max(0, wanted - amount)
    belowZero = max(0, belowZero - amount)
  }

  private mutating func take(_ action: Beslutsregel.Handling, _ rule: Beslutsregel, _ year: Int) {
    switch action {
    case .realisera:
      let taken = min(wanted, known.gains, rule.realisera!.tak ?? .max)
      known.gains -= taken
      done.gains += taken
      count(taken)
    case .reserver: useReserves(rule.reserver!.tak ?? .max)
    case .besparing:
      let taken = min(wanted, max(0, cap(rule.besparing!.tak, year) - saving[rule.nyckel, default: 0]))
      saving[rule.nyckel, default: 0] += taken
      count(taken)
    case .skattehöjning:
      let each = Double(scenario.skatteunderlag(year) ?? 0) / 10_000
      let inForce = tax[rule.nyckel, default: 0]
      let most = Int64(rule.skattehöjning!.tak.tal * 100 + 1e-6)
      let raised = min(Int64((Double(wanted) / max(1, each)).rounded(.up)), max(0, most - inForce))
      tax[rule.nyckel] = inForce + raised
      count(krona(Double(inForce + raised) * each) - krona(Double(inForce) * each))
    }
  }

  /// One reserve after the other, as the settings say; to lift a result above zero only where these allow it.
  private mutating func useReserves(_ cap: Int64) {
    var left = cap
    let settings = scenario.inställningar
    for isRUR in settings.reservordning == .rurFörst ? [true, false] : [false, true] {
      let room = !isRUR && settings.reservÖverNoll ? wanted : min(wanted, belowZero)
      let taken = min(room, left, isRUR ? known.rur : known.rr)
      left -= taken
      if isRUR {
        known.rur -= taken
        done.rur += taken
      } else {
        known.rr -= taken
        done.rr += taken
      }
      count(taken)
    }
  }

  private func cap(_ cap: Beslutsregel.Tak, _ year: Int) -> Int64 {
    switch cap {
    case .belopp(let kronor): return kronor
    case .andel(let post, let share):
      let rows = scenario.räkenskaper
      // A year after the plan whose row nobody states is as the one that it repeats.
      let repeated = year > scenario.år.sistaAngivna ? rows.summa(post, scenario.förebild(year)) : nil
      return krona(Double(abs(rows.summa(post, year) ?? repeated ?? 0)) * share.procent)
    }
  }

  /// What a rule's decisions bring in a year.
  private func inForce(_ rule: Beslutsregel, _ year: Int) -> [(post: Resultatpost, amount: Int64)] {
    var parts: [(post: Resultatpost, amount: Int64)] = []
    if let own = rule.besparing {
      var post = Resultatpost.verksamhetensKostnader
      if case .andel(let row, _) = own.tak { post = row }
      parts.append((post, krona(Double(saving[rule.nyckel, default: 0]) * own.lyckas.procent)))
    }
    if rule.skattehöjning != nil {
      let each = Double(scenario.skatteunderlag(year) ?? 0) / 10_000
      parts.append((.skatteintäkter, krona(Double(tax[rule.nyckel, default: 0]) * each)))
    }
    return parts
  }
}
