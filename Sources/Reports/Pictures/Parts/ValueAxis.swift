import Scenarios

/// ValueAxis: what is counted along an axis: its round numbers, as they are written, and its name.
struct ValueAxis: Sendable, Hashable {
  /// What an axis counts.
  enum Unit: Sendable, Hashable {
    /// Whole kronor, shown in a unit.
    case amount(Enhet)
    /// Millionths of something, shown with its own name.
    case number(Wording)
    /// Hundredths of a per cent, of something that lies between nought and all.
    case share
    /// Hundredths of a per cent.
    case percent
    /// Hundredths of a percentage point.
    case points
  }

  let unit: Unit
  let ticks: Ticks

  init(_ unit: Unit, covering values: [Double], most: Int, withNought: Bool = true) {
    self.unit = unit
    // Nothing but noughts is shown within one of the unit.
    var least = 1.0
    if case .amount(let enhet) = unit { for _ in 0..<enhet.power { least *= 10 } }
    let shown = withNought && values.allSatisfy { $0 == 0 } ? [least] : values
    ticks = Ticks(covering: shown, most: most, withNought: withNought)
  }

  /// The name of the unit, which stands once at the axis.
  var name: Wording {
    switch unit {
    case .amount(let enhet): enhet.wording
    case .number(let name): name
    case .share, .percent: Wording(verbatim: "%")
    case .points: Wording(sv: "procentenheter", en: "percentage points")
    }
  }

  /// A tick as it is written, with as many decimals as all of them need.
  func text(_ tick: Int64, _ language: Language) -> String {
    let signs = language.numberSigns
    switch unit {
    case .amount(let enhet):
      return AmountFormat(enhet: enhet, decimals: enhet.decimals(showing: ticks.values), language: language).text(tick)
    case .number:
      return ExactDecimal(tick, exponent: -6).text(decimals: Enhet.mnkr.decimals(showing: ticks.values), signs: signs)
    case .share, .percent, .points:
      let decimals = ticks.values.map { $0 % 100 == 0 ? 0 : $0 % 10 == 0 ? 1 : 2 }.max() ?? 0
      let text = ExactDecimal(tick, exponent: -2).text(decimals: decimals, signs: signs)
      return unit == .points && tick > 0 ? "+" + text : text
    }
  }

  /// The widest tick, points.
  func width(_ language: Language) -> Double {
    ticks.values.map { Lettering().width(text($0, language)) }.max() ?? 0
  }
}
