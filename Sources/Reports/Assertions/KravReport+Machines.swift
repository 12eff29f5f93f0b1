import Analysis
import Numerics
import Scenarios

// What machines read of krav.
extension KravReport {
  /// Each krav with its figure; amounts in the scenario's unit, key figures in per cent, probabilities as shares.
  var json: JsonValue {
    .array(
      bedömningar.map { own in
        let unit: JsonValue =
          switch self.unit(own) {
          case .andel: "andel"
          case .procent: "procent"
          case .belopp: .string(scenario.enhet.rawValue)
          case nil: .null
          }
        let (value, low, high) = numbers(own)
        return [
          "krav": .string(own.krav.villkor.text), "namn": own.krav.namn.map { .string($0) } ?? .null,
          "källa": own.krav.källa.map { .string($0) } ?? .null, "enhet": unit, "värde": value, "från": low,
          "till": high, "gräns": limit(own), "avstånd": own.utfall == nil ? .null : number(own.avstånd, own),
          "svar": .string(own.svar.rawValue), "avgörs_av_slumpen": .bool(own.avgörsAvSlumpen),
          "hinder": own.hinder.map { .string($0.rawValue) } ?? .null,
        ]
      })
  }

  /// The figure and the ends of its interval, where it has any.
  private func numbers(_ own: Kravbedömning) -> (JsonValue, JsonValue, JsonValue) {
    switch own.utfall {
    case .probability(let probability):
      (number(probability.value, own), number(probability.low, own), number(probability.high, own))
    case .mean(let mean, let half):
      (
        number(mean, own), half.map { number(mean - $0, own) } ?? .null, half.map { number(mean + $0, own) } ?? .null
      )
    case .amount(let kronor): (number(Double(kronor), own), .null, .null)
    case .percent(let value): (number(value, own), .null, .null)
    case .verdict, nil: (.null, .null, .null)
    }
  }

  private func number(_ value: Double, _ own: Kravbedömning) -> JsonValue {
    switch unit(own) {
    case .belopp: .number(kronor: Int64(kronor: value.roundedToKrona), in: scenario.enhet)
    case .andel, .procent: .number(double: value)
    case nil: .null
    }
  }

  private func limit(_ own: Kravbedömning) -> JsonValue {
    let condition = own.krav.villkor
    switch condition.measure {
    case .verdict: return .null
    case .probability: return .number(double: condition.limit.share)
    case .quantile(let percent, _):
      return .number(double: (condition.side == .atLeast ? percent.complement : percent).share)
    case .plan, .mean:
      return unit(own) == .procent
        ? .number(double: condition.limit.number.tal)
        : condition.limit.kronor(scenario.enhet).map { .number(kronor: $0, in: scenario.enhet) } ?? .null
    }
  }

  /// Rows under columns of years: each figure, its distance and the answer in the last year that it is about.
  func rows(_ years: [Int]) -> [Row] {
    guard !bedömningar.isEmpty else { return [] }
    return [.heading(Wording(sv: "Krav", en: "Demands"))]
      + bedömningar.flatMap { own in
        let year = own.krav.villkor.years?.upperBound ?? scenario.år.sistaAngivna
        let place = years.lastIndex { $0 <= year } ?? 0
        func row(_ label: Wording, level: Int = 0, _ cell: Cell) -> Row {
          Row(label, level: level, cells: years.indices.map { $0 == place ? cell : .empty })
        }
        func cell(_ number: Double) -> Cell {
          switch unit(own) {
          case .andel: return .percent(number)
          case .procent: return .percent(number / 100)
          case .belopp: return .amount(Int64(kronor: number.roundedToKrona))
          case nil: return .empty
          }
        }
        let answer = row(Wording(sv: "utfall", en: "outcome"), level: 1, .text(own.wording))
        guard let value = value(own) else { return [row(label(own), .empty), answer] }
        let distance = Wording(sv: "avstånd till gränsen", en: "distance to the limit")
        return [row(label(own), cell(value)), row(distance, level: 1, cell(own.avstånd)), answer]
      }
  }

  private func value(_ own: Kravbedömning) -> Double? {
    switch own.utfall {
    case .probability(let probability): probability.value
    case .mean(let mean, _): mean
    case .amount(let kronor): Double(kronor)
    case .percent(let value): value
    case .verdict, nil: nil
    }
  }
}
