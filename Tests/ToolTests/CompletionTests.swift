import Testing

@testable import balanskrav

@Suite("Completion")
struct CompletionTests {
  /// What bash proposes for words typed so far, as bash itself splits them; the last one is being completed.
  static func proposals(_ words: [String], folder: String = "/", wordBreaks: String? = nil) throws -> [String] {
    let script = """
      \(wordBreaks.map { "COMP_WORDBREAKS='\($0)'" } ?? "")
      source <("$TOOL" completion bash) || exit 9
      COMP_WORDS=(balanskrav "$@"); COMP_CWORD=$#
      _balanskrav
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try ShellScript(script, arguments: ["bash"] + words, folder: folder)
    #expect(run.status == 0 && run.errors == "")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test("parses in bash")
  func bashSyntax() throws {
    #expect(try ShellScript(#"bash -n <("$TOOL" completion bash)"#).status == 0)
  }

  @Test("parses in zsh", .enabled(if: ShellScript.exists("zsh"), "zsh is not installed"))
  func zshSyntax() throws {
    #expect(try ShellScript(#"zsh -n <("$TOOL" completion zsh)"#).status == 0)
  }

  @Test("parses in fish", .enabled(if: ShellScript.exists("fish"), "fish is not installed"))
  func fishSyntax() throws {
    #expect(try ShellScript(#"fish -n <("$TOOL" completion fish)"#).status == 0)
  }

  @Test(
    "in fish proposes words",
    .enabled(if: ShellScript.exists("fish"), "fish is not installed"),
    arguments: [
      (
        "balanskrav ",
        "calendar check compare completion explain help init merge report roll run schema solve sweep verify"
      ),
      ("balanskrav run --fo", "--format"),
      ("balanskrav run --format ", "csv json markdown table"), ("balanskrav help e", "explain"),
      ("balanskrav completion bash ", ""),
    ]
  )
  func fish(line: String, words: String) throws {
    let script = "export HOME=/nonexistent; \"$TOOL\" completion fish | source; complete -C '\(line)' | cut -f1"
    #expect(try ShellScript(script, shell: "fish").output.split(separator: "\n").joined(separator: " ") == words)
  }

  @Test(
    "in bash proposes commands, options and values",
    arguments: [
      (
        [""],
        "run check init compare explain sweep solve report verify roll calendar merge schema completion help -h --help --version"
      ),
      (["ru"], "run"),
      (["--v"], "--version"),
      (["run", "--fo"], "--format"), (["run", "--format", ""], "table json csv markdown"),
      (["run", "--format", "="], "table json csv markdown"), (["run", "--format", "=", "c"], "csv"),
      (["run", "--require", ""], "planen-håller åtgärdsplanen-håller krav"), (["run", "--sampling", "r"], "random"),
      (["run", "--language", "e"], "en"),
      (["run", "--quiet", "--set", "a", "=", "1", "--"], allButQuiet),
      (["explain", "--format", ""], "table json markdown"),
      (["explain", "--fo"], "--format"), (["completion", ""], "bash zsh fish"),
      (["schema", ""], "run merge compare explain solve sweep manifest calendar scenario"), (["help", "e"], "explain"),
      (["help", "run", ""], ""), (["run", "--", "--f"], ""), (["bogus", ""], ""), (["run", "--set", ""], ""),
    ]
  )
  func bash(words: [String], proposed: String) throws {
    #expect(try Self.proposals(words).joined(separator: " ") == proposed)
  }

  static let allButQuiet =
    "--set --plan-only --paths --precision --max-paths --seed --sampling --threads --shard --format --csv "
    + "--language --output --html --xlsx --require --verify --help"

  @Test("in bash proposes the whole word where = does not break words")
  func wholeWord() throws {
    #expect(try Self.proposals(["run", "--format=c"], wordBreaks: " ") == ["--format=csv"])
  }

  @Test("in bash proposes scenario files and folders for SCENARIO, any file for --output")
  func files() throws {
    let folder = try TemporaryFolder()
    for name in ["plan.json5", "min plan.json5", "notes.txt"] { try folder.write("", to: name) }
    let scenarios = ["min plan.json5", "plan.json5"]
    #expect(try Self.proposals(["run", ""], folder: folder.path).sorted() == scenarios)
    #expect(try Self.proposals(["run", "-q", "p"], folder: folder.path) == ["plan.json5"])
    #expect(try Self.proposals(["explain", "2026.x", ""], folder: folder.path).sorted() == scenarios)
    #expect(try Self.proposals(["explain", ""], folder: folder.path) == ["planen", "spridning"])
    #expect(try Self.proposals(["run", "plan.json5", ""], folder: folder.path) == [])
    #expect(try Self.proposals(["run", "-o", "n"], folder: folder.path) == ["notes.txt"])
    for name in ["part1.json", "part2.json"] { try folder.write("", to: name) }
    let parts = ["part1.json", "part2.json"]
    for before in [[], ["part1.json"], ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]] {
      #expect(try Self.proposals(["merge"] + before + [""], folder: folder.path).sorted() == parts)
    }
  }

  @Test("knows every command and option", arguments: Shell.allCases)
  func complete(shell: Shell) {
    for command in CommandName.allCases.map(\.declaration) {
      #expect(shell.script.contains(command.name))
      for option in command.allOptions {
        let spelling = shell == .fish ? "-l \(option.name) " : "--\(option.name)"
        #expect(shell.script.contains(spelling))
      }
    }
  }
}
