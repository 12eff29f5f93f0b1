import Numerics
import Scenarios
import Simulation

extension PlainFuture {
  /// What uncertain measures bring otherwise than planned in a year: how far each succeeds, and whether it is late, is the same in all years of
  /// a path.
  func measures(_ year: Int, path: Int) -> [(post: Resultatpost, amount: Int64)] {
    scenario.åtgärder.filter { ($0.lyckas != nil || $0.försening != nil) && scenario.räknas($0) }.map { measure in
      func word(_ part: String) -> UInt32 {
        draws.word(PlainFactors.number("åtgärder.\(measure.nyckel).\(part)"), years.lowerBound, path: path)
      }
      func effect(_ delay: Int) -> Int64 { scenario.effekt(av: measure, year - delay)?.belopp ?? 0 }
      let isLate =
        measure.försening.map { (Double(word("försening")) + 0.5) * 0x1p-32 < $0.sannolikhet.procent } ?? false
      let coming = effect(isLate ? measure.försening!.år : 0)
      let share = measure.lyckas.map { Self.share($0, word("lyckas")) } ?? 1
      return (measure.post, krona(share * Double(coming)) - effect(0))
    }
  }

  /// The share of a measure's effect that comes.
  private static func share(_ estimate: Åtgärd.Utfall, _ word: UInt32) -> Double {
    let (low, likely, high) = (estimate.låg.procent, estimate.trolig.procent, estimate.hög.procent)
    if low == high { return low }
    return estimate.form == .pert
      ? TwoSidedTable.pert(low: low, likely: likely, high: high).quantile(word)
      : TwoSidedTable.triangular(low: low, likely: likely, high: high).quantile(word)
  }
}
