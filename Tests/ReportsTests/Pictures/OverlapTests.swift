import Numerics
import Scenarios
import Testing

@testable import Reports

/// No words over others, none outside the drawing, and no drawing too large, whatever is drawn.
@Suite struct OverlapTests {
  private static func check(_ chart: any Chart, _ name: String) {
    for (language, width) in Language.allCases.flatMap({ language in DrawingWidth.allCases.map { (language, $0) } }) {
      let drawing = chart.drawing(language, width)
      let all = drawing.marks.flatMap(\.textBoxes)
      for (place, one) in all.enumerated() {
        let box = one.box
        let isInside =
          box.x >= -0.5 && box.right <= Double(drawing.width) + 0.5 && box.y >= 0
          && box.bottom <= Double(drawing.height)
        #expect(isInside, "\(name) \(width): \(one.text) at \(box) in \(drawing.width) × \(drawing.height)")
        for other in all[(place + 1)...] {
          #expect(!box.overlaps(other.box), "\(name) \(width): \(one.text) over \(other.text)")
        }
      }
      let size = drawing.svg(name: "x", title: "", label: "").utf8.count
      #expect(size < 40_000, "\(name) \(width): \(size) bytes")
    }
  }

  @Test("small charts", arguments: ChartSamples.all.map(\.0))
  func small(_ name: String) throws {
    Self.check(try #require(ChartSamples.all.first { $0.0 == name }).1, name)
  }

  @Test("random charts", arguments: 0..<60)
  func random(_ seed: Int) {
    var random = RandomChart(random: SplitMix(state: UInt64(seed)))
    Self.check(random.fan(), "fan")
    Self.check(random.timeline(), "timeline")
    Self.check(random.waterfall(), "waterfall")
    Self.check(random.curve(), "curve")
    Self.check(random.tornado(), "tornado")
    Self.check(random.intervals(), "intervals")
    Self.check(random.heat(), "heat map")
  }
}

/// Charts of random numbers and words, of the sizes that scenarios have.
private struct RandomChart {
  var random: SplitMix

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// From a few kronor to thousands of millions.
  mutating func amount() -> Double {
    var size = 1.0
    for _ in 0..<number(3...10) { size *= 10 }
    return (Double(number(-1_000...1_000)) / 1_000 * size).roundedToKrona
  }

  mutating func share() -> Double { Double(number(0...1_000)) / 1_000 }

  mutating func words(_ most: Int) -> Wording {
    let letters = Array("aåbcdeéfghijklmnopqrstuvwxyzäö MW<&")
    return Wording(verbatim: String((0..<number(1...most)).map { _ in letters[number(0...(letters.count - 1))] }))
  }

  mutating func fan() -> FanChart {
    let count = number(2...14)
    let certain = number(0...(count - 1))
    let kinds = (0..<count).map {
      $0 < certain ? Årsslag.utfall : $0 == certain ? .budget : $0 < certain + 3 ? .plan : .framskrivning
    }
    let middle = (0..<count).map { _ in amount() }
    let spread = (0..<count).map { _ in abs(amount()) }
    func futures<T>(_ value: (Int) -> T) -> [T?] { (0..<count).map { $0 < certain ? nil : value($0) } }
    let deadlines = (0..<count).filter { $0 >= certain }.map { FanChart.Deadline(år: 2020 + $0, från: [2017 + $0]) }
    return FanChart(
      enhet: .mnkr, years: (0..<count).map { 2020 + $0 }, kinds: kinds, plan: middle,
      bands: [
        .init(
          key: FanChart.wideKey, ink: .wide,
          edges: futures { middle[$0] - 2 * spread[$0]...middle[$0] + 2 * spread[$0] }),
        .init(key: FanChart.halfKey, ink: .half, edges: futures { middle[$0] - spread[$0]...middle[$0] + spread[$0] }),
      ], lines: [.init(key: FanChart.medianKey, ink: .median, amounts: futures { middle[$0] })],
      deadlines: number(0...1) == 0 ? [] : deadlines)
  }

  mutating func timeline() -> TimelineChart {
    let count = number(4...14)
    let lanes = (0..<number(1...6)).map { _ in
      let first = number(0...(count - 4))
      let years = (0..<count).map {
        $0 <= first ? .init(restored: 0, waived: share() / 4) : TimelineChart.Year(restored: share() / 4, waived: 0)
      }
      let isLate = number(0...1) == 1
      return TimelineChart.Lane(
        heading: words(60), outcome: words(150), isLate: isLate, från: 2020 + first, senast: 2023 + first,
        lateUntil: isLate ? 2020 + count - 1 : nil, years: years)
    }
    return TimelineChart(years: (0..<count).map { 2020 + $0 }, lanes: lanes)
  }

  mutating func waterfall() -> WaterfallChart {
    let lines = (0..<number(1...12)).map { _ in
      WaterfallChart.Line(
        label: words(70), citation: number(0...1) == 0 ? nil : words(30), amount: Int64(amount()),
        isSum: number(0...3) == 0)
    }
    return WaterfallChart(enhet: .mnkr, lines: lines)
  }

  mutating func curve() -> CurveChart {
    let count = number(2...40)
    let first = abs(amount())
    let samples = (0..<count).map { place in
      let middle = share() * 10_000
      return CurveChart.Sample(value: first + Double(place) * 1e6, low: middle, middle: middle, high: middle)
    }
    let answer = samples[number(0...(count - 1))].value
    return CurveChart(
      across: .number(words(60)), upright: .share, samples: samples, key: ChartSamples.key,
      limit: .init(
        height: share() * 10_000,
        key: KeyLabel(sample: .line(.limit), words: Wording(verbatim: "gräns 90 %"), short: Wording(verbatim: "90 %"))),
      answer: .init(value: answer, low: answer, high: answer, words: words(40)))
  }

  mutating func tornado() -> TornadoChart {
    let bars = (0..<number(1...10)).map { _ in
      TornadoChart.Bar(label: words(70), low: words(14), high: words(14), atLow: amount() / 1e6, atHigh: amount() / 1e6)
    }
    return TornadoChart(unit: .points, bars: bars)
  }

  mutating func intervals() -> IntervalChart {
    let items = (0..<number(1...16)).map { _ in
      let value = share()
      return IntervalChart.Item(
        label: words(90), note: number(0...1) == 0 ? nil : words(50), value: value, low: value * 0.9,
        high: min(1, value * 1.1), text: Wording(verbatim: "40,1 % (± 0,2)"))
    }
    return IntervalChart(items: items, limit: share())
  }

  mutating func heat() -> HeatMap {
    let (rows, columns) = (number(1...14), number(1...14))
    return HeatMap(
      columns: (0..<columns).map { _ in words(12) }, rows: (0..<rows).map { _ in words(20) },
      columnName: words(60), rowName: words(60),
      shares: (0..<rows).map { _ in (0..<columns).map { _ in number(0...9) == 0 ? nil : share() } }, limit: share())
  }
}
