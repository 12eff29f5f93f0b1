extension Åtgärd.Status {
  /// The word of scenario files and of JSON output.
  public var nyckel: String {
    switch self {
    case .beslutad: "beslutad"
    case .föreslagen: "föreslagen"
    }
  }
}

extension Åtgärd.Utfall.Form {
  /// The word of scenario files.
  public var nyckel: String {
    switch self {
    case .triangel: "triangel"
    case .pert: "pert"
    }
  }
}
