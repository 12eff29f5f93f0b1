@testable import balanskrav

/// A folder with a small plan and reports of it.
struct ReportFolder {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("// Egna ord <b>\n" + SmallPlan.text, to: "plan.json5")
  }

  var plan: String { folder.file("plan.json5") }

  /// Runs the tool and gives the page that it wrote.
  func page(_ arguments: [String], as name: String = "page.html") throws -> String {
    let isReport = arguments[0] == "report"
    let run = ToolRun(arguments + [isReport ? "-o" : "--html", folder.file(name)])
    if run.exitCode != .done { throw Failure(errors: run.errors) }
    return try folder.text(of: name)
  }

  struct Failure: Error {
    let errors: String
  }

  func verify(_ name: String = "page.html") -> ToolRun { ToolRun(["verify", folder.file(name)]) }
}
