/// SweepSteps: evenly spaced exact decimals; takes no room however many they are.
public struct SweepSteps: Sendable, Equatable {
  /// How many there are, at least one.
  public let count: Int
  private let first: Int64
  private let step: Int64
  private let decimals: Int

  /// From one number by steps towards another, which is the last where the steps hit it; nil when there are no such numbers or more
  /// than can be counted.
  init?(from: SweepNumber, to: SweepNumber, step: SweepNumber) {
    decimals = max(from.decimals, to.decimals, step.decimals)
    first = from.units(decimals: decimals)
    self.step = step.units(decimals: decimals)
    let distance = to.units(decimals: decimals) - first
    guard self.step != 0, distance == 0 || (distance > 0) == (self.step > 0) else { return nil }
    count = Int(distance / self.step) + 1
  }

  /// All numbers between two ends with as many decimals as either is written with, and with so many that they are a hundred at least;
  /// nil when the ends do not lie in that order.
  init?(between low: SweepNumber, and high: SweepNumber) {
    var decimals = max(low.decimals, high.decimals)
    func distance() -> Int64 { high.units(decimals: decimals) - low.units(decimals: decimals) }
    guard distance() > 0 else { return nil }
    while distance() < 100, decimals < SweepNumber.mostDecimals { decimals += 1 }
    (first, step, count, self.decimals) = (low.units(decimals: decimals), 1, Int(distance()) + 1, decimals)
  }

  /// One of them, from 0, as scenario files write it.
  public subscript(place: Int) -> String {
    precondition(0..<count ~= place, "one of the steps")
    return SweepNumber(units: first + Int64(place) * step, decimals: decimals).text
  }

  /// The first.
  public var from: String { self[0] }
  /// The last.
  public var to: String { self[count - 1] }
  /// How far apart they are.
  public var distance: String { SweepNumber(units: step, decimals: decimals).text }
}
