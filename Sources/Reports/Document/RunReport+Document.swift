import Analysis
import Law
import Scenarios

extension RunReport {
  /// All that is to be told of a plan, the conclusion first; what a scenario does not have is left out.
  ///
  /// - Parameters:
  ///   - written: the scenario's file as somebody wrote it, comments and all; nil where there is none.
  ///   - changes: settings that were laid over it, as they were written.
  ///   - influence: what decides whether the plan holds.
  ///   - solution: what would be enough.
  public func document(
    written: String? = nil, changes: [String] = [], influence: InfluenceReport? = nil, solution: SolutionReport? = nil
  ) -> Document {
    let sections = [
      Section("slutsats", Wording(sv: "Slutsats", en: "Conclusion"), [conclusion(solution)]),
      deficits, demands, futures, influence?.section, solution?.section, investigated, placed, accounted, carried,
      aimed, acted, assumed,
      decided, disclosed, rolled, method, source(written, changes),
    ]
    return Document(
      title: Wording(verbatim: scenario.namn), subtitle: kinds, sections: sections.compactMap { $0 })
  }

  private var demands: Section? {
    Section(
      "krav", Wording(sv: "Planens egna krav", en: "The plan's own demands"), [krav.table.map(Block.table)],
      krav.sentences)
  }

  /// What the futures come to, and what sets those apart in which the plan breaks.
  private var futures: Section? {
    guard let simulation else { return nil }
    return Section(
      "framtider", Wording(sv: "Framtiderna", en: "The futures"),
      [.picture(simulation.resultFan), simulation.moments.map(Block.table), .picture(simulation.remainingFan)],
      [simulation.classes, simulation.undecided].compactMap { $0 } + simulation.reasons + simulation.unreachable
        + [simulation.bias].compactMap { $0 })
  }

  private var investigated: Section? {
    Section(
      "utredning", Wording(sv: "Balanskravsutredningen", en: "The balance investigation"),
      [waterfall.map(Block.picture), investigation.map { .table(readable($0)) }], [])
  }

  private var placed: Section? {
    Section(
      "placeringar", Wording(sv: "Placeringarna", en: "The placements"),
      [simulation?.placements.map(Block.picture), simulation?.placementsTable.map(Block.table)], [])
  }

  /// The income statement, the position and the key figures, of the plan and of its futures.
  private var accounted: Section? {
    let own = [incomeStatement, keyFigures, reserves].map { $0.map { Block.table(readable($0)) } }
    let futures = [simulation?.accounts, simulation?.balances, simulation?.keyFigures].map { $0.map(Block.table) }
    return Section(
      "rakenskaper", Wording(sv: "Räkenskaperna", en: "The accounts"), own + futures,
      [budget, plannedDeficit, notStated].compactMap { $0 } + reserveDuties)
  }

  static let unitsHeading = Wording(sv: "Nämnder och enheter", en: "Nämnder and units")

  /// Frames, what was moved between them, and what units carry from year to year.
  private var carried: Section? {
    Section(
      "enheter", Self.unitsHeading,
      [frames, unitsToRead].map { $0.map { .table(readable($0)) } } + transfers.map { .table($0) }
        + [simulation?.unitOverview.map(Block.table)], [])
  }

  private var aimed: Section? {
    Section("mal", Wording(sv: "Mål", en: "Goals"), [goalChain, goalFulfilment].map { $0.map(Block.table) }, [])
  }

  /// Measures, and how the organisation reacts in the futures.
  private var acted: Section? {
    let rules = CheckReport(scenario).decisionRules
    let words = Wording(sv: "Beslutsregler i framtiderna", en: "Decision rules in the futures")
    return Section(
      "atgarder", Wording(sv: "Åtgärder och beslutsregler", en: "Measures and decision rules"),
      [
        measures.map { .table(readable($0)) }, responsibilities.map(Block.table),
        rules.isEmpty ? nil : .table(Antagandegrupp(words, rules).table), simulation?.rules.map(Block.table),
      ], [simulation?.worth].compactMap { $0 })
  }

  private var rolled: Section? {
    Section(
      "historik", Wording(sv: "Planens tidigare siffror", en: "Earlier figures of the plan"),
      [history.map(Block.table)], [])
  }
}

extension Section {
  /// A section of what there is, the tables before the sentences; nil where there is nothing.
  init?(_ name: String, _ heading: Wording, _ blocks: [Block?], _ sentences: [Wording]) {
    let all = blocks.compactMap { $0 } + (sentences.isEmpty ? [] : [.list(sentences)])
    guard !all.isEmpty else { return nil }
    self.init(name, heading, all)
  }
}
