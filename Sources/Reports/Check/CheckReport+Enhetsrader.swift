import Scenarios

extension CheckReport {
  /// How much of each line its units' frames are in the first simulated year; the rest of it deviates by what the line follows alone.
  func lines(_ own: Organisationsplan) -> [Antagande] {
    guard let first = scenario.år.förstaOsäkra else { return [] }
    let units = scenario.simuleradeEnheter
    return scenario.räkenskaper.rader.compactMap { line in
      let parts = units.filter { $0.rad == line.nyckel }
      guard !parts.isEmpty, let planned = line.belopp[first] else { return nil }
      let frames = parts.reduce(0) { $0 + (own.slutram($1, first) ?? 0) }
      return Antagande(
        Wording(verbatim: line.path),
        Wording { language in
          let (part, whole) = (amount(frames, language), amount(-planned, language))
          return language == .sv
            ? "enheternas ramar är \(part) av radens \(whole), \(first)"
            : "the units' frames are \(part) of the line's \(whole), \(first)"
        }, nil, nil)
    }
  }
}
