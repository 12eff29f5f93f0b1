import Analysis
import Scenarios

// The goal chain and what comes of it.
extension RunReport {
  /// The goals from the top down, with who answers for them, their period and the åtgärder that serve them; nil without goals.
  public var goalChain: Table? {
    guard !scenario.mål.isEmpty else { return nil }
    func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
    let columns: [(heading: Wording, cell: (Mål) -> Cell)] = [
      (Wording(sv: "Nivå", en: "Level"), { .text($0.nivå.wording) }),
      (Wording(sv: "Ansvarig", en: "Responsible"), { text($0.ägare.map { scenario.organisation?[$0]?.namn ?? $0 }) }),
      (Wording(sv: "Period", en: "Period"), { text($0.period.map(Self.span)) }),
      (
        Wording(sv: "Åtgärder", en: "Measures"),
        { goal in
          let serving = scenario.åtgärder.filter { $0.mål == goal.nyckel }.map(\.namn)
          return serving.isEmpty ? .empty : .text(serving.joined(separator: ", "))
        }
      ),
    ]
    let kept = columns.filter { column in scenario.mål.contains { column.cell($0) != .empty } }
    return Table(
      title: Wording(sv: "Målkedja", en: "Goal chain"), enhet: scenario.enhet,
      labelHeading: Wording(sv: "Mål", en: "Goal"),
      columns: kept.map { Column($0.heading, alignment: .left) },
      rows: chain.map { goal, depth in
        Row(Wording(verbatim: goal.namn), level: min(depth, 9), cells: kept.map { $0.cell(goal) })
      })
  }

  /// The goals, each before those below it, with how deep it stands.
  var chain: [(mål: Mål, djup: Int)] {
    var found: [(mål: Mål, djup: Int)] = []
    var pending = scenario.mål.filter { $0.under == nil }.reversed().map { (mål: $0, djup: 0) }
    while let next = pending.popLast() {
      found.append(next)
      pending += scenario.mål.filter { $0.under == next.mål.nyckel }.reversed().map { ($0, next.djup + 1) }
    }
    return found
  }

  /// What comes of each goal and each of its mått, year by year; nil where nothing is measured.
  public var goalFulfilment: Table? {
    guard !mått.isEmpty else { return nil }
    let years = scenario.år.stated
    let goals = Målbedömning.alla(scenario, mått)
    let rows = chain.flatMap { goal, _ -> [Row] in
      guard !goal.mått.isEmpty else { return [] }
      let whole = Row(
        Wording(verbatim: goal.namn),
        cells: years.map { year in
          goals.first { $0.mål.nyckel == goal.nyckel && $0.år == year }.map { .text($0.svar.wording) } ?? .empty
        })
      return [whole]
        + goal.mått.map { mark in
          Row(
            label(mark), level: 1,
            cells: years.map { year in
              let own = mått.first { $0.mått.nyckel == mark.nyckel && $0.år.upperBound == year }
              return own.map { own in .text(Wording { cell(own, $0) }) } ?? .empty
            })
        }
    }
    var notes: [Wording] = []
    if mått.contains(where: { if case .simulerad = $0.sannolikhet { true } else { false } }) {
      notes.append(
        Wording(
          sv: "Procent efter svaret: andelen simulerade framtider som når målvärdet.",
          en: "Per cent after the answer: the share of simulated futures that reach the target."))
    }
    if mått.contains(where: { if case .angiven = $0.sannolikhet { true } else { false } }) {
      notes.append(
        Wording(
          sv: "Angiven sannolikhet: så troligt är det enligt scenariot att målvärdet nås.",
          en: "Stated probability: how likely the scenario says that the target is reached."))
    }
    return Table(
      title: Wording(sv: "Måluppfyllelse", en: "Goal fulfilment"), enhet: scenario.enhet,
      labelHeading: Wording(sv: "Mål och mått", en: "Goals and indicators"),
      columns: years.map { Column(Wording(verbatim: String($0)), alignment: .left) }, rows: rows, notes: notes)
  }

  static func span(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"
  }

  /// What came of a mått: its figure, the answer, and how likely it is to be reached.
  private func cell(_ own: Måttbedömning, _ language: Language) -> String {
    let value = own.utfall.map { text($0, own.mått, language) }
    let answer: String? = own.svar == .inteMätt && own.sannolikhet != nil ? nil : own.svar.wording(language)
    var chance: String?
    switch own.sannolikhet {
    case .angiven(let percent):
      let share = number(percent, language) + (language == .sv ? "\u{A0}%" : "%")
      chance = language == .sv ? "angiven sannolikhet \(share)" : "stated probability \(share)"
    case .simulerad(let probability): chance = PercentFormat(language: language).text(probability.value)
    case nil: break
    }
    let said = [answer, chance].compactMap { $0 }.joined(separator: ", ")
    return value.map { said.isEmpty ? $0 : "\($0): \(said)" } ?? said
  }
}
