import Numerics

extension Organisationsplan {
  /// Beyond what any checked amount may be.
  private static let bound = 1e16

  /// What the växlingar of one occasion and kind add to the frame of a unit, or of all that stand below it.
  public func växlat(_ enhet: Organisationsenhet, _ år: Int, underÅret: Bool, _ slag: Budgetväxling.Slag? = nil)
    -> Int64
  {
    let own = växlingar.filter { $0.år == år && $0.underÅret == underÅret && (slag ?? $0.slag) == $0.slag }
    return delar(enhet).reduce(0) { sum, unit in own.reduce(sum) { $0 + $1.verkan(på: unit.nyckel) } }
  }

  /// The frames of a unit at the bottom of the tree, from its first stated year to a last one.
  ///
  ///     ram′ = round((ram + växlat under året) · (1 + uppräkning)) + växlat inför året, unless ram′ is stated
  ///
  /// A stated frame holds every växling until then; a temporary one stays until an återväxling gives it back.
  func ramar(_ enhet: Organisationsenhet, till sista: Int) -> Årsserie {
    ramar(enhet, till: sista) { enhet.ram[$0] }
  }

  /// The frame that would follow from the one before where a later one is stated too; nil in the first year.
  func följdram(_ enhet: Organisationsenhet, _ år: Int) -> Int64? {
    guard let first = enhet.ram.poster.first?.år, first < år else { return nil }
    return ramar(enhet, till: år) { $0 == år ? nil : enhet.ram[$0] }[år]
  }

  private func ramar(_ enhet: Organisationsenhet, till sista: Int, _ stated: (Int) -> Int64?) -> Årsserie {
    var frames = Årsserie()
    guard let first = enhet.ram.poster.first, first.år <= sista else { return frames }
    var frame = first.belopp
    frames[first.år] = frame
    for year in (first.år + 1)..<(sista + 1) {
      let end = Double(frame) + Double(växlat(enhet, year - 1, underÅret: true))
      let growth = enhet.uppräkning.gällande(year)?.tal.procent ?? 0
      let next = (end * (1 + growth)).roundedToKrona + Double(växlat(enhet, year, underÅret: false))
      frame = stated(year) ?? Int64(min(max(next, -Self.bound), Self.bound))
      frames[year] = frame
    }
    return frames
  }

  /// The frame of a unit on 1 January, whole kronor; for a level the sum of those below it, nil where none of them has one.
  public func ram(_ enhet: Organisationsenhet, _ år: Int) -> Int64? {
    let frames = delar(enhet).compactMap { ramar($0, till: år)[år] }
    return frames.isEmpty ? nil : frames.reduce(0, +)
  }

  /// The frame that a unit's outcome of a year is measured by: that of 1 January and what has been moved during the year.
  public func slutram(_ enhet: Organisationsenhet, _ år: Int) -> Int64? {
    ram(enhet, år).map { $0 + växlat(enhet, år, underÅret: true) }
  }

  /// The net cost of a year with settled accounts; for a level the sum of those below it that have frames, nil where one lacks it.
  public func utfall(_ enhet: Organisationsenhet, _ år: Int) -> Int64? {
    let parts = delar(enhet).filter { !$0.ram.isEmpty }
    let costs = parts.compactMap { $0.utfall[år] }
    return costs.isEmpty || costs.count < parts.count ? nil : costs.reduce(0, +)
  }

  /// What all växlingar of one occasion and kind add to the organisation's frames together.
  public func nettoväxlat(_ år: Int, underÅret: Bool, _ slag: Budgetväxling.Slag) -> Int64 {
    växlingar.filter { $0.år == år && $0.underÅret == underÅret && $0.slag == slag }.reduce(0) { $0 + $1.nettoverkan }
  }
}
