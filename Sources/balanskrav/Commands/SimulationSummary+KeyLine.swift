import BalanskravKit

extension SimulationSummary {
  /// The result in one sentence.
  func keyLine(_ language: Language) -> String {
    let format = PercentFormat(language: language)
    let holds = planen.håller
    let share = "\(format.text(holds.value)) (\(format.number(holds.low))–\(format.text(holds.high)))"
    let count = Int(paths).grouped
    let sentence =
      language == .sv
      ? "Av \(count) simulerade framtider håller planen i \(share)."
      : "Of \(count) simulated futures the plan holds in \(share)."
    if !isPartial { return sentence }
    return sentence + (language == .sv ? " Simuleringen stoppades i förtid." : " The simulation was stopped early.")
  }
}

extension JsonValue {
  /// The object with a member for simulated futures.
  func adding(_ futures: SimulationSummary?) -> JsonValue {
    guard case .object(let members) = self else { preconditionFailure("a report is an object") }
    let value: JsonValue =
      futures.map { summary in
        let holds = summary.planen.håller
        return [
          "framtider": .number(summary.paths), "stoppad": .bool(summary.isPartial),
          "planen_håller": [
            "andel": .number(double: holds.value), "från": .number(double: holds.low), "till": .number(double: holds.high),
          ],
          "systematisk_avvikelse": .array(
            summary.biases.map {
              ["procent": .number(double: $0.procent.tal), "planen_håller": .number(double: $0.håller.value)]
            }),
        ]
      } ?? .null
    return .object(members + [.init("simulering", value)])
  }
}
