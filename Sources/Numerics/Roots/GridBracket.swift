/// GridBracket: the search for a crossing on whole numbers: a value that is below zero at `low` and at least zero at `high`.
///
/// Regula falsi, moved towards the middle and kept so near it that at most one evaluation more than bisection needs is ever made; a
/// smooth function takes a few. Where the value rises all the way, what is found is the first number at which it is at least zero.
///
/// Source: Oliveira and Takahashi, "An enhancement of the bisection method average performance preserving minmax optimality", ACM TOMS
/// 47 (2021) 5, carried over to whole numbers. Checked against a search through all numbers.
public struct GridBracket: Sendable {
  /// Where the value is below zero.
  public private(set) var low: Int
  /// Where it is at least zero; the answer once `next` is nil.
  public private(set) var high: Int
  private var lowValue: Double
  private var highValue: Double
  /// The width at the beginning.
  private let first: Int
  /// The greatest width allowed now: a power of two that halves with every evaluation asked for.
  private var allowance: Int

  /// A bracket with its two values; both finite.
  public init(low: Int, lowValue: Double, high: Int, highValue: Double) {
    precondition(low < high && lowValue < 0 && highValue >= 0, "the value crosses zero between the two ends")
    self.low = low
    self.high = high
    self.lowValue = lowValue
    self.highValue = highValue
    first = high - low
    allowance = 2
    while allowance < 2 * first { allowance *= 2 }
  }

  /// Where the value is wanted next; nil when the two ends are neighbours.
  public var next: Int? {
    let width = high - low
    guard width > 1 else { return nil }
    let middle = Double(low) + 0.5 * Double(width)
    let straight = Double(low) + Double(width) * (lowValue / (lowValue - highValue))
    // Towards the middle, so that both ends move.
    let shift = 0.2 * Double(width) * Double(width) / Double(first)
    var place = middle
    if straight + shift < middle {
      place = straight + shift
    } else if straight - shift > middle {
      place = straight - shift
    }
    let wanted = Int(place.flooredToKrona)
    let half = allowance / 2
    return min(max(wanted, high - half, low + 1), low + half, high - 1)
  }

  /// Takes the value at a number between the ends.
  public mutating func take(_ value: Double, at place: Int) {
    precondition(low < place && place < high, "a number between the ends")
    if place == next { allowance /= 2 }
    if value < 0 {
      (low, lowValue) = (place, value)
    } else {
      (high, highValue) = (place, value)
    }
  }
}
