import Analysis
import Scenarios
import Simulation

extension Feature {
  /// What it is called in the middle of a sentence, with its years.
  var wording: Wording {
    let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    switch self {
    case .deviation where years.count > 1:
      return Wording(
        sv: "avvikelserna från planens resultat \(span) tillsammans",
        en: "the deviations from the planned results of \(span) together")
    case .deviation:
      return Wording(
        sv: "avvikelsen från planens resultat \(span)", en: "the deviation from the planned result of \(span)")
    case .factor(let key, _), .assetReturn(let key, _):
      let name = Faktor.wording(key)
      // An average is one number a year.
      let average = years.count > 1 ? Wording(sv: " i snitt", en: " on average") : Wording(verbatim: "")
      return Wording(sv: "\(name.sv) \(span)\(average.sv)", en: "\(name.en) in \(span)\(average.en)")
    case .realised:
      return Wording(sv: "de realiserade vinsterna \(span)", en: "the realised gains of \(span)")
    }
  }

  /// What a row of a table calls it.
  var rowWording: Wording {
    let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    switch self {
    case .deviation:
      return Wording(sv: "Avvikelse från plan \(span)", en: "Deviation from plan \(span)")
    case .assetReturn(let key, _):
      let name = key.replacing("_", with: " ")
      return Wording(sv: "Avkastning, \(name) \(span)", en: "Return, \(name) \(span)")
    case .factor(let key, _):
      // Not in the table's unit, so the row says which.
      let name = Faktor.wording(key).capitalised
      return Wording(sv: "\(name.sv) \(span), procentenheter", en: "\(name.en) \(span), points")
    case .realised: return wording.capitalised
    }
  }
}
