import Testing

@testable import balanskrav

@Suite("Progress")
struct ProgressTests {
  @Test(
    "is a line",
    arguments: [
      (Progress(paths: 0, total: 1000, isCap: false, seconds: 0.5), 80, "  0 %  0 of 1000 paths"),
      (
        Progress(paths: 420_000, total: 1_000_000, isCap: false, seconds: 2), 80,
        " 42 %  420 000 of 1 000 000 paths  210 000/s  3 s left"
      ),
      (
        Progress(paths: 1_000_000, total: 1_000_000_000, isCap: false, seconds: 1), 80,
        "  0 %  1 000 000 of 1 000 000 000 paths  1 000 000/s  16 min 39 s left"
      ),
      (
        Progress(paths: 1000, total: 100_000_000, isCap: false, seconds: 1), 80,
        "  0 %  1000 of 100 000 000 paths  1000/s  27 h 46 min left"
      ),
      (
        Progress(paths: 50_000, total: 100_000, isCap: true, seconds: 1), 80,
        "50 000 paths, at most 100 000  50 000/s  at most 1 s left"
      ),
      (Progress(paths: 1000, total: 1000, isCap: false, seconds: 1), 80, "100 %  1000 of 1000 paths  1000/s  0 s left"),
      (
        Progress(paths: 420_000, total: 1_000_000, isCap: false, seconds: 2), 47,
        " 42 %  420 000 of 1 000 000 paths  210 000/s"
      ),
      (Progress(paths: 420_000, total: 1_000_000, isCap: false, seconds: 2), 44, " 42 %  420 000 of 1 000 000 paths"),
      (Progress(paths: 420_000, total: 1_000_000, isCap: false, seconds: 2), 12, " 42 %  420 "),
      (Progress(paths: 420_000, total: 1_000_000, isCap: false, seconds: 2), 1, ""),
    ]
  )
  func line(progress: Progress, width: Int, line: String) {
    #expect(progress.line(width: width) == line)
  }

  @Test("is drawn over itself and leaves nothing")
  func drawing() {
    let captured = Captured()
    var line = ProgressLine(captured.sink(named: "standard error"), width: 30)
    line.erase()
    line.draw(Progress(paths: 9, total: 10, isCap: false, seconds: 0))
    line.draw(Progress(paths: 9, total: 9, isCap: false, seconds: 0))
    line.erase()
    line.erase()
    #expect(
      captured.text == "\r 90 %  9 of 10 paths\r100 %  9 of 9 paths \r" + String(repeating: " ", count: 21) + "\r")
  }

  @Test("is not shown off a terminal, nor with --quiet, nor of a short run")
  func hidden() {
    #expect(SmallPlan.run("--paths 3000").errors == "")
    let quiet = ToolRun(["run", "-", "-q", "--paths", "20000"], input: SmallPlan.text, errorsAreTerminal: true)
    #expect(quiet.errors == "")
    let short = ToolRun(["run", "-", "--plan-only"], input: SmallPlan.text, errorsAreTerminal: true)
    #expect(short.errors == "")
  }
}
