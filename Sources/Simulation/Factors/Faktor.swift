/// Faktor: what can go otherwise than planned and has a name of its own in every scenario.
///
/// The order is that of the correlation matrix and, from the most important on, of Sobol' dimensions: it must never change, or
/// old seeds give new futures.
public enum Faktor: UInt8, Sendable, CaseIterable {
  /// The result's deviation from plan that no other factor explains.
  case avvikelse
  /// Globala aktier, return in kronor.
  case globalaAktier
  /// Nominella räntor.
  case nominellaRäntor
  /// Svenska aktier.
  case svenskaAktier
  /// Reala räntor.
  case realaRäntor
  /// Krediter.
  case krediter
  /// Fastigheter.
  case fastigheter
  /// Konsumentpriser, growth.
  case konsumentpriser
  /// Skatteunderlag, growth in the whole country.
  case skatteunderlag
  /// Kostnadsindex, growth.
  case kostnadsindex
  /// Kort ränta, level.
  case kortRänta
  /// Lång ränta, level.
  case långRänta
  /// Eget skatteunderlag, growth beyond that of the whole country; 12 to 14 are `Variable`s that are no factors.
  case egetSkatteunderlag = 15
  /// Error of December's forecast of the year's slutavräkning, a share of the tax base.
  case slutavräkningsprognos = 16

  /// Whether it is the return of a class of assets.
  public var ärTillgångsslag: Bool { Self.globalaAktier.rawValue...Self.fastigheter.rawValue ~= rawValue }
}
