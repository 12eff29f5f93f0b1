/// CrossingEnd: which crossing is looked for: that of what was counted, those of the ends of its interval, or where it is left again.
enum CrossingEnd: Equatable {
  case middle
  case low
  case high
  case leaving

  /// At least zero where it is reached.
  func value(_ reading: ConditionReading) -> Double {
    switch self {
    case .middle: reading.surplus
    // The upper end of the probability's interval is the first to get there.
    case .low: reading.high
    case .high: reading.low
    case .leaving: reading.surplus < 0 ? 0 - reading.surplus : min(0 - reading.surplus, -1e-300)
    }
  }
}
