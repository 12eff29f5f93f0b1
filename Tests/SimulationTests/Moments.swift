/// Sample moments with their standard errors.
struct Moments {
  let count: Double
  let mean: Double
  /// n − 1 in the denominator.
  let variance: Double
  private let fourth: Double

  init(_ values: [Double]) {
    count = Double(values.count)
    let mean = values.reduce(0, +) / count
    var squares = 0.0
    var fourths = 0.0
    for value in values {
      let square = (value - mean) * (value - mean)
      squares += square
      fourths += square * square
    }
    self.mean = mean
    variance = squares / (count - 1)
    fourth = fourths / count
  }

  var deviation: Double { variance.squareRoot() }
  /// Of the mean.
  var standardError: Double { (variance / count).squareRoot() }
  /// Of the variance, whatever the distribution: √((m₄ − σ⁴)/n).
  var varianceError: Double { ((fourth - variance * variance) / count).squareRoot() }

  /// The correlation of two samples of the same paths.
  static func correlation(_ one: [Double], _ other: [Double]) -> Double {
    let (first, second) = (Moments(one), Moments(other))
    var sum = 0.0
    for place in one.indices { sum += (one[place] - first.mean) * (other[place] - second.mean) }
    return sum / (first.count - 1) / (first.deviation * second.deviation)
  }
}
