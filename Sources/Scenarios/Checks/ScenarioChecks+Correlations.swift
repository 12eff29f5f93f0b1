import Numerics
import Simulation

extension ScenarioChecks {
  /// Correlations must be ones that factors can have together: their matrix positive semi-definite.
  mutating func checkCorrelations() {
    let count = scenario.korrelationsnycklar.count
    guard count <= CorrelationMatrix.maximalCount else {
      let range = "at most \(CorrelationMatrix.maximalCount), the built-in ones included"
      let what = "the number of factors and classes of assets"
      return report(.outOfRange(what: what, found: String(count), range: range), at: ScenarioReader.faktorer)
    }
    let matrix = scenario.korrelationsmatris
    guard matrix.cholesky() == nil else { return }
    let usual = Kalibrering.faktorkorrelationer
    let stated = scenario.osäkerhet.korrelationer.filter { !usual.contains($0) }
    let places = stated.map { place(of: $0) }
    guard let worst = matrix.offendingPair(among: places.map { ($0.row, $0.column) }),
      let index = places.firstIndex(where: { $0.row == worst.0 && $0.column == worst.1 })
    else { preconditionFailure("the correlations of the calibration are possible, so a stated one is not") }
    let possible = possibleValues(of: stated, in: matrix)
    let pairs = zip(stated, possible).map {
      CorrelationRefusal.Pair(one: $0.ena, other: $0.andra, stated: $0.värde, possible: $1)
    }
    let refusal = CorrelationRefusal(
      pair: pairs[index],
      alone: nearestAlone(stated[index], in: matrix),
      offered: pairs.filter { $0.stated != $0.possible }
    )
    report(.correlationsImpossible(refusal), at: stated[index].path)
  }

  private func place(of correlation: Faktorkorrelation) -> (row: Int, column: Int) {
    guard let row = scenario.korrelationsplats(correlation.ena),
      let column = scenario.korrelationsplats(correlation.andra)
    else { preconditionFailure("correlations are between factors that the scenario has") }
    return (row, column)
  }

  /// Two decimals for each stated pair, the nearest that are possible while all other pairs stay as they are.
  ///
  /// The nearest are on the verge of the impossible, and rounding takes them over it; they are taken back towards the calibration in
  /// hundredths of the way until they are possible. Possible matrices are a convex set that holds the calibration, which ends that.
  private func possibleValues(of stated: [Faktorkorrelation], in matrix: CorrelationMatrix) -> [Decimaltal] {
    let places = stated.map { place(of: $0) }
    let nearest = matrix.nearest(moving: places.map { ($0.row, $0.column) })
    let usual = stated.map { own in
      Kalibrering.faktorkorrelationer.first { $0.ena == own.ena && $0.andra == own.andra }?.värde ?? .noll
    }
    for step in 0...100 {
      let share = Double(step) / 100
      let values = zip(places, usual).map { place, usual in
        // The calibration has two decimals, so the last step is it exactly.
        let value = nearest[place.row, place.column] * (1 - share) + usual.tal * share
        return Decimaltal(hundradelar: hundredths(value))
      }
      var candidate = matrix
      for (place, value) in zip(places, values) { candidate[place.row, place.column] = value.tal }
      if candidate.cholesky() != nil { return values }
    }
    preconditionFailure("the correlations of the calibration are possible")
  }

  /// The nearest two-decimal value of one pair that is possible with all others as they are.
  private func nearestAlone(_ correlation: Faktorkorrelation, in matrix: CorrelationMatrix) -> Decimaltal? {
    let (row, column) = place(of: correlation)
    let start = hundredths(correlation.värde.tal)
    for distance in 0...200 as ClosedRange<Int64> {
      for value in [start - distance, start + distance] where abs(value) <= 100 {
        var candidate = matrix
        let possible = Decimaltal(hundradelar: value)
        candidate[row, column] = possible.tal
        if candidate.cholesky() != nil { return possible }
      }
    }
    return nil
  }

  private func hundredths(_ correlation: Double) -> Int64 { Int64((correlation * 100).rounded()) }
}
