import Analysis
import Scenarios

extension Mål.Nivå {
  /// What reports call the level.
  public var wording: Wording {
    switch self {
    case .vision: Wording(sv: "vision", en: "vision")
    case .inriktningsmål: Wording(sv: "inriktningsmål", en: "direction")
    case .effektmål: Wording(sv: "effektmål", en: "effect goal")
    case .förväntatResultat: Wording(sv: "förväntat resultat", en: "expected result")
    case .resultatmål: Wording(sv: "resultatmål", en: "result goal")
    }
  }
}

extension Mått.Svar {
  /// What reports call the answer.
  public var wording: Wording {
    switch self {
    case .uppfyllt: Wording(sv: "uppfyllt", en: "reached")
    case .inteUppfyllt: Wording(sv: "inte uppfyllt", en: "not reached")
    case .följs: Wording(sv: "följs", en: "followed")
    case .inteMätt: Wording(sv: "inte mätt", en: "not measured")
    }
  }
}

extension Målbedömning.Svar {
  /// What reports call the answer.
  public var wording: Wording {
    switch self {
    case .uppfyllt: Wording(sv: "uppfyllt", en: "reached")
    case .delvis: Wording(sv: "delvis", en: "partly")
    case .inteUppfyllt: Wording(sv: "inte uppfyllt", en: "not reached")
    case .inteMätt: Wording(sv: "inte mätt", en: "not measured")
    }
  }
}
