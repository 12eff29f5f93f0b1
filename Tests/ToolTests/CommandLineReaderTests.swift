import Testing

@testable import balanskrav

@Suite("A command line becomes a request")
struct CommandLineReaderTests {
  static func read(_ line: String) -> CommandLineReader.Reading {
    CommandLineReader.read(line.split(separator: " ").map(String.init))
  }

  @Test("run has defaults")
  func runDefaults() {
    guard case .command(.run(let request)) = Self.read("run") else {
      Issue.record("not a run")
      return
    }
    #expect(request.scenario == .builtIn)
    #expect(request.overrides == [])
    #expect(request.format == .table)
    #expect(request.csvDialect == .standard)
    #expect(request.language == .swedish)
    #expect(request.output == .standardOutput)
    #expect(request.requirements == [])
    #expect(!request.verify && !request.quiet)
  }

  @Test("run takes all its options")
  func runOptions() {
    var wanted = RunRequest(MatchedArguments())
    wanted.scenario = .file("plan.json5")
    wanted.overrides = ["a.2026=1", "a.2026=-2"]
    wanted.format = .csv
    wanted.csvDialect = .excel
    wanted.language = .english
    wanted.output = .file("out.csv")
    wanted.requirements = [.planenHåller]
    wanted.verify = true
    wanted.quiet = true
    let line =
      "run --set a.2026=1 plan.json5 --csv excel --format csv --language=en -o out.csv --require planen-haller "
      + "--require planen-ha\u{30A}ller --verify -q --set=a.2026=-2"
    #expect(Self.read(line) == .command(.run(wanted)))
  }

  @Test("check takes all its options")
  func check() {
    var wanted = CheckRequest(MatchedArguments())
    wanted.scenario = .standardInput
    wanted.overrides = ["a=1"]
    wanted.printsScenario = true
    wanted.language = .english
    wanted.output = .file("o")
    #expect(Self.read("check - --set a=1 --print --language en --output o") == .command(.check(wanted)))
  }

  @Test("explain takes year, figure and all its options")
  func explain() {
    guard case .command(.explain(let request)) = Self.read("explain 2026.a.b x --format json --language en -o -") else {
      Issue.record("not an explain")
      return
    }
    #expect(request.year == 2026)
    #expect(request.figure == "a.b")
    #expect(request.scenario == .file("x"))
    #expect(request.format == .json)
    #expect(request.language == .english)
    #expect(request.output == .standardOutput)
  }

  @Test(
    "the rest",
    arguments: [
      ("", .overview), ("--version", .version), ("-h", .help(nil)), ("--help", .help(nil)), ("--help run", .help(.run)),
      ("help", .help(nil)), ("help init", .help(.initialise)), ("help help", .help(.help)),
      ("run --bogus --help", .help(.run)), ("explain -h", .help(.explain)), ("run --set --help", .help(.run)),
      ("completion fish", .completion(.fish)), ("init", .initialise(InitRequest(MatchedArguments()))),
    ] as [(String, Command)]
  )
  func others(line: String, command: Command) {
    #expect(Self.read(line) == .command(command))
  }

  @Test(
    "YEAR.FIGURE is four digits, a full stop and a name",
    arguments: [("2026.x", true), ("2026.", false), ("2026", false), ("26.x", false), ("+202.x", false), (".x", false)]
  )
  func figureOfYear(text: String, isOne: Bool) {
    #expect((FigureOfYear.split(text) != nil) == isOne)
  }
}
