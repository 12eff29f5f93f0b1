import Foundation

@testable import balanskrav

/// A folder with a small plan, and sweeps of it.
final class SweepFolder {
  let folder: TemporaryFolder

  static let plan = """
    { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], prognos: 2025, budget: 2026, plan: [2027], till: 2027 },
      balanskravsresultat: { 2024: -60, 2025: 10, 2026: 30, 2027: 30 },
      skatter_och_bidrag: { 2024: 900, 2025: 1000, 2026: 1000, 2027: 1000 } }
    """

  /// Nine points, of 50 futures each.
  static let options = "--vary balanskravsresultat.2026=20:40:2.5 --paths 50"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "plan.json5")
  }

  /// What follows `sweep plan.json5`; `FOLDER/` stands for the folder.
  func arguments(_ line: String) -> [String] {
    ["sweep", folder.file("plan.json5")]
      + line.replacing("FOLDER/", with: folder.file("")).split(separator: " ").map(String.init)
  }

  func run(_ line: String, environment: [String: String] = [:]) -> ToolRun {
    ToolRun(arguments(line), environment: environment)
  }

  /// The built tool, run by a shell in the folder.
  func shell(_ script: String) throws -> ShellScript { try ShellScript(script, folder: folder.path) }
}
