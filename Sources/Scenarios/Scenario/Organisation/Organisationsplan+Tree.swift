extension Organisationsplan {
  /// The units that stand directly below one; those at the top for nil.
  public func under(_ nyckel: String?) -> [Organisationsenhet] { enheter.filter { $0.under == nyckel } }

  /// Whether other units stand below one, so that its frame is the sum of theirs.
  public func ärNivå(_ enhet: Organisationsenhet) -> Bool { enheter.contains { $0.under == enhet.nyckel } }

  /// The units from the top down, each before those below it, with how deep it stands; 0 at the top.
  public var träd: [(enhet: Organisationsenhet, djup: Int)] {
    var found: [(enhet: Organisationsenhet, djup: Int)] = []
    var pending = under(nil).reversed().map { (enhet: $0, djup: 0) }
    while let next = pending.popLast() {
      found.append(next)
      pending += under(next.enhet.nyckel).reversed().map { ($0, next.djup + 1) }
    }
    return found
  }

  /// The units above one, the nearest first, until the top or until one comes again.
  public func ovanför(_ enhet: Organisationsenhet) -> [Organisationsenhet] {
    var found: [Organisationsenhet] = []
    var next = enhet.under
    while let key = next, let unit = self[key], !found.contains(where: { $0.nyckel == key }) {
      found.append(unit)
      next = unit.under
    }
    return found
  }

  /// The units at the bottom of the tree that a unit is made of: itself where none stands below it.
  public func delar(_ enhet: Organisationsenhet) -> [Organisationsenhet] {
    let below = under(enhet.nyckel)
    return below.isEmpty ? [enhet] : below.flatMap(delar)
  }
}
