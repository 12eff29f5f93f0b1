extension Beslutsregel.Villkor {
  /// The word of scenario files.
  public var nyckel: String {
    switch self {
    case .återställning: "återställning"
    case .underskott: "underskott"
    }
  }
}

extension Beslutsregel.Gäller {
  /// The word of scenario files.
  public var nyckel: String {
    switch self {
    case .åretEfter: "året_efter"
    case .tvåÅrEfter: "två_år_efter"
    }
  }
}

extension Beslutsregel.Varaktighet {
  /// The word of scenario files.
  public var nyckel: String {
    switch self {
    case .ettÅr: "ett_år"
    case .tillsVidare: "tills_vidare"
    }
  }
}

extension Beslutsregel.Handling {
  /// The key of scenario files.
  public var nyckel: String {
    switch self {
    case .realisera: "realisera"
    case .reserver: "reserver"
    case .besparing: "besparing"
    case .skattehöjning: "skattehöjning"
    }
  }
}

extension Beslutsregel {
  /// Whether the rule takes an action.
  public func gör(_ handling: Handling) -> Bool {
    switch handling {
    case .realisera: realisera != nil
    case .reserver: reserver != nil
    case .besparing: besparing != nil
    case .skattehöjning: skattehöjning != nil
    }
  }

  /// Whether a limit is a share of a row.
  var harAndel: Bool { if case .andel? = besparing?.tak { true } else { false } }
}
