import Numerics

/// LimitStep: how finely a limit of some values is told: by the largest power of ten that is at most a tenth of their standard deviation.
struct LimitStep {
  /// The step as 10^`power`.
  let power: Int

  init(_ values: [Double]) {
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count))
    let tenth = variance > 0 ? heronRoot(variance) / 10 : 1
    var power = 0
    var step = 1.0
    while step > tenth && power > -12 { (step, power) = (step / 10, power - 1) }
    while step * 10 <= tenth && power < 15 { (step, power) = (step * 10, power + 1) }
    self.power = power
  }

  /// The nearest multiple of the step, as the Double nearest to that decimal.
  func rounded(_ value: Double) -> Double {
    let scale = (0..<abs(power)).reduce(1.0) { scale, _ in scale * 10 }
    return power < 0 ? (value * scale).roundedToKrona / scale : (value / scale).roundedToKrona * scale
  }
}
