/// Lagrum: a place in a statute, as data; 0 in a part means that the citation does not go that deep.
@frozen
public struct Lagrum: Hashable, Sendable {
  /// The statute.
  public var författning: Författning
  /// Chapter, or 0.
  public var kapitel: UInt8
  /// Section (§), or 0.
  public var paragraf: UInt8
  /// The section's letter as ASCII (the a of 5 a §), or 0.
  public var bokstav: UInt8
  /// Paragraph within the section, from 1, or 0.
  public var stycke: UInt8
  /// Numbered item, from 1, or 0.
  public var punkt: UInt8

  /// A place; leave out the parts that it does not state.
  public init(
    _ författning: Författning,
    kapitel: UInt8 = 0,
    paragraf: UInt8 = 0,
    bokstav: UInt8 = 0,
    stycke: UInt8 = 0,
    punkt: UInt8 = 0
  ) {
    self.författning = författning
    self.kapitel = kapitel
    self.paragraf = paragraf
    self.bokstav = bokstav
    self.stycke = stycke
    self.punkt = punkt
  }

  /// The same section, deeper in.
  public func stycke(_ stycke: UInt8, punkt: UInt8 = 0) -> Lagrum {
    var djupare = self
    djupare.stycke = stycke
    djupare.punkt = punkt
    return djupare
  }
}
