import Numerics
import Scenarios
import Simulation

extension CheckReport {
  /// Correlations other than zero: between factors in use, each by itself; the others in one line.
  func correlations(used: Bool) -> [Antagande] {
    let keys = scenario.korrelationsnycklar
    let inUse = scenario.factorKeys
    let matrix = scenario.korrelationsmatris
    let usual = Scenario.standard.korrelationsmatris
    var pairs: [(ena: String, andra: String, value: Double, isDefault: Bool)] = []
    for row in 0..<matrix.count {
      for column in 0..<row where matrix[row, column] != 0 {
        guard (inUse.contains(keys[row]) && inUse.contains(keys[column])) == used else { continue }
        let isDefault = row < usual.count && usual[row, column] == matrix[row, column]
        pairs.append((keys[column], keys[row], matrix[row, column], isDefault))
      }
    }
    guard !pairs.isEmpty else { return [] }
    func text(_ pair: (ena: String, andra: String, value: Double, isDefault: Bool), _ language: Language) -> String {
      let value = ExactDecimal(pair.value)
      let shown = value.text(decimals: max(0, -value.exponent), signs: language.numberSigns)
      let mark = pair.isDefault ? "" : language == .sv ? " (valt)" : " (chosen)"
      return "\(pair.ena)–\(pair.andra) \(shown)\(mark)"
    }
    return [
      Antagande(
        Wording(sv: "korrelationer", en: "correlations"),
        Wording { language in pairs.map { text($0, language) }.joined(separator: ", ") }, nil,
        KalibreringsGrund.korrelationer)
    ]
  }
}
