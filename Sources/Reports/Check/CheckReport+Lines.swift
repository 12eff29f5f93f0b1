import Scenarios
import Simulation

extension CheckReport {
  /// What each line of the income statement reacts to, how it goes on and how precise it is; none where results deviate as a whole.
  var lines: [Antagande] {
    guard scenario.osäkerhet.metod == .rader else { return [] }
    return scenario.resultaträkning.rader.flatMap { line -> [Antagande] in
      let usual = Kalibrering.reaktioner(line.post)
      if line.reaktioner.isEmpty && usual.isEmpty && line.tillväxt == nil && line.volym == nil && line.precision == nil
      {
        return []
      }
      let isDefault = line.reaktioner == usual
      let basis =
        line.post == .skatteintäkter && scenario.skatt != nil
        ? KalibreringsGrund.skatterader
        : isDefault && !usual.isEmpty
          ? KalibreringsGrund.reaktioner : Wording(sv: "Scenariots egen", en: "The scenario's own")
      return item(line.nyckel, Wording { words(of: line, $0) }, isDefault, basis)
    }
  }

  private func words(of line: Resultaträkning.Rad, _ language: Language) -> String {
    let isSwedish = language == .sv
    var parts = line.reaktioner.map { "\($0.faktor) \(number($0.styrka, language))" }
    if parts.isEmpty { parts.append(isSwedish ? "följer ingen faktor" : "follows no factor") }
    if let growth = line.tillväxt {
      parts.append("\(isSwedish ? "tillväxt" : "growth") \(number(growth, language))\u{A0}%")
    }
    if let volume = line.volym { parts.append("\(isSwedish ? "volym" : "volume") \(number(volume, language))\u{A0}%") }
    if let own = line.precision {
      parts.append(
        "precision φ \(number(own.ar, language)), σ \(number(own.sigma, language))\u{A0}% "
          + (isSwedish ? "av raden" : "of the line"))
    }
    return parts.joined(separator: ", ")
  }
}
