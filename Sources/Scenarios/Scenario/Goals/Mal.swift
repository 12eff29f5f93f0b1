/// Mål: a goal of the goal chain, from vision to resultatmål, with who answers for it, when it holds and how it is measured.
public struct Mål: Sendable, Equatable {
  /// Nivå: where in the chain a goal stands.
  public enum Nivå: String, Sendable, CaseIterable {
    /// The council's vision.
    case vision
    /// The council's direction for a mandate.
    case inriktningsmål
    /// The council's goal for an effect.
    case effektmål
    /// What a nämnd is to reach.
    case förväntatResultat = "förväntat_resultat"
    /// A nämnd's goal for its results.
    case resultatmål

    /// How far down: a goal lies under one of a lower number.
    var steg: Int {
      switch self {
      case .vision: 0
      case .inriktningsmål, .effektmål: 1
      case .förväntatResultat, .resultatmål: 2
      }
    }
  }

  /// The key the scenario gives it, in NFC.
  public let nyckel: String
  /// What it says; the key when nothing else is stated.
  public let namn: String
  /// Where in the chain it stands.
  public let nivå: Nivå
  /// The key of the goal that it serves; nil at the top.
  public let under: String?
  /// Who answers for it: the key of a unit, or a name where no organisation is described; nil where that is not stated.
  public let ägare: String?
  /// The years in which it holds; nil for every year.
  public let period: ClosedRange<Int>?
  /// How it is measured, in the order of the file.
  public var mått: [Mått]

  /// Whether it holds in a year.
  public func gäller(_ år: Int) -> Bool { period?.contains(år) ?? true }
}
