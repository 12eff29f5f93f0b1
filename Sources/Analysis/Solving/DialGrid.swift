import Scenarios

/// DialGrid: the values of a dial that are looked at: evenly spaced, both ends included.
public struct DialGrid: Sendable, Equatable {
  /// The most steps.
  public static let mostSteps = 1_000_000

  /// The least value.
  public let first: Decimaltal
  /// The distance between two neighbours.
  public let step: Decimaltal
  /// How many steps; one value more.
  public let steps: Int

  /// Values from one end to the last that a whole number of steps reaches within the other.
  public init(from: Decimaltal, to: Decimaltal, step: Decimaltal) throws(DialFault) {
    if step <= .noll { throw .stepNotPositive }
    let (width, isTooWide) = to.miljondelar.subtractingReportingOverflow(from.miljondelar)
    let steps = isTooWide ? Int64(Self.mostSteps) + 1 : width / step.miljondelar
    if steps < 1 { throw .rangeEmpty }
    if steps > Self.mostSteps { throw .tooManySteps(most: Self.mostSteps) }
    first = from
    self.step = step
    self.steps = Int(steps)
  }

  /// A value by its number, from 0 to `steps`.
  public subscript(place: Int) -> Decimaltal {
    Decimaltal(miljondelar: first.miljondelar + Int64(place) * step.miljondelar)
  }

  /// The greatest value.
  public var last: Decimaltal { self[steps] }

  /// The number of a value of the grid.
  func place(of value: Decimaltal) -> Int { Int((value.miljondelar - first.miljondelar) / step.miljondelar) }

  /// At most so many places, the two ends among them, evenly spread.
  func places(_ count: Int) -> [Int] {
    let parts = min(count - 1, steps)
    return (0...parts).map { steps * $0 / parts }
  }
}

extension DialGrid {
  /// The step when nothing is said: 1 mnkr, or 100 tkr in files in tkr or kr; 0.01 kr of tax, 0.1 percentage points of return; for a
  /// key a power of ten, at most 1, with at least a hundred steps to the range unless it is at least ten wide.
  public static func standardStep(_ dial: Dial, _ scenario: Scenario, width: Int64) -> Decimaltal {
    switch dial {
    case .besparing: return Decimaltal(hundradelar: [.mnkr: 100, .tkr: 10_000, .kr: 10_000_000][scenario.enhet] ?? 100)
    case .skatt: return Decimaltal(hundradelar: 1)
    case .avkastning: return Decimaltal(hundradelar: 10)
    case .key:
      var step: Int64 = 1_000_000
      if width >= 10 * step { return Decimaltal(miljondelar: step) }
      while step > 1, width / step < 100 { step /= 10 }
      return Decimaltal(miljondelar: step)
    }
  }

  /// How far to look when nothing is said: savings up to a tenth of the largest skatter och bidrag of their years, 5 kr of tax, 10
  /// percentage points of return; nil for a key and where skatter och bidrag are not known.
  public static func standardRange(_ dial: Dial, _ scenario: Scenario) -> ClosedRange<Decimaltal>? {
    switch dial {
    case .besparing(let years):
      guard let most = years.compactMap(scenario.skatterOchBidrag).max(), most > 0 else { return nil }
      let step = standardStep(dial, scenario, width: 0)
      var unit: Int64 = 1
      for _ in 0..<scenario.enhet.power { unit *= 10 }
      let kronor = step.miljondelar / 1_000_000 * unit
      let steps = max(1, (most / 10 + kronor - 1) / kronor)
      return .noll...Decimaltal(miljondelar: steps * step.miljondelar)
    case .skatt: return .noll...Decimaltal(hundradelar: 500)
    case .avkastning: return .noll...Decimaltal(hundradelar: 1_000)
    case .key: return nil
    }
  }
}
