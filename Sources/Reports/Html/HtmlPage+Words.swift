import Analysis

extension HtmlPage {
  static let skip = Wording(sv: "Hoppa till innehållet", en: "Skip to the contents")
  static let contents = Wording(sv: "Innehåll", en: "Contents")
  static let table = Wording(sv: "Tabell", en: "Table")
  static let numbers = Wording(sv: "Siffrorna i bilden", en: "The figures of the picture")
  static let sourceText = Wording(sv: "Text, rad för rad", en: "Text, line by line")
  static let readOut = Wording(
    sv: "Peka på bilden, eller bläddra med piltangenterna, för att läsa av den.",
    en: "Point at the picture, or step through it with the arrow keys, to read it off.")

  /// What stands on paper instead of a folded part, where a browser cannot print it open.
  static let leftOut = Wording(
    sv: "(finns i filen; fäll ut före utskrift)", en: "(in the file; unfold before printing)")

  static func colophon(_ version: String) -> Wording {
    Wording(
      sv:
        "Gjord med balanskrav \(version). Filen hämtar ingenting utifrån och bär med sig scenarierna: balanskrav run räknar om dem, "
        + "och balanskrav verify jämför varje siffra.",
      en:
        "Made with balanskrav \(version). The file fetches nothing and holds its scenarios: balanskrav run works them out again, "
        + "and balanskrav verify compares every figure.")
  }
}

extension Block.Outcome {
  /// The verdict as a class of its banner, its sign as the strokes of a drawing of 24 by 24, and its words; nil where there is no verdict.
  var sign: (name: String, strokes: String, words: Wording)? {
    switch self {
    case .holds: ("holds", "M5 12.5l4.5 4.5L19 7.5", Wording(sv: "Planen håller", en: "The plan holds"))
    case .doubtful:
      (
        "doubtful", "M12 5.5v7.5M12 18v.2",
        Wording(
          sv: "Planen håller som den står, men inte i 9 av 10 framtider",
          en: "The plan holds as it stands, but not in 9 in 10 futures")
      )
    case .breaches:
      ("breaches", "M7 7l10 10M17 7L7 17", Wording(sv: "Planen håller inte", en: "The plan does not hold"))
    case .open: ("open", "M7 12h10", Wording(sv: "Oavgjort", en: "Undetermined"))
    case .none: nil
    }
  }
}
