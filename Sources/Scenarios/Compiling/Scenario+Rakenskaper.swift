import Simulation

extension Scenario {
  /// Works out `räkenskaper` from what is stated: the lines, added taxes among them, as they go on, and what other mechanisms add to
  /// them. Interest comes later, when all is checked: it hangs on everything else.
  mutating func utvecklaRäkenskaper() {
    räkenskaper = resultaträkning
    läggTill(skatterader)
    räkenskaper = Framskrivning.rader(räkenskaper, self)
    läggTill(
      pensionsrader.map { row in
        var row = row
        // A result that is stated as a whole gets what pensions add to it as `pensionstillägg`.
        for post in row.belopp.poster where !drivsAvRader(post.år) { row.belopp[post.år] = nil }
        return row
      })
    läggTill(investeringsrader)
  }

  /// Adds lines last in their rows; one without amounts says nothing.
  mutating func läggTill(_ lines: [Resultaträkning.Rad]) {
    let new = lines.filter { !$0.belopp.isEmpty }
    if new.isEmpty { return }
    let all = räkenskaper.rader + new
    räkenskaper.rader = Resultatpost.allCases.flatMap { post in all.filter { $0.post == post } }
  }

  /// Whether a row goes on by rule in a year, since no line of it states the year.
  func förlängs(_ post: Resultatpost, _ år: Int) -> Bool {
    år > self.år.sistaAngivna && resultaträkning.summa(post, år) == nil
  }
}
