extension SynnerligaSkälBeslut {
  /// What makes a decision impossible.
  public enum Brist: UInt8, Sendable {
    /// The law of the deficit's year is not known.
    case okäntÅr
    /// The amount is not above 0.
    case beloppetInteStörreÄnNoll
    /// The decision is recorded before the deficit exists.
    case redovisatFöreUnderskottet
    /// The longer time is not longer than the statute's, or has passed when the decision is recorded.
    case tidenInteLängre
  }

  /// The first thing that makes the decision impossible, nil for a sound one.
  public var brist: Brist? {
    guard let regler = Räkenskapsregler.gällande(år: underskottsår) else { return .okäntÅr }
    if case .belopp(let belopp) = omfattning, belopp <= 0 { return .beloppetInteStörreÄnNoll }
    if redovisatÅr < underskottsår { return .redovisatFöreUnderskottet }
    if case .längreTid(let till) = verkan, till <= underskottsår + regler.återställningsår || till < redovisatÅr {
      return .tidenInteLängre
    }
    return nil
  }

  /// Whether the decision appears later than the third year, when KL 11 kap. 12 § third paragraph wants it taken.
  public var ärSent: Bool { redovisatÅr > Beslutskalender(underskottsår: underskottsår).sistaÅr }
}
