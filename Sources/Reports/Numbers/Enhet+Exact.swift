import Scenarios

extension Enhet {
  /// The smallest number of decimals, 0…`power`, that shows every one of these amounts (whole kronor) exactly.
  public func decimals(showing amounts: some Sequence<Int64>) -> Int {
    var most = 0
    for amount in amounts where most < power {
      most = max(most, -ExactDecimal(amount, exponent: -power).exponent)
    }
    return most
  }

  /// An amount in whole kronor for machines: exact, in this unit, ASCII minus, no grouping, no needless zeros.
  public func machineText(_ kronor: Int64, mark: DecimalMark = .point) -> String {
    ExactDecimal(kronor, exponent: -power).plainText(mark: mark)
  }
}
