/// SärskildLöneskatt: the tax on pension cost (lagen 1991:687), on every part of it.
public enum SärskildLöneskatt {
  /// The rates of the known years, basis points: 24,26 % in all of them.
  static let satser: [Daterad<Int>] = [Daterad(2005..<2100, 2426, Lagrum(.löneskattelagen))]

  /// The rate of a year for which the law is known (`Räkenskapsregler.kändaÅr`), with its source.
  public static func gällande(år: Int) -> Daterad<Int> { satser.gällande(år) }
}
