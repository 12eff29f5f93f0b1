/// A rule's value during the financial years `från ..< till`, with its source.
public struct Daterad<Value: Sendable>: Sendable {
  /// First financial year of the value.
  public let från: Int
  /// First financial year after it.
  public let till: Int
  /// What the rule says in those years.
  public let värde: Value
  /// Where it says so.
  public let källa: Lagrum
  /// Whether the statute's own text was read for these years; otherwise it rests on a summary or another statute's text.
  public let granskad: Bool

  init(_ år: Range<Int>, _ värde: Value, _ källa: Lagrum, granskad: Bool = true) {
    från = år.lowerBound
    till = år.upperBound
    self.värde = värde
    self.källa = källa
    self.granskad = granskad
  }

  /// Whether the value rules in the year.
  public func gäller(_ år: Int) -> Bool { från <= år && år < till }
}

extension Array {
  /// The one value that rules in the year; the tables leave no gap and no overlap (tested for every year).
  func gällande<Value>(_ år: Int) -> Daterad<Value> where Element == Daterad<Value> {
    for daterad in self where daterad.gäller(år) { return daterad }
    preconditionFailure("a dated rule has a gap")
  }
}
