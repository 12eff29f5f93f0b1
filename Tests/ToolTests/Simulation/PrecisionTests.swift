import Testing

@testable import balanskrav

@Suite("A precision that the most paths allowed do not reach")
struct PrecisionTests {
  @Test("is warned of, with the width reached and the paths that would do")
  func cap() throws {
    let run = ToolRun(["run", "-", "--precision", "0.05pp", "--max-paths", "40_000"], input: SmallPlan.text)
    #expect(run.exitCode == .done)
    let found = try #require(
      run.errors.firstMatch(
        of:
          /^warning: the interval is ± ([0-9.]+) percentage points after 40 000 paths, the most allowed, and not ± 0.050 as wanted; about ([0-9 ]+) paths would do \('--max-paths'\)\n$/
      ))
    let (shown, roughly) = (String(found.1), String(found.2).filter(\.isNumber))
    let (width, paths) = (try #require(Double(shown)), try #require(Double(roughly)))
    // The width is rounded to a thousandth, the number of paths upwards to two digits.
    #expect(width > 0.05 && abs(paths / (40_000 * (width / 0.05) * (width / 0.05)) - 1) < 0.15)
  }

  @Test("is not spoken of where it is reached, or where only paths were asked for", arguments: ["1pp", nil])
  func reached(precision: String?) {
    let options = precision.map { ["--precision", $0, "--max-paths", "200_000"] } ?? ["--paths", "500"]
    #expect(ToolRun(["run", "-"] + options, input: SmallPlan.text).errors == "")
  }
}
