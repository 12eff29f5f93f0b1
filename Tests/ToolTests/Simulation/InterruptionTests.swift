import Testing

@testable import balanskrav

@Suite("A long simulation")
struct InterruptionTests {
  /// Starts a simulation that takes an hour, sends a signal when it has got somewhere, and prints the exit code and the milliseconds
  /// that it then took. Waits longer where the machine is so busy that no path was done.
  private static func stop(_ signal: String, _ options: String = "", command: String = "run") -> String {
    """
    for pause in 1 2 4 8 16; do
      env --default-signal=INT,TERM "$TOOL" \(command) plan.json5 --paths 1_000_000_000 \(options) >out 2>err & pid=$!
      sleep $pause
      from=$(date +%s%N); kill -\(signal) $pid; wait $pid; code=$?; to=$(date +%s%N)
      if ! grep -q 'before the first paths' err && [ -s err ]; then break; fi
    done
    echo "$code $(( (to - from) / 1000000 ))"
    """
  }

  private static func run(_ script: String) throws -> (code: Int, milliseconds: Int, output: String, errors: String) {
    let folder = try TemporaryFolder()
    try folder.write(SmallPlan.text, to: "plan.json5")
    let run = try ShellScript(script, folder: folder.path)
    let numbers = run.output.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
    #expect(try folder.names() == ["err", "out", "plan.json5"], "nothing is left half-written")
    try #require(numbers.count == 2, "\(run.output) \(run.errors)")
    return (numbers[0], numbers[1], try folder.text(of: "out"), try folder.text(of: "err"))
  }

  @Test("shows what it has when a signal stops it", .timeLimit(.minutes(2)), arguments: [("INT", 130), ("TERM", 143)])
  func stopped(signal: String, code: Int) throws {
    let run = try Self.run(Self.stop(signal))
    #expect(run.code == code)
    #expect(run.milliseconds < 5000)
    let output = run.output.replacing("\u{A0}", with: " ")
    let paths = try #require(output.firstMatch(of: /Avbruten körning, ([0-9 ]+) av 1 000 000 000 framtider/)?.1)
    #expect(
      run.errors == "warning: stopped after \(paths) of 1 000 000 000 paths; the result is of those alone\n")
    #expect(run.output.hasSuffix("samma frö ger samma siffror.\n"), "the report is whole")
  }

  @Test("shows what it has of a comparison", .timeLimit(.minutes(2)))
  func stoppedComparison() throws {
    let run = try Self.run(Self.stop("INT", "--variant balanskravsresultat.2027=25", command: "compare"))
    #expect(run.code == 130)
    #expect(run.milliseconds < 5000)
    let output = run.output.replacing("\u{A0}", with: " ")
    let paths = try #require(output.firstMatch(of: /Avbruten körning, ([0-9 ]+) av 1 000 000 000\s+framtider/)?.1)
    #expect(run.errors == "warning: stopped after \(paths) of 1 000 000 000 paths; the result is of those alone\n")
    #expect(run.output.hasSuffix("samma för alla alternativ.\n"), "the report is whole")
  }

  @Test("answers from the first paths what would be enough", .timeLimit(.minutes(5)))
  func stoppedSolving() throws {
    let run = try Self.run(Self.stop("INT", command: "solve"))
    #expect(run.code == 130)
    let output = run.output.replacing("\u{A0}", with: " ")
    #expect(output.contains("Avbruten körning: svaret vilar på de 16 384 första av 1 000 000 000 framtider."))
    #expect(output.contains("Samma 16 384 framtider vid alla värden"), "the report is whole")
    #expect(run.errors == "warning: stopped; the answer rests on the first 16 384 of 1 000 000 000 paths\n")
  }

  @Test("writes no partial result when it is stopped", .timeLimit(.minutes(2)))
  func stoppedShard() throws {
    let run = try Self.run(Self.stop("INT", "--shard 1/2 -o part.json"))
    #expect(run.code == 130)
    #expect(run.output == "")
    #expect(run.errors == "error: stopped before the part was done; nothing was written\n")
  }

  @Test("goes on when it was started to ignore Ctrl-C", .timeLimit(.minutes(2)))
  func ignored() throws {
    // Bash starts what runs in the background with SIGINT ignored.
    let script = """
      "$TOOL" run plan.json5 --paths 1_000_000_000 >out 2>err & pid=$!
      sleep 1; kill -INT $pid; sleep 0.5; kill -0 $pid && echo alive
      kill -KILL $pid; wait $pid 2>&-; echo "0 0"
      """
    let folder = try TemporaryFolder()
    try folder.write(SmallPlan.text, to: "plan.json5")
    #expect(try ShellScript(script, folder: folder.path).output == "alive\n0 0\n")
  }

  @Test("that has done nothing says so")
  func nothingDone() {
    let fault = ToolContext.fault(.stopped, .interrupted)
    #expect(fault == ToolFault(.interrupted, "stopped before the first paths were done; nothing was worked out"))
  }
}
