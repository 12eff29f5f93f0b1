extension Scenario {
  /// Works out `räkenskaper` from what is stated.
  mutating func utvecklaRäkenskaper() {
    räkenskaper = Framskrivning.rader(Resultaträkning(rader: resultaträkning.rader + skatterader), self)
  }
}
