import Analysis
import Numerics
import Scenarios
import Simulation

extension InfluenceReport {
  /// Most bars shown.
  private static let bars = 10

  /// How much more or less often the plan holds where something is in its lowest and its highest tenth; where that makes no difference, how
  /// much more or less is left to restore. Nil where nothing varies.
  public var tornado: Picture? {
    let shown = Array(influence.swings.prefix(Self.bars))
    guard let greatest = shown.first else { return nil }
    let ofHolding = shown.contains { $0.lowest.holds.value != $0.highest.holds.value }
    let base = ofHolding ? influence.holds.value * 10_000 : influence.remaining.value
    func difference(_ tenth: Swing.Tenth) -> Double {
      ofHolding ? tenth.holds.value * 10_000 - base : tenth.remaining.value - base
    }
    let bars = shown.map { swing in
      TornadoChart.Bar(
        label: swing.feature.shortWording, low: Wording { value(swing.lowest.mean, of: swing.feature, $0).shortPoints },
        high: Wording { value(swing.highest.mean, of: swing.feature, $0).shortPoints }, atLow: difference(swing.lowest),
        atHigh: difference(swing.highest))
    }
    let left = influence.lastPlanYear
    let title =
      ofHolding
      ? Wording(sv: "Vad som mest påverkar om planen håller", en: "What matters most to whether the plan holds")
      : Wording(
        sv: "Vad som mest påverkar vad som återstår \(left)", en: "What matters most to what is left in \(left)")
    let description = Wording { language in
      let name = greatest.feature.wording(language)
      guard ofHolding else {
        let (low, high) = (
          amount(greatest.lowest.remaining.value, language), amount(greatest.highest.remaining.value, language)
        )
        return language == .sv
          ? "Störst betydelse har \(name): där den är lägst återstår i snitt \(low), där den är högst \(high)."
          : "Most important is \(name): where it is lowest \(low) is left on average, where it is highest \(high)."
      }
      let all = percent(influence.holds.value, language)
      let (low, high) = (
        percent(greatest.lowest.holds.value, language), percent(greatest.highest.holds.value, language)
      )
      return language == .sv
        ? "Planen håller i \(all) av framtiderna. Störst betydelse har \(name): i den lägsta tiondelen håller planen i \(low), i den högsta i \(high)."
        : "The plan holds in \(all) of the futures. Most important is \(name): in the lowest tenth the plan holds in \(low), in the highest in \(high)."
    }
    return Picture(
      name: "paverkan", title: title, description: description,
      chart: TornadoChart(unit: ofHolding ? .points : .amount(scenario.enhet), bars: bars), table: table(title, shown))
  }

  private func table(_ title: Wording, _ swings: [Swing]) -> Table {
    let holds = Wording(sv: "håller i", en: "holds in")
    let left = Wording(sv: "kvar \(influence.lastPlanYear)", en: "left \(influence.lastPlanYear)")
    func cells(_ tenth: Swing.Tenth, _ swing: Swing) -> [Cell] {
      [
        .text(Wording { value(tenth.mean, of: swing.feature, $0) }), .percent(tenth.holds.value),
        .amount(Int64(kronor: tenth.remaining.value.roundedToKrona)),
      ]
    }
    return Table(
      title: title, enhet: scenario.enhet, decimals: decimals(swings.map(\.highest.remaining.value)),
      columns: [
        Column(Wording(sv: "lägst", en: "lowest")), Column(holds), Column(left),
        Column(Wording(sv: "högst", en: "highest")), Column(holds), Column(left),
      ], rows: swings.map { Row($0.feature.shortWording, cells: cells($0.lowest, $0) + cells($0.highest, $0)) })
  }
}

extension Feature {
  /// What a row calls it whose cells tell their unit.
  var shortWording: Wording {
    guard case .factor(let key, _) = self else { return rowWording }
    let name = Faktor.wording(key).capitalised
    let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    return Wording(sv: "\(name.sv) \(span)", en: "\(name.en) \(span)")
  }
}

extension String {
  /// Percentage points as they are shortened where they stand at a bar.
  fileprivate var shortPoints: String {
    replacing("procentenheter", with: "p.e.").replacing("percentage\u{A0}points", with: "pp")
  }
}
