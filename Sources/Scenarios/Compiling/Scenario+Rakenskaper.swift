extension Scenario {
  /// Works out `räkenskaper` from what is stated: lines with the years that follow from others, and what pensions add to the plan.
  mutating func utvecklaRäkenskaper() {
    räkenskaper = Framskrivning.rader(resultaträkning, self)
    let own = pensionsrader.map { row in
      var row = row
      // A result that is stated as a whole gets what pensions add to it as `pensionstillägg`.
      for post in row.belopp.poster where !drivsAvRader(post.år) { row.belopp[post.år] = nil }
      return row
    }
    räkenskaper.rader += own.filter { !$0.belopp.isEmpty }
  }
}
