extension Scenario {
  /// Works out `räkenskaper` from what is stated.
  mutating func utvecklaRäkenskaper() { räkenskaper = resultaträkning }
}
