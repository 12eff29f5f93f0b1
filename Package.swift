// swift-tools-version: 6.2
import PackageDescription

// The arrows point one way: Numerics ← Law ← Simulation ← Scenarios ← Analysis ← Reports ← the tool.
// No package dependencies: only the toolchain's own libraries.
// In CI a warning is an error; elsewhere a newer compiler's new warnings shall not break anybody's build.
let strict: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
  name: "balanskrav",
  products: [
    .library(name: "BalanskravKit", targets: ["BalanskravKit"]),
    .executable(name: "balanskrav", targets: ["balanskrav"]),
  ],
  targets: [
    .target(name: "Numerics"),
    .target(name: "Law", dependencies: ["Numerics"]),
    .target(name: "Simulation", dependencies: ["Numerics", "Law"]),
    .target(name: "Scenarios", dependencies: ["Numerics", "Law", "Simulation"]),
    .target(name: "Analysis", dependencies: ["Numerics", "Law", "Simulation", "Scenarios"]),
    .target(name: "Reports", dependencies: ["Numerics", "Law", "Simulation", "Scenarios", "Analysis"]),
    .target(
      name: "BalanskravKit",
      dependencies: ["Numerics", "Law", "Simulation", "Scenarios", "Analysis", "Reports"]
    ),
    .executableTarget(
      name: "balanskrav",
      dependencies: ["BalanskravKit"],
      // Links to the files in Scenarios/, so that the built-in scenarios are those very files.
      resources: ["vasterbotten-2025", "standardregion", "starter"].map { .embedInCode("BuiltIn/\($0).json5") }
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Numerics", "Law", "Simulation", "Scenarios", "Analysis", "Reports"],
      path: "Benchmarks",
      exclude: ["README.md", "Peers"]
    ),
    // What tests of several modules use.
    .target(name: "TestSupport", dependencies: ["Law"], path: "Tests/Support"),
    .testTarget(name: "NumericsTests", dependencies: ["Numerics"]),
    .testTarget(name: "LawTests", dependencies: ["Law", "TestSupport"], resources: [.copy("Cases")]),
    .testTarget(name: "SimulationTests", dependencies: ["Scenarios", "TestSupport"]),
    // With the reports, which every string of a random scenario must pass through harmless.
    .testTarget(name: "ScenariosTests", dependencies: ["Scenarios", "Reports", "TestSupport"]),
    .testTarget(name: "AnalysisTests", dependencies: ["Analysis", "TestSupport"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "TestSupport"]),
    .testTarget(name: "KitTests", dependencies: ["BalanskravKit"]),
    .testTarget(name: "ToolTests", dependencies: ["balanskrav"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets { target.swiftSettings = (target.swiftSettings ?? []) + strict }
