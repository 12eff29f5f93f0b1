import Simulation

/// Åtgärd: a measure of the åtgärdsplan with its planned effect on årets resultat, and how surely it comes.
public struct Åtgärd: Sendable, Equatable {
  /// How far it has come.
  public enum Status: Sendable, CaseIterable {
    /// Decided.
    case beslutad
    /// Proposed; all such can be left out together.
    case föreslagen
  }

  /// How large a share of the effect comes, percent: a lowest, a most likely and a highest value.
  public struct Utfall: Sendable, Equatable {
    /// The distributions.
    public enum Form: Sendable, CaseIterable {
      /// The triangular distribution.
      case triangel
      /// PERT, a beta distribution with more of its weight near the most likely value.
      case pert
    }

    /// The lowest.
    public let låg: Decimaltal
    /// The most likely.
    public let trolig: Decimaltal
    /// The highest.
    public let hög: Decimaltal
    /// The distribution.
    public let form: Form

    /// The mean, as a share: (låg + trolig + hög) / 3, for PERT (låg + 4 trolig + hög) / 6.
    public var väntat: Double {
      let weight: Double = form == .pert ? 4 : 1
      return (låg.procent + weight * trolig.procent + hög.procent) / (2 + weight)
    }
  }

  /// That the whole effect may come later than planned.
  public struct Försening: Sendable, Equatable {
    /// Probability, percent.
    public let sannolikhet: Decimaltal
    /// By how many years.
    public let år: Int
  }

  /// The key the scenario gives it, in NFC.
  public let nyckel: String
  /// What it is called in tables; the key when nothing else is stated.
  public let namn: String
  /// Whether the plan's figures already hold the effect and the cost; if so they are shown but not added.
  public let ingårIPlanen: Bool
  /// Effect per year, positive when the result improves.
  public let effekt: Årsserie
  /// Whether it is decided.
  public var status = Status.beslutad
  /// The nämnd that carries it out, when stated.
  public var nämnd: String?
  /// Who answers for it, when stated.
  public var ansvarig: String?
  /// The goal it serves, when stated.
  public var mål: String?
  /// What it costs once, in the years stated; a magnitude, certain and never late.
  public var engångskostnad = Årsserie()
  /// The row of the income statement that it acts on.
  public var post = Resultatpost.verksamhetensKostnader
  /// How far it succeeds; nil for all of it.
  public var lyckas: Utfall?
  /// That it may be late; nil where it never is.
  public var försening: Försening?

  /// A measure that succeeds in full and in time.
  public init(nyckel: String, namn: String, ingårIPlanen: Bool, effekt: Årsserie) {
    self.nyckel = nyckel
    self.namn = namn
    self.ingårIPlanen = ingårIPlanen
    self.effekt = effekt
  }

  /// Whether it may come to something else than planned.
  public var ärOsäker: Bool { lyckas != nil || försening != nil }
}
