/// Ramrad: how a unit's frame of a year comes from that of the year before; whole kronor, what does not occur is 0.
///
///     ram = föregående + permanentaUnder + tillfälligaUnder + återväxlingar + tillfälligaInför + permanentaInför + omräkning
public struct Ramrad: Sendable, Equatable {
  /// The unit, and how deep in the tree it stands.
  public let enhet: Organisationsenhet
  /// 0 at the top.
  public let djup: Int
  /// Whether it is a level, whose figures are the sums of those below it.
  public let ärNivå: Bool
  /// The frame on 1 January of the year before; 0 where that is not known.
  public let föregående: Int64
  /// Permanent ones during the year before.
  public let permanentaUnder: Int64
  /// Temporary ones during the year before.
  public let tillfälligaUnder: Int64
  /// Temporary ones given back, during the year before or from the year.
  public let återväxlingar: Int64
  /// Temporary ones from the year.
  public let tillfälligaInför: Int64
  /// Permanent ones from the year.
  public let permanentaInför: Int64
  /// The frame on 1 January of the year.
  public let ram: Int64

  /// What no växling explains: uppräkning, and frames that are decided anew.
  public var omräkning: Int64 {
    ram - föregående - permanentaUnder - tillfälligaUnder - återväxlingar - tillfälligaInför - permanentaInför
  }
}

extension Organisationsplan {
  /// The table of frames of a year: every unit with a frame, from the top of the tree down.
  public func ramtabell(_ år: Int) -> [Ramrad] {
    träd.compactMap { enhet, djup in ram(enhet, år).map { ramrad(enhet, djup, år, $0) } }
  }

  private func ramrad(_ enhet: Organisationsenhet, _ djup: Int, _ år: Int, _ ram: Int64) -> Ramrad {
    // Of a unit whose frame begins with the year, earlier växlingar are in it.
    let parts = delar(enhet).filter { ($0.ram.poster.first?.år ?? år) < år }
    func sum(_ year: Int, _ underÅret: Bool, _ slag: Budgetväxling.Slag) -> Int64 {
      parts.reduce(0) { $0 + växlat($1, year, underÅret: underÅret, slag) }
    }
    return Ramrad(
      enhet: enhet, djup: djup, ärNivå: ärNivå(enhet),
      föregående: parts.reduce(0) { $0 + (self.ram($1, år - 1) ?? 0) },
      permanentaUnder: sum(år - 1, true, .permanent), tillfälligaUnder: sum(år - 1, true, .tillfällig),
      återväxlingar: sum(år - 1, true, .återväxling) + sum(år, false, .återväxling),
      tillfälligaInför: sum(år, false, .tillfällig), permanentaInför: sum(år, false, .permanent), ram: ram)
  }
}
