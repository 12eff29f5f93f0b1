extension InfluenceReport {
  /// What decides whether a plan holds, as a section of its document.
  var section: Section {
    Section(
      "avgor", Wording(sv: "Vad som avgör om planen håller", en: "What decides whether the plan holds"),
      (findings.isEmpty ? [] : [.list(findings)]) + (tornado.map { [.picture($0)] } ?? []) + tables.map(Block.table) + [
        .paragraph(method)
      ])
  }
}
