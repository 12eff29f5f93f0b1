/// The texts that are compiled in: the scenario that runs when none is given, and the one that `init` writes.
enum BuiltIn {
  /// What messages call the built-in scenario: the file of the repository that it is.
  static let name = "Scenarios/vasterbotten-2025.json5"
  /// The built-in scenario.
  static var scenario: [UInt8] { PackageResources.vasterbotten_2025_json5 }
  /// The same of the region that the defaults are compared with.
  static let standardRegionName = "Scenarios/standardregion.json5"
  /// That region.
  static var standardRegion: [UInt8] { PackageResources.standardregion_json5 }
  /// The commented starter.
  static var starter: [UInt8] { PackageResources.starter_json5 }
}
