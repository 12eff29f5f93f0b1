/// Balanseringsregel: how a unit's result of a year is carried forward, and on what terms.
public struct Balanseringsregel: Sendable, Equatable {
  /// Fördelning: the shares of a result that the unit, the level above it and the centre get; together all of it.
  public struct Fördelning: Sendable, Equatable {
    /// The unit's own.
    public let enhet: Andel
    /// That of the level directly above.
    public let nämnd: Andel
    /// The centre's, which nobody carries.
    public let centralt: Andel

    /// Three shares, or fewer.
    public init(enhet: Andel = .ingen, nämnd: Andel = .ingen, centralt: Andel = .ingen) {
      self.enhet = enhet
      self.nämnd = nämnd
      self.centralt = centralt
    }

    /// Splits an amount without losing a krona: the level above and the centre get their shares rounded towards zero, the unit the rest.
    public func delar(_ belopp: Int64) -> (enhet: Int64, nämnd: Int64, centralt: Int64) {
      let (above, centre) = (nämnd.av(belopp), centralt.av(belopp))
      return (belopp - above - centre, above, centre)
    }
  }

  /// Grind: what must be reached for a surplus to be carried at all; all of one that is not goes to the centre.
  public struct Grind: Sendable, Equatable {
    /// The keys of the mått that are asked, those of another unit apart; empty for every mått of the unit itself.
    public let mått: [String]
    /// How large a share of them must be reached.
    public let minst: Andel
  }

  /// The key the scenario gives it, in NFC.
  public let nyckel: String
  /// What it is called; the key when nothing else is stated.
  public var namn: String
  /// The built-in rule that it began as; nil for one of the scenario's own.
  public var förlaga: Förlaga?
  /// Where it is decided; nil where that is not stated.
  public var källa: String?
  /// The first year whose result it is about; nil without a beginning.
  public var från: Int?
  /// The last year; nil without an end.
  public var till: Int?
  /// Who gets a surplus.
  public var överskott: Fördelning
  /// Who gets a deficit.
  public var underskott: Fördelning
  /// Whether the centre's share is put into the next year's budget, to be used there.
  public var centraltIBudget = false
  /// What must be reached for a surplus to be carried; nil for nothing.
  public var grind: Grind?
  /// For how many years after its own a deficit may be recovered.
  public var återhämtningsår = 1
  /// Whether surpluses may be used only within the buffer that the budget holds for it.
  public var inomBuffert = false
  /// Whether a surplus that is not used stays with who carries it; else it is part of the next year's result, which is split anew.
  public var outnyttjatKvar = true
  /// How much of what a unit may use it uses each year, percent.
  public var nyttjas = Decimaltal(hundradelar: 10_000)
  /// How much of a planned recovery succeeds, percent.
  public var återhämtas = Decimaltal(hundradelar: 10_000)

  /// A rule with its two splits; everything else as it is where nothing is stated.
  public init(_ nyckel: String, överskott: Fördelning, underskott: Fördelning) {
    self.nyckel = nyckel
    namn = nyckel
    self.överskott = överskott
    self.underskott = underskott
  }

  /// Whether it is about the result of a year.
  public func gäller(_ år: Int) -> Bool { (från ?? år) <= år && år <= (till ?? år) }
}
