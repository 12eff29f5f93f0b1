import Analysis
import Numerics

extension Probability {
  /// How often in words: "4 av 10 framtider"; near the ends "färre än 1 av 20 framtider" and "minst 19 av 20 framtider".
  func inWords(_ language: Language) -> String {
    let isSwedish = language == .sv
    let futures = isSwedish ? "framtider" : "futures"
    if hits == 0 { return isSwedish ? "ingen framtid" : "no future" }
    if hits == paths { return isSwedish ? "alla framtider" : "all futures" }
    if value < 0.05 { return isSwedish ? "färre än 1 av 20 framtider" : "fewer than 1 in 20 futures" }
    if value >= 0.95 { return isSwedish ? "minst 19 av 20 framtider" : "at least 19 in 20 futures" }
    let tenths = Int((value * 10).roundedToKrona)
    return isSwedish ? "\(tenths) av 10 \(futures)" : "\(tenths) in 10 \(futures)"
  }
}
