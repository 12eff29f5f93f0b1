import Reports
import Scenarios

/// Tables of hostile words and extreme numbers.
enum RandomTable {
  static func make(_ random: inout SplitMix, words: Bool = true) -> Table {
    let columnCount = Int.random(in: 0...8, using: &random)
    let columns = (0..<columnCount).map { _ in
      Column(wording(&random), alignment: Bool.random(using: &random) ? .left : .right)
    }
    let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      if Int.random(in: 0..<6, using: &random) == 0 { return Row.heading(wording(&random)) }
      return Row(
        wording(&random),
        level: Int.random(in: 0...9, using: &random),
        emphasis: Bool.random(using: &random) ? .plain : .total,
        cells: (0..<columnCount).map { _ in cell(&random, words: words) },
        citation: Int.random(in: 0..<4, using: &random) == 0 ? wording(&random) : nil
      )
    }
    let enhet = Enhet.allCases[Int.random(in: 0..<3, using: &random)]
    return Table(title: wording(&random), enhet: enhet, columns: columns, rows: rows, notes: [wording(&random)])
  }

  /// Without `words` the numbers are small enough for any terminal.
  private static func cell(_ random: inout SplitMix, words: Bool) -> Cell {
    let limit: Int64 = words ? .max : 99_999
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: .amount(.random(in: -limit...limit, using: &random))
    case 1: .percent(.random(in: -2...2, using: &random))
    case 2: .count(.random(in: 0...limit, using: &random))
    case 3: .missing
    case 4: .empty
    default: .text(wording(&random))
    }
  }

  private static func wording(_ random: inout SplitMix) -> Wording {
    Wording(sv: HostileText.random(&random), en: HostileText.random(&random))
  }
}
