import Simulation

extension Scenario {
  /// The years in which a rule acts: as stated, else from the first simulated year whose budget is not already running to the horizon.
  public func regelår(_ regel: Beslutsregel) -> ClosedRange<Int>? {
    guard let first = år.förstaOsäkra else { return nil }
    let från = regel.från ?? (first == år.prognos ? first + 1 : first)
    let till = regel.till ?? år.till
    return från <= till ? från...till : nil
  }

  /// The planned amount of a row in a year of the horizon as a magnitude; nil where the plan does not state it.
  func radbelopp(_ post: Resultatpost, _ år: Int) -> Int64? {
    let stated = räkenskaper.summa(post, år)
    return (stated ?? (self.år.slag(år) == .framskrivning ? räkenskaper.summa(post, förebild(år)) : nil)).map(abs)
  }
}
