extension Scenario {
  /// Works out `räkenskaper` from what is stated.
  mutating func utvecklaRäkenskaper() {
    räkenskaper = resultaträkning
    if osäkerhet.metod == .rader { räkenskaper.rader += pensionsrader }
  }
}
