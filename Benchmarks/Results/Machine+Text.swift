import Reports

extension Machine {
  /// One line for people.
  var text: String {
    "\(processor ?? "unknown processor"), \(architecture), \(cores) cores; \(compiler), \(build) build"
  }

  /// The same for machines.
  var json: JsonValue {
    [
      "processor": processor.map { .string($0) } ?? .null,
      "architecture": .string(architecture),
      "cores": .number(cores),
      "compiler": .string(compiler),
      "build": .string(build),
    ]
  }

  private var build: String { isRelease ? "release" : "debug" }
}
