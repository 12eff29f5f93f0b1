import Law

extension Lagrum {
  /// The citation as it is written in Swedish law, such as "KL 11 kap. 12 §"; the same in both languages.
  public var wording: Wording {
    var parts: [String] = []
    if kapitel > 0 { parts.append("\(kapitel) kap.") }
    if paragraf > 0 {
      parts.append(bokstav > 0 ? "\(paragraf) \(Character(Unicode.Scalar(bokstav))) §" : "\(paragraf) §")
    }
    if stycke > 0 { parts.append("\(stycke) st.") }
    if punkt > 0 { parts.append("p. \(punkt)") }
    let place = parts.isEmpty ? "" : " " + parts.joined(separator: " ")
    return Wording(sv: författning.wording.sv + place, en: författning.wording.en + place)
  }

  /// The citation as tables have room for it: "KL 11:12", "LKBR 11:10 2 st. p. 1".
  public var short: Wording {
    var parts: [String] = []
    let letter = bokstav > 0 ? " \(Character(Unicode.Scalar(bokstav)))" : ""
    if kapitel > 0 { parts.append("\(kapitel):\(paragraf)\(letter)") }
    if stycke > 0 { parts.append("\(stycke) st.") }
    if punkt > 0 { parts.append("p. \(punkt)") }
    let place = parts.isEmpty ? "" : " " + parts.joined(separator: " ")
    return Wording(sv: författning.wording.sv + place, en: författning.wording.en + place)
  }
}

extension Författning {
  /// The short name that citations use.
  public var wording: Wording {
    switch self {
    case .kommunallagen: Wording(verbatim: "KL")
    case .kommunallagen1991: Wording(verbatim: "1991 års KL")
    case .bokföringslagen: Wording(verbatim: "LKBR")
    case .redovisningslagen1997: Wording(verbatim: "KRL")
    case .övergångsbestämmelser2012: Wording(verbatim: "Öb. 2012:800")
    case .övergångsbestämmelserKommunallagen2023: Wording(verbatim: "Öb. 2023:642")
    case .övergångsbestämmelserBokföringslagen2023: Wording(verbatim: "Öb. 2023:643")
    case .löneskattelagen: Wording(sv: "lagen (1991:687)", en: "Act 1991:687")
    case .praxis: Wording(sv: "praxis", en: "practice")
    case .lokalaRiktlinjer: Wording(sv: "egna riktlinjer", en: "local guidelines")
    }
  }
}
