import Testing

@testable import balanskrav

@Suite("A sweep that is stopped")
struct SweepSignalTests {
  /// Sixteen points of nearly a tenth of a second each in a debug build.
  static let command =
    #""$TOOL" sweep plan.json5 --vary balanskravsresultat.2026=10:40:2 --paths 4000 -q --threads 2 -o"#

  @Test("with kill -9, again and again at any moment, is resumed to the same bytes")
  func killed() throws {
    let folder = try SweepFolder()
    // Some die before the first line; the others one or two lines further on, wherever they are by then.
    let run = try folder.shell(
      """
      lines() { cat a.csv 2>/dev/null | wc -l; }
      \(Self.command) whole.csv || exit 1
      kills=0
      for more in 0 0 1 2 1 1 2 1 1; do
        before=$(lines)
        \(Self.command) a.csv --resume & pid=$!
        if [ $more = 0 ]; then sleep 0.1; fi
        while [ "$(lines)" -lt $((before + more)) ] && kill -0 $pid 2>/dev/null; do sleep 0.00$((RANDOM % 10)); done
        kill -9 $pid 2>/dev/null
        wait $pid 2>/dev/null
        if [ $? = 137 ]; then kills=$((kills + 1)); fi
      done
      \(Self.command) a.csv --resume || exit 2
      cmp whole.csv a.csv && cmp whole.csv.manifest.json a.csv.manifest.json && echo same
      [ $kills -gt 3 ] && echo killed
      # A kill between making a file and giving it its name leaves it under its hidden one.
      ls
      """)
    #expect(
      run.output == "same\nkilled\na.csv\na.csv.manifest.json\nplan.json5\nwhole.csv\nwhole.csv.manifest.json\n",
      "it says: \(run.errors)")
  }

  @Test(
    "with Ctrl-C or SIGTERM finishes the points begun and says how to go on", arguments: [("INT", 130), ("TERM", 143)])
  func interrupted(signal: String, code: Int) throws {
    let folder = try SweepFolder()
    // A shell ignores Ctrl-C for what it starts in the background, but not with job control.
    let run = try folder.shell(
      """
      set -m
      \(Self.command) whole.csv || exit 1
      \(Self.command) a.csv & pid=$!
      while [ ! -e a.csv ] || [ "$(wc -l <a.csv)" -lt 3 ]; do sleep 0.01; done
      kill -\(signal) $pid
      wait $pid
      echo $?
      lines=$(wc -l <a.csv)
      [ $lines -lt 17 ] && echo stopped
      head -n $lines whole.csv | cmp - a.csv && echo whole lines
      \(Self.command) a.csv --resume || exit 2
      cmp whole.csv a.csv && echo same
      """)
    #expect(run.output == "\(code)\nstopped\nwhole lines\nsame\n", "it says: \(run.errors)")
    #expect(run.errors.contains("error: stopped after ") && run.errors.contains(" of 16 points\n"))
    #expect(run.errors.contains("hint: the same command with '--resume' goes on from there\n"))
  }

  @Test("because its reader has gone ends quietly, long before the end", .timeLimit(.minutes(1)))
  func readerLeaves() throws {
    let folder = try SweepFolder()
    let run = try folder.shell(
      #"{ "$TOOL" sweep plan.json5 --vary balanskravsresultat.2026=0:150:1 --paths 2000 -q; echo $? >status; } | head -n 2 >out; cat status; wc -l <out"#
    )
    #expect(run.output == "0\n2\n")
    #expect(run.errors == "")
  }

  @Test("because the disk is full says so, and how to go on")
  func full() throws {
    let folder = try SweepFolder()
    // Two blocks of 1 kB hold the names of the columns and some lines; the manifest is there already.
    let run = try folder.shell(
      """
      \(Self.command) whole.csv
      head -n 1 whole.csv >a.csv
      cp whole.csv.manifest.json a.csv.manifest.json
      (ulimit -f 2; \(Self.command) a.csv --resume)
      echo $?
      \(Self.command) a.csv --resume
      cmp whole.csv a.csv && echo same
      """)
    #expect(run.output == "74\nsame\n", "it says: \(run.errors)")
    #expect(
      run.errors == """
        error: cannot write to 'a.csv': the file would be larger than allowed
        hint: the same command with '--resume' goes on from there

        """)
  }
}
