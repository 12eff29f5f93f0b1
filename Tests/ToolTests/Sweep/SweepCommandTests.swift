import Testing

@testable import balanskrav

@Suite("sweep")
struct SweepCommandTests {
  @Test("writes a line for each point, and says what it runs")
  func plain() throws {
    let folder = try SweepFolder()
    let run = folder.run("--vary balanskravsresultat.2026=20:40:10 --vary osäkerhet.avvikelse.sigma=1,2 --paths 50")
    #expect(run.exitCode == .done)
    let lines = run.output.split(separator: "\r\n")
    #expect(lines.count == 7)
    #expect(lines[0].hasPrefix("punkt,balanskravsresultat.2026,osäkerhet.avvikelse.sigma,status,meddelande,planen,"))
    #expect(lines[2].hasPrefix("2,20,2,ok,,håller,håller,"))
    #expect(
      run.errors == """
        note: 6 points of 50 futures: balanskravsresultat.2026 goes from 20 to 40 by 10; osäkerhet.avvikelse.sigma is 1 or 2

        """)
    #expect(folder.run("--vary balanskravsresultat.2026=20 --paths 1 -q").errors == "")
  }

  @Test("gives the same bytes for any number of threads and to a file, and NDJSON and CSV for Excel on demand")
  func forms() throws {
    let folder = try SweepFolder()
    let one = folder.run(SweepFolder.options + " --threads 1").output
    for threads in ["2", "64"] { #expect(folder.run(SweepFolder.options + " --threads \(threads)").output == one) }
    let file = folder.run(SweepFolder.options + " -o FOLDER/a.csv -q")
    #expect(file.output == "" && file.errors == "")
    #expect(try folder.folder.text(of: "a.csv") == one)
    #expect(try folder.folder.names() == ["a.csv", "a.csv.manifest.json", "plan.json5"])
    #expect(folder.run(SweepFolder.options + " -o -").output == one)
    let lines = folder.run(SweepFolder.options + " --format ndjson").output.split(separator: "\n")
    #expect(lines.count == 9)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"punkt\":") && $0.hasSuffix("}") })
    #expect(
      folder.run(SweepFolder.options + " --csv excel").output.hasPrefix("\u{FEFF}punkt;balanskravsresultat.2026;"))
  }

  @Test("samples ranges, and other points with another seed", arguments: ["lhs", "sobol"])
  func sample(design: String) throws {
    let folder = try SweepFolder()
    let options = "--sample 5 --design \(design) --vary balanskravsresultat.2026=20..40 --paths 10"
    let one = folder.run(options)
    #expect(one.exitCode == .done)
    #expect(one.output.split(separator: "\r\n").count == 6)
    #expect(one.errors.contains("lies from 20 to 40, in steps of 0.1"))
    #expect(folder.run(options).output == one.output)
    #expect(folder.run(options + " --seed 2").output != one.output)
  }

  @Test("reads the scenario from standard input once for all points")
  func standardInput() throws {
    let folder = try SweepFolder()
    let run = ToolRun(
      ["sweep", "-", "-q", "--vary", "balanskravsresultat.2026=20:40:2.5", "--paths", "50"], input: SweepFolder.plan)
    #expect(run.exitCode == .done)
    #expect(run.output == folder.run(SweepFolder.options).output)
  }

  @Test(
    "refuses what cannot be run, before anything is simulated or written",
    arguments: [
      ("", ExitCode.usage, "error: 'sweep' works only with '--vary PATH=VALUES'"),
      ("--vary x", .usage, "error: '--vary' should be PATH=VALUE, such as balanskravsresultat.2026=240, not 'x'"),
      (
        "--vary balanskravsresultat.2026=1,5,2,5", .usage,
        "error: 5 stands twice in 'balanskravsresultat.2026=1,5,2,5'\n"
          + "hint: commas separate values, and decimals have a point: 0.5,1.5"
      ),
      (
        "--vary balanskravsresultat.2026=0,5:1:0,1", .usage,
        "error: '0,5' in 'balanskravsresultat.2026=0,5:1:0,1' has a decimal comma\nhint: commas separate values; write 0.5"
      ),
      (
        "--vary a=1\u{1B}[31m:2:3", .usage,
        #"error: '1\u{1b}[31m' in 'a=1\u{1b}[31m:2:3' is not a number that can be stepped"# + "\n"
          + "hint: a number has at most 12 digits and 6 decimals, after a point: -0.25"
      ),
      (
        "--vary balanskravsresultat.2026=0:1000000:0.5", .usage,
        "error: there are 2000001 points; at most 1000000 are run\n"
          + "hint: '--yes' runs up to 1000000000; '--sample N' takes some of them"
      ),
      (
        "--vary balanskravsresultat.2026=1 --set balanskravsresultat.2026=2", .usage,
        "error: balanskravsresultat.2026 is both set and varied"
      ),
      (
        "--vary balanskravsresultat.2026=1..2", .usage,
        "error: the values of balanskravsresultat.2026 are a range to sample, and nothing says how many to take\n"
          + "hint: add '--sample N', or write FROM:TO:STEP"
      ),
      (
        "--vary balanskravsresultat.2026=1,2 --sample 5", .usage,
        "error: the values of balanskravsresultat.2026 cannot be sampled\nhint: with '--sample' write FROM..TO"
      ),
      ("--vary a=1 --design lhs", .usage, "error: '--design' works only with '--sample N'"),
      ("--vary a=1..2 --sample 0", .usage, "error: '--sample' should be a whole number from 1 to 1 000 000, not '0'"),
      (
        "--vary a=1..2 --sample 1000001", .usage,
        "error: '--sample' should be a whole number from 1 to 1 000 000, not '1000001'"
      ),
      ("--vary a=1 --resume", .usage, "error: '--resume' works only with '--output FILE'"),
      ("--vary a=1 --resume -o -", .usage, "error: '--resume' works only with '--output FILE'"),
      (
        "--vary a=1 --csv excel --format ndjson", .usage,
        "error: '--csv' works only with '--format csv', not with '--format ndjson'"
      ),
      (
        "--vary balanskravsresulat.2026=1,2 -o FOLDER/a.csv", .badScenario,
        """
        --vary:1:1: error: "balanskravsresulat" is not a key of the scenario [unknown-key]
            1 | balanskravsresulat.2026=1
              | ^^^^^^^^^^^^^^^^^^^^^^^
              = did you mean "balanskravsresultat"?

        error: point 1 of 2 (balanskravsresulat.2026=1): the scenario is wrong; nothing was simulated
        """
      ),
      (
        "--vary osäkerhet.avvikelse.sigma=1,2,-1 -o FOLDER/a.csv", .badScenario,
        """
        --vary:1:27: error: osäkerhet.avvikelse.sigma is -1, but must be from 0 to 100 percent [out-of-range]
            1 | osäkerhet.avvikelse.sigma=-1
              |                           ^^

        error: point 3 of 3 (osäkerhet.avvikelse.sigma=-1): the scenario is wrong; nothing was simulated
        hint: '--keep-going' tells of such points in the result and goes on
        """
      ),
      (
        "--vary skatter_och_bidrag={2024:900},null -o FOLDER/a.csv --keep-going", .badScenario,
        "error: point 1 of 2 (skatter_och_bidrag={2024:900}): skatter och bidrag are not known for"
      ),
    ] as [(String, ExitCode, String)]
  )
  func refused(line: String, exitCode: ExitCode, message: String) throws {
    let folder = try SweepFolder()
    let run = folder.run(line)
    #expect(run.exitCode == exitCode)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix(message), "it says: \(run.errors)")
    #expect(try folder.folder.names() == ["plan.json5"])
  }

  @Test("tells of points that are wrong and goes on, when asked to")
  func keepGoing() throws {
    let folder = try SweepFolder()
    let run = folder.run("--vary osäkerhet.avvikelse.sigma=1,-1,2 --paths 50 --keep-going")
    #expect(run.exitCode == .done)
    #expect(run.errors.hasSuffix("warning: 1 of 3 points could not be worked out; their lines say why\n"))
    let lines = run.output.split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("1,1,ok,"))
    #expect(lines[2].hasPrefix("2,-1,out-of-range,"))
    #expect(lines[3].hasPrefix("3,2,ok,"))
  }

  /// An amount of 17,6 million mnkr cannot be counted, and only simulating shows that some path reaches it.
  @Test("ends at a point whose amounts cannot be counted, or passes it")
  func tooLarge() throws {
    let folder = try SweepFolder()
    let options =
      "--set skatter_och_bidrag={2024:900,2025:9000000,2026:9000000,2027:9000000}"
      + " --vary osäkerhet.avvikelse.sigma=1,100 --paths 500"
    let ended = folder.run(options + " -o FOLDER/a.csv")
    #expect(ended.exitCode == .badScenario)
    #expect(
      ended.errors.hasSuffix(
        """
        error: point 2 of 2 (osäkerhet.avvikelse.sigma=100): on some path an amount reaches 17.6 million mnkr
        hint: '--keep-going' tells of such points in the result and goes on, with '--resume' from there

        """), "it says: \(ended.errors)")
    let passed = folder.run(options + " --keep-going")
    #expect(passed.exitCode == .done)
    #expect(passed.output.contains("\r\n2,100,amounts-too-large,"))
    #expect(folder.run(options + " -o FOLDER/a.csv --resume --keep-going").exitCode == .done)
    #expect(try folder.folder.text(of: "a.csv") == passed.output)
  }

  @Test("says which warnings the points have")
  func warnings() throws {
    let folder = try SweepFolder()
    let run = folder.run(
      "--set avstämning={utgående_balans:{2024:-60,2025:-50,2026:-20}} --vary balanskravsresultat.2026=30,31 --paths 10"
    )
    #expect(run.exitCode == .done)
    #expect(run.errors.contains("[total-differs]"))
    #expect(
      run.errors.contains(
        "note: these warnings are of point 2 of 2 (balanskravsresultat.2026=31); 1 of 2 points have warnings"))
  }
}
