import Testing

@testable import balanskrav

@Suite("The built tool")
struct ProcessTests {
  @Test(
    "returns its exit code to the shell",
    arguments: [
      ("--version", 0), ("", 0), ("help run", 0), ("rum", 64), ("run --bogus", 64), ("run /no/such/file", 66),
      ("run -o /no/such/folder/x /dev/null", 74),
    ]
  )
  func exitCodes(line: String, code: Int32) throws {
    #expect(try ShellScript("\"$TOOL\" \(line)").status == code)
  }

  @Test("ends quietly when its reader leaves")
  func readerLeaves() throws {
    // The reader is gone before the first byte: the tool waits for a line that comes after `true` has ended.
    let script = """
      { while [ ! -e gone ]; do sleep 0.01; done; "$TOOL" completion bash; echo "$?" >status; } | { exec <&-; : >gone; }
      while [ ! -s status ]; do sleep 0.01; done
      cat status
      """
    let folder = try TemporaryFolder()
    let run = try ShellScript(script, folder: folder.path)
    #expect(run.output == "0\n")
    #expect(run.errors == "")
  }

  @Test("says when standard output is full or closed")
  func standardOutputFails() throws {
    let full = try ShellScript(#""$TOOL" help >/dev/full"#)
    #expect(full.status == 74)
    #expect(full.errors == "error: cannot write to standard output: the disk is full\n")
    let closed = try ShellScript(#""$TOOL" help >&-"#)
    #expect(closed.status == 74)
    #expect(closed.errors == "error: cannot write to standard output: it is closed\n")
  }

  @Test("leaves nothing behind when a file grows beyond what is allowed")
  func fileLimit() throws {
    let folder = try TemporaryFolder()
    let run = try ShellScript(#"ulimit -f 0; "$TOOL" init plan.json5"#, folder: folder.path)
    #expect(run.status == 74)
    #expect(run.errors == "error: cannot write to 'plan.json5': the file would be larger than allowed\n")
    #expect(try folder.names() == [])
  }

  @Test("gives new files the permissions that umask leaves")
  func umask() throws {
    let folder = try TemporaryFolder()
    let run = try ShellScript(#"umask 027; "$TOOL" init a 2>&-; stat -c %a a"#, folder: folder.path)
    #expect(run.output == "640\n")
  }

  @Test("refuses endless standard input", .timeLimit(.minutes(1)))
  func endless() throws {
    let run = try ShellScript(#""$TOOL" run - </dev/zero"#)
    #expect(run.status == 65)
    #expect(
      run.errors == """
        error: standard input is too large: a scenario has at most 64 MB
        hint: is it a scenario file?

        """
    )
  }
}
