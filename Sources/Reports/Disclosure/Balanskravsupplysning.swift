import Analysis
import Law
import Scenarios

/// Balanskravsupplysning (LKBR 11 kap. 10 och 11 §§): a draft of what a year's förvaltningsberättelse says of its balanskravsresultat.
///
/// The law asks for the utredning; of a negative result, when and how it is to be restored; of a decision not to restore, the reasons; and
/// of earlier negative results, how they have been restored and what remains. Every amount is read off the ledger. What the ledger
/// cannot know stands in square brackets. Amounts of deficits are told as positive.
public struct Balanskravsupplysning: Sendable {
  /// A sentence and the section of law that asks for it.
  public struct Mening: Sendable, Equatable {
    /// The sentence.
    public let text: Wording
    /// What asks for it.
    public let lagrum: Lagrum
  }

  /// The financial year.
  public let år: Int
  /// The section on how negative results are told of.
  public let lagrum: Lagrum

  let summary: Summary
  let year: Årssammandrag
  let rules: Räkenskapsregler

  /// The draft of a year's annual report; nil outside the years of the run and where the year's law is not known.
  public init?(_ summary: Summary, _ år: Int) {
    guard let year = summary[år], let rules = Räkenskapsregler.gällande(år: år) else { return nil }
    (self.summary, self.år, self.year, self.rules) = (summary, år, year, rules)
    lagrum = rules.upplysning
  }

  /// The whole draft, in the order of the law.
  public var meningar: [Mening] { result + own + grounds + earlier + total + reserves }

  /// What a reader must know before using it.
  static let caveat = Wording(
    sv:
      "Detta är ett utkast ur scenariots siffror. Det som står inom hakparentes vet inte beräkningen, och kommunens eller regionens "
      + "egna motiveringar går före.",
    en:
      "This is a draft from the scenario's figures. What stands in square brackets is not known to the calculation, and the "
      + "municipality's or region's own reasons come before it.")

  /// The draft as a part of a document: a table of sentences, each with its section.
  var block: Block {
    Block.table(
      Table(
        title: Wording(sv: "Utkast, räkenskapsåret \(år)", en: "Draft, financial year \(år)"),
        labelHeading: Wording(sv: "Text", en: "Text"),
        columns: [], rows: meningar.map { Row($0.text, cells: [], citation: $0.lagrum.short) }))
  }

  func mening(_ lagrum: Lagrum, _ text: (Language) -> String) -> Mening { Mening(text: Wording(text), lagrum: lagrum) }

  func amount(_ kronor: Int64, _ language: Language) -> String {
    let enhet = summary.scenario.enhet
    return AmountFormat(enhet: enhet, decimals: enhet.decimals(showing: [kronor]), language: language).textWithUnit(
      kronor)
  }

  /// Amounts with the years in which they are restored: "1 mnkr 2026 och 192 mnkr 2027".
  func list(_ restored: [(år: Int, belopp: Int64)], _ language: Language) -> String {
    ComparisonReport.list(
      restored.map { "\(amount($0.belopp, language))\(language == .sv ? " " : " in ")\($0.år)" }, language)
  }
}
