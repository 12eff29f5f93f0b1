import Law
import Scenarios
import Simulation

/// Förklaring: a figure as a tree of the figures it came from, each with its section of law or its place in the scenario.
public struct Förklaring: Sendable {
  /// What a node of the tree is.
  public enum Led: Sendable, Equatable {
    /// A figure of a year.
    case storhet(Storhet, år: Int)
    /// A line of the balanskravsutredning.
    case utredningsrad(Utredningspost, Reservslag)
    /// A named line of a row of the income statement.
    case rad(Resultatpost, namn: String)
    /// What a unit, or an account above the units, recovers less what it uses; nil for the centre.
    case balansering(enhet: String?)
    /// The buffer for use of surpluses, which the plan's cost holds.
    case buffert
    /// A measure that the plan's own figures do not hold.
    case åtgärd(String)
    /// Stated in the scenario.
    case angivet
    /// Repeated from the last stated year.
    case framskrivet(från: Int)
    /// Realised gains on placements that the plan's figure holds.
    case planeradeVinster
    /// Realised gains and unrealised changes of a year that an extrapolated one does not repeat.
    case engångsposter
    /// The deficit of a year.
    case underskott(från: Int, senast: Int)
    /// The year's own deficit.
    case nyttUnderskott
    /// A decision on synnerliga skäl with its ground.
    case beslut(skäl: String)
    /// What stood at the end of the year before.
    case ingående
    /// What a key figure divides, and by what.
    case täljare(Nyckeltalsvärde.Slag), nämnare(Nyckeltalsvärde.Slag)
    /// A row of the balance sheet.
    case balanspost(Balanspost)
    /// Added to a reserve, used of it, or dissolved.
    case reserverat, använt, upplöst
  }

  /// How the parts make the figure.
  public enum Räknesätt: Sendable, Equatable {
    /// Nothing below it.
    case uppgift
    /// The parts with their signs add up to it.
    case summa
    /// The first part divided by the second.
    case kvot
  }

  /// How a part enters the figure above.
  public enum Tecken: Sendable, Equatable {
    /// Added as it stands.
    case plus
    /// Subtracted.
    case minus
    /// Already held by another part; shown for information.
    case därav
  }

  /// What it is.
  public let led: Led
  /// Whole kronor; nil for a ratio.
  public let belopp: Int64?
  /// Percent; nil for an amount, and for a ratio whose denominator is zero.
  public let procent: Double?
  /// How it enters the figure above it.
  public let tecken: Tecken
  /// How its parts make it.
  public let räknesätt: Räknesätt
  /// The section it follows.
  public let lagrum: Lagrum?
  /// Where the scenario states it.
  public let plats: Place?
  /// What it is made of.
  public let delar: [Förklaring]

  init(
    _ led: Led, belopp: Int64?, procent: Double? = nil, tecken: Tecken = .plus, räknesätt: Räknesätt? = nil,
    lagrum: Lagrum? = nil, plats: Place? = nil, delar: [Förklaring] = []
  ) {
    self.led = led
    self.belopp = belopp
    self.procent = procent
    self.tecken = tecken
    self.räknesätt = räknesätt ?? (delar.contains { $0.tecken != .därav } ? .summa : .uppgift)
    self.lagrum = lagrum
    self.plats = plats
    self.delar = delar
  }

  /// The same node entering with another sign.
  func med(_ tecken: Tecken) -> Förklaring {
    Förklaring(
      led, belopp: belopp, procent: procent, tecken: tecken, räknesätt: räknesätt, lagrum: lagrum, plats: plats,
      delar: delar)
  }
}
