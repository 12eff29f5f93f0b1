/// Antagandegrupp: values of one kind that a result rests on, under their heading.
public struct Antagandegrupp: Sendable, Equatable {
  /// What they have in common; without a full stop or colon.
  public let rubrik: Wording
  /// The values, in the order of the scenario.
  public let antaganden: [Antagande]

  /// Values under a heading.
  init(_ rubrik: Wording, _ antaganden: [Antagande]) { (self.rubrik, self.antaganden) = (rubrik, antaganden) }

  /// As lines of text.
  var lines: [Wording] {
    [Wording(sv: rubrik.sv + (antaganden.isEmpty ? "." : ":"), en: rubrik.en + (antaganden.isEmpty ? "." : ":"))]
      + antaganden.flatMap(\.lines)
  }

  /// As a table of words under its heading.
  public var table: Table { table(title: rubrik) }

  /// The same where the heading stands elsewhere.
  var untitled: Table { table(title: Wording(verbatim: "")) }

  private func table(title: Wording) -> Table {
    let texts = [
      Wording(sv: "Värde", en: "Value"), Wording(sv: "Val", en: "Choice"), Wording(sv: "Grund", en: "Basis"),
    ]
    return Table(
      title: title, labelHeading: Wording(sv: "Antagande", en: "Assumption"),
      columns: texts.map { Column($0, alignment: .left) },
      rows: antaganden.map { own in
        Row(
          own.namn,
          cells: [.text(own.värde), own.val.map { .text($0.wording) } ?? .empty, own.grund.map { .text($0) } ?? .empty])
      })
  }
}
