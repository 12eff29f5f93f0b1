import Simulation

extension ScenarioChecks {
  /// Financing goes on from a balance sheet, which it needs eget kapital and tillgångar of.
  mutating func checkFinancing() {
    guard scenario.finansiering != nil else { return }
    checkSimulated("finansiering")
    guard let first = scenario.år.förstaOsäkra else { return }
    for post in [Balanspost.egetKapital, .tillgångar] where isWhole && scenario.balansräkning[post]?[first - 1] == nil {
      let owner = "balansräkning.\(post.rawValue)"
      report(.missingKey(String(first - 1), owner: owner, example: "\"\(first - 1)\": 1000"), at: "finansiering")
    }
    guard let opening = scenario.ingåendeBalans else { return }
    let assets = opening.anläggningstillgångar + opening.placeringar + opening.likvidaMedel + opening.övrigaTillgångar
    let least = max(assets - opening.övrigaTillgångar, assets - opening.övrigaSkulder)
    // What is left of the assets when their parts are taken out, and of the other side likewise, cannot be less than nothing.
    guard min(opening.övrigaTillgångar, opening.övrigaSkulder, opening.anläggningstillgångar) < 0 else { return }
    let range =
      opening.anläggningstillgångar < 0
      ? "at least likvida_medel and marknadsvärde of the placements together"
      : "at least \(text(least)), what its parts add up to"
    let what = "balansräkning.tillgångar"
    report(.outOfRange(what: what, found: text(assets), range: range), at: "\(what).\(opening.år)")
  }
}
