/// What one year's closing hands to the next.
public struct Bokslutsläge: Sendable {
  /// The reserves inside eget kapital.
  public var reserver: Reserver
  /// The deficits that remain to be regulated.
  public internal(set) var återställning: Återställning

  /// The state when the first year opens.
  public init(_ register: Underskottsregister, reserver: Reserver = Reserver()) {
    self.reserver = reserver
    återställning = Återställning(register)
  }

  /// Takes over another state of the same register without allocating.
  public mutating func överta(_ annat: Bokslutsläge) {
    reserver = annat.reserver
    återställning.överta(annat.återställning)
  }
}
