extension Scenario {
  /// The scenario in its one canonical form, as a scenario file.
  public var canonicalText: String { Json5Writer.text(of: ScenarioWriter(scenario: self).tree) }

  /// SHA-256 of the canonical form: equal for equal scenarios, whatever their files look like.
  public var hash: String { SHA256.hex(canonicalText.utf8) }

  /// The canonical tree, for those who show settings or values by their keys.
  public var canonicalTree: Node { ScenarioWriter(scenario: self).tree }
}

extension Scenario {
  /// A scenario that states nothing but a year: every setting has its default.
  public static var standard: Scenario {
    let år = Årsindelning(utfall: [2024], prognos: nil, prognosmånad: nil, budget: nil, plan: [], till: 2024)
    return Scenario(namn: "", källa: nil, enhet: .kr, år: år)
  }
}
