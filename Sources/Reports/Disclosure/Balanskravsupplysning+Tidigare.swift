import Analysis
import Law

/// Earlier years' deficits, what remains of all, and the use of reserves.
extension Balanskravsupplysning {
  /// How each earlier deficit that was open when the year began has been restored, and what remains of it.
  var earlier: [Mening] {
    year.underskott.filter { $0.ingående > 0 && summary.underskott[$0.index].från < år }.map { movement in
      let deficit = summary.underskott[movement.index]
      let before = restored(movement.index) { $0 < år }
      return mening(rules.upplysning.stycke(3)) { language in
        let isSwedish = language == .sv
        var text =
          isSwedish
          ? "Av \(deficit.från) års underskott återstod \(amount(movement.ingående, language)) när året började"
          : "Of the deficit of \(deficit.från), \(amount(movement.ingående, language)) remained when the year began"
        if !before.isEmpty {
          text +=
            (isSwedish ? ", sedan " : ", after ") + list(before, language)
            + (isSwedish ? " återställts" : " had been restored")
        }
        text +=
          movement.återställt > 0
          ? (isSwedish
            ? "; \(amount(movement.återställt, language)) har återställts \(år)"
            : "; \(amount(movement.återställt, language)) has been restored in \(år)")
          : (isSwedish ? "; inget har återställts \(år)" : "; nothing has been restored in \(år)")
        return text + rest(movement, deficit, language) + "."
      }
    }
  }

  private func rest(
    _ movement: Årssammandrag.Underskottsrörelse, _ deficit: Underskottssammandrag, _ language: Language
  ) -> String {
    let isSwedish = language == .sv
    guard movement.kvar > 0 else { return isSwedish ? " och inget återstår" : " and nothing remains" }
    let left = amount(movement.kvar, language)
    if deficit.senast <= år {
      return isSwedish
        ? " och \(left) återstår, som skulle ha varit återställt senast \(deficit.senast)"
        : " and \(left) remains, which should have been restored by \(deficit.senast)"
    }
    return isSwedish
      ? " och \(left) återstår, att återställa senast \(deficit.senast)"
      : " and \(left) remains, to be restored by \(deficit.senast)"
  }

  /// What remains in all.
  var total: [Mening] {
    let left = year.kvarAttÅterställa
    return [
      mening(rules.upplysning.stycke(3)) { language in
        switch (language, left) {
        case (.sv, 0): "När \(år) stängs återstår inget negativt balanskravsresultat att återställa."
        case (.en, 0): "At the close of \(år) no negative balance requirement result remains to be restored."
        case (.sv, _): "När \(år) stängs återstår sammanlagt \(amount(left, language)) att återställa."
        case (.en, _): "At the close of \(år), \(amount(left, language)) remains to be restored in all."
        }
      }
    ]
  }

  /// The use of a reserve, whose purpose is to be told.
  var reserves: [Mening] {
    func used(_ post: Utredningspost, _ words: Wording) -> [Mening] {
      guard let used = year.rad(post), used != 0, let line = year.utredning?.first(where: { $0.post == post }) else {
        return []
      }
      return [
        mening(line.lagrum) { language in
          language == .sv
            ? "\(amount(used, language)) av \(words.sv) har använts till [vad] därför att [skäl]."
            : "\(amount(used, language)) of \(words.en) has been used for [what] because [reason]."
        }
      ]
    }
    return used(.användningResultatreserv, Wording(sv: "resultatreserven", en: "the result reserve"))
      + used(.användningRUR, Wording(sv: "resultatutjämningsreserven", en: "the equalisation reserve"))
  }
}
