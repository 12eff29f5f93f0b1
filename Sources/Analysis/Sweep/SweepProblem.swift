/// SweepProblem: why something cannot be varied as it is written.
public enum SweepProblem: Error, Sendable, Equatable {
  /// Nothing is varied.
  case nothing
  /// More axes than can be kept apart.
  case tooManyAxes(Int)
  /// It is not a path, an equals sign and values.
  case noPath(String)
  /// There is nothing after the equals sign.
  case empty(String)
  /// A list has two commas without a value between them.
  case emptyElement(String)
  /// Semicolons where commas should be.
  case semicolon(String)
  /// A decimal comma.
  case decimalComma(String, String, right: String)
  /// A value with a zero before it, such as a decimal comma leaves behind.
  case leadingZero(String, String)
  /// A value stands twice.
  case again(String, String, isNumber: Bool)
  /// A part of a range is not a number.
  case notNumber(String, String)
  /// There are not three numbers.
  case notRange(String)
  /// The step is zero.
  case noStep(String)
  /// The step leads away from the end.
  case wrongWay(String)
  /// The second end of a range to sample is not above the first.
  case notAscending(String)
  /// One of two paths holds the other.
  case twice(String, String)
  /// A varied value is also set.
  case set(String, String)
  /// The unit is varied.
  case unit
  /// A range to sample without a sample.
  case sampleNeeded(String)
  /// A sample of something that is not a range.
  case rangeNeeded(String)
  /// Too many points.
  case tooMany(Int, most: Int)
}
