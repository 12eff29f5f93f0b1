/// What a decimal number of the format may be: two ends, each included or not, and a word on what the number is.
struct DecimalBounds {
  let from: Decimaltal
  let to: Decimaltal
  let includesFrom: Bool
  let includesTo: Bool
  /// What kind of number it is, as messages end: "percent", "a share"; empty for none.
  let unit: String

  /// Bounds in whole numbers; both ends are included unless said otherwise.
  init(
    _ from: Int64, _ to: Int64, includesFrom: Bool = true, includesTo: Bool = true, unit: String = ""
  ) {
    self.from = Decimaltal(hundradelar: from * 100)
    self.to = Decimaltal(hundradelar: to * 100)
    self.includesFrom = includesFrom
    self.includesTo = includesTo
    self.unit = unit
  }

  func contains(_ number: Decimaltal) -> Bool {
    (includesFrom ? number >= from : number > from) && (includesTo ? number <= to : number < to)
  }

  /// The bounds in words.
  var text: String {
    let low = (includesFrom ? includesTo ? "from " : "at least " : "above ") + from.text
    let high = (includesTo ? includesFrom ? " to " : " and at most " : " and below ") + to.text
    return low + high + (unit.isEmpty ? "" : " \(unit)")
  }
}

extension Decimaltal {
  /// The number as scenario files write it.
  public var text: String { Number(whole: miljondelar, shift: 6).decimalText }
}

extension DecimalBounds {
  /// φ of an AR(1).
  static let persistence = DecimalBounds(0, 1, includesTo: false)
  /// A correlation.
  static let correlation = DecimalBounds(-1, 1)
  /// Skewness of the two-piece normal.
  static let skewness = DecimalBounds(-1, 1, includesFrom: false, includesTo: false)
  /// An elasticity.
  static let elasticity = DecimalBounds(-100, 100)
  /// A share.
  static let share = DecimalBounds(0, 1, unit: "as a share: 0.5 is half")
  /// A share that is not nothing.
  static let positiveShare = DecimalBounds(0, 1, includesFrom: false, unit: "as a share: 0.1 is a tenth")
  /// A rate that may lose anything but all.
  static let rate = DecimalBounds(-100, 100, includesFrom: false, unit: "percent")
  /// A standard deviation or a share of an amount, in percent.
  static let percent = DecimalBounds(0, 100, unit: "percent")
  /// A deviation of a factor that is no asset, in percentage points.
  static let points = DecimalBounds(0, 100, unit: "percentage points")
  /// How many percent something moves when a factor's level moves one.
  static let sensitivity = DecimalBounds(-10, 10)
  /// A margin on an interest rate, in percentage points.
  static let signedPoints = DecimalBounds(-100, 100, unit: "percentage points")
  /// A signed share of skatter och bidrag.
  static let signedPercent = DecimalBounds(-100, 100, unit: "percent")
}
