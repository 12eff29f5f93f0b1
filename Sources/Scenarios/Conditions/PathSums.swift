import Law
import Numerics
import Simulation

/// PathSums: puts together what conditions sum on each path of a scenario's futures.
struct PathSums {
  /// What a figure is made of.
  private enum Part {
    case figure(Figure)
    case skatterOchBidrag
    case nettoinvesteringar

    static func rows(_ posts: [Resultatpost]) -> [Part] { posts.map { .figure(Figure($0)) } }
  }

  let scenario: Scenario
  let layout: Layout

  /// An amount over its years.
  func amount(_ amount: Condition.Amount) throws(ConditionFault) -> PathSum {
    var parts: [Part] = []
    if let figure = Figure.allCases.first(where: { $0.nyckel == amount.name }) {
      parts = [.figure(figure)]
    } else if let last = Storhet(rawValue: amount.name)?.delsummaTill {
      parts = Part.rows(Resultatpost.allCases.filter { $0.rawValue <= last.rawValue })
    } else if amount.name == Storhet.skatterOchBidrag.rawValue {
      parts = Part.rows([.skatteintäkter, .statsbidragOchUtjämning])
    }
    let isSimulated = parts.allSatisfy {
      if case .figure(let figure) = $0 { layout.figures.contains(figure) } else { false }
    }
    guard !parts.isEmpty, isSimulated else { throw notSimulated(amount) }
    return try sum(amount, parts)
  }

  /// A key figure against a limit in per cent: at least zero where the key figure is at least the limit.
  func ratio(_ amount: Condition.Amount, _ slag: Nyckeltalsvärde.Slag, limit: Decimaltal) throws(ConditionFault)
    -> PathSum
  {
    let net: [Resultatpost] = [.verksamhetensIntäkter, .verksamhetensKostnader, .avskrivningar]
    let above: PathSum
    let below: PathSum
    switch slag {
    case .resultatandel:
      above = try sum(amount, [.figure(.åretsResultat)])
      below = try sum(amount, [.skatterOchBidrag])
    case .självfinansieringsgrad:
      // Depreciation stands as a cost in the accounts.
      var own = try sum(amount, [.figure(.åretsResultat)])
      own.add(try sum(amount, Part.rows([.avskrivningar])), times: -1)
      above = own
      below = try sum(amount, [.nettoinvesteringar])
    case .nettokostnadsandel:
      above = try negated(amount, Part.rows(net))
      below = try sum(amount, [.skatterOchBidrag])
    case .nettokostnadsandelInklusiveFinansnetto:
      above = try negated(amount, Part.rows(net + [.finansiellaIntäkter, .finansiellaKostnader]))
      below = try sum(amount, [.skatterOchBidrag])
    case .soliditet, .soliditetInklusiveAnsvarsförbindelse: throw notSimulated(amount)
    }
    if below.terms.isEmpty, below.known <= 0 { throw .undefined(amount) }
    // Millionths of a per cent, in lowest terms.
    let whole: Int64 = 100_000_000
    let divisor = Self.divisor(whole, limit.miljondelar)
    var sum = PathSum()
    sum.add(above, times: whole / divisor)
    sum.add(below, times: 0 - limit.miljondelar / divisor)
    return sum
  }

  private static func divisor(_ one: Int64, _ other: Int64) -> Int64 {
    var (a, b) = (one, abs(other))
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  private func notSimulated(_ amount: Condition.Amount) -> ConditionFault {
    .notSimulated(amount.name, known: layout.figures.map(\.nyckel))
  }

  private func negated(_ amount: Condition.Amount, _ parts: [Part]) throws(ConditionFault) -> PathSum {
    var sum = PathSum()
    sum.add(try self.sum(amount, parts), times: -1)
    return sum
  }

  /// Parts over the years of an amount: those of years with settled accounts are known.
  private func sum(_ amount: Condition.Amount, _ parts: [Part]) throws(ConditionFault) -> PathSum {
    let years = layout.years
    guard years.contains(amount.years.upperBound), amount.years.lowerBound >= scenario.år.första else {
      throw .yearOutside(amount, first: years.lowerBound, last: years.upperBound, isSimulated: true)
    }
    let settled = amount.years.lowerBound < years.lowerBound ? Projektion(scenario.model()) : nil
    var sum = PathSum()
    for year in amount.years {
      for part in parts { try add(part, year, of: amount, settled, to: &sum) }
    }
    return sum
  }

  private func add(
    _ part: Part, _ year: Int, of amount: Condition.Amount, _ settled: Projektion?, to sum: inout PathSum
  ) throws(ConditionFault) {
    func cell(_ figure: Figure) -> Int? {
      guard layout.years.contains(year), figure.post == nil || scenario.drivsAvRader(year),
        let place = layout.figures.firstIndex(of: figure)
      else { return nil }
      return layout.cell(place, year: year - layout.years.lowerBound)
    }
    func add(known amount: Int64?) -> Bool {
      amount.map { sum.add(known: Int128($0)) } != nil
    }
    let isKnown: Bool
    switch part {
    case .figure(let figure):
      if let cell = cell(figure) { return sum.add(cell: cell, weight: 1) }
      if layout.years.contains(year), figure.post == nil { throw notSimulated(amount) }
      isKnown = add(known: known(figure, year, settled))
    case .skatterOchBidrag:
      let rows = [Resultatpost.skatteintäkter, .statsbidragOchUtjämning].compactMap { cell(Figure($0)) }
      for row in rows { sum.add(cell: row, weight: 1) }
      isKnown = !rows.isEmpty || add(known: scenario.skatterOchBidrag(year))
    case .nettoinvesteringar: isKnown = add(known: scenario.nettoinvesteringar[year])
    }
    if !isKnown { throw .notStated(amount) }
  }

  /// A figure of a year with settled accounts, or a row that no factor acts on; nil where the scenario does not state it.
  private func known(_ figure: Figure, _ year: Int, _ settled: Projektion?) -> Int64? {
    if let post = figure.post {
      return scenario.räkenskaper.åretsResultat(year).map { _ in scenario.räkenskaper.summa(post, year) ?? 0 }
    }
    guard let result = settled?.år[year - scenario.år.första].resultat else { return nil }
    switch figure {
    case .balanskravsresultat: return Int64(result.balanskravsresultat[0])
    case .åretsResultat, .resultatEfterBalanskravsjusteringar:
      guard scenario.planensAngivelse(year) == .räkenskaper else { return nil }
      let utredning = result.utredning
      return Int64(
        (figure == .åretsResultat ? utredning.åretsResultat : utredning.resultatEfterBalanskravsjusteringar)[0])
    default: return nil
    }
  }
}
