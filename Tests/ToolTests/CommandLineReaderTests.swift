import BalanskravKit
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
    #expect(request.result == ResultRequest(MatchedArguments()))
    #expect(request.result.format == .table)
    #expect(request.result.csvDialect == .standard)
    #expect(request.result.language == .swedish)
    #expect(request.result.output == .standardOutput)
    #expect(request.result.requirements == [])
    #expect(!request.result.verify && !request.result.quiet)
    #expect(request.simulation?.settings == SimulationSettings())
    #expect(request.simulation?.threads == nil && request.simulation?.shard == nil && request.simulation?.option == nil)
  }

  @Test("run takes all its options")
  func runOptions() {
    var wanted = RunRequest(MatchedArguments())
    wanted.scenario = .file("plan.json5")
    wanted.overrides = ["a.2026=1", "a.2026=-2"]
    wanted.simulation?.settings.paths = 250_000
    wanted.simulation?.settings.seed = .max
    wanted.simulation?.settings.sampling = .random
    wanted.simulation?.threads = 3
    wanted.simulation?.option = "--paths"
    wanted.result.format = .csv
    wanted.result.csvDialect = .excel
    wanted.result.language = .english
    wanted.result.output = .file("out.csv")
    wanted.result.requirements = [.verdict(.planen, probability: nil)]
    wanted.result.verify = true
    wanted.result.quiet = true
    wanted.page.arguments = ["--paths=250000", "--seed=18446744073709551615", "--sampling=random"]
    wanted.page.changes = wanted.overrides
    wanted.page.language = .en
    wanted.page.file = "out.html"
    let line =
      "run --html out.html --set a.2026=1 plan.json5 --csv excel --format csv --language=en -o out.csv --require planen-haller "
      + "--require planen-ha\u{30A}ller --verify -q --set=a.2026=-2 --paths 250_000 --seed 18446744073709551615 "
      + "--sampling random --threads 3"
    #expect(Self.read(line) == .command(.run(wanted)))
  }

  @Test("run simulates as far, as much or nothing, as it is told")
  func simulations() {
    func simulation(_ line: String) -> SimulationRequest? {
      guard case .command(.run(let request)) = Self.read("run " + line) else {
        Issue.record("'\(line)' is not a run")
        return nil
      }
      return request.simulation
    }
    #expect(simulation("--plan-only") == nil)
    #expect(simulation("--precision 0,5pp")?.settings.precision == 0.005)
    #expect(simulation("--precision 0,5pp")?.settings.paths == 10_000_000)
    #expect(simulation("--precision 50pp --max-paths 1_000")?.settings.paths == 1000)
    #expect(simulation("--shard 2/8 -o x")?.shard == Shard(2, of: 8))
    #expect(simulation("--shard 2/8 -o x")?.option == "--shard")
    #expect(simulation("--threads 1024")?.threads == 1024)
  }

  @Test("merge takes parts and the options of a result")
  func merge() {
    guard case .command(.merge(let request)) = Self.read("merge b.json --format json a.json --threads 2 -q c") else {
      Issue.record("not a merge")
      return
    }
    #expect(request.parts == ["b.json", "a.json", "c"])
    #expect(request.threads == 2)
    #expect(request.result.format == .json && request.result.quiet)
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
    #expect(request.subject == .figure(year: 2026, "a.b"))
    #expect(request.scenario == .file("x"))
    #expect(request.format == .json)
    #expect(request.language == .english)
    #expect(request.output == .standardOutput)
    #expect(!request.quiet)
  }

  @Test("explain planen takes what says which futures")
  func explainPlanen() {
    guard case .command(.explain(let request)) = Self.read("explain --seed 7 planen x --sampling random --threads 2 -q")
    else {
      Issue.record("not an explain")
      return
    }
    var settings = SimulationSettings()
    (settings.paths, settings.seed, settings.sampling) = (SimulationSettings.pilotPaths, 7, .random)
    #expect(request.subject == .planen(settings, threads: 2))
    #expect(request.scenario == .file("x") && request.quiet)
    settings.seed = 1
    settings.sampling = .sobol
    guard case .command(.explain(let plain)) = Self.read("explain planen") else {
      Issue.record("not an explain")
      return
    }
    #expect(plain.subject == .planen(settings, threads: nil))
    #expect(plain.scenario == .builtIn)
  }

  @Test("explain spridning looks at the standard region unless a scenario is given")
  func explainSpread() {
    var settings = SimulationSettings()
    settings.paths = SimulationSettings.pilotPaths
    for (line, scenario) in [("", ScenarioSource.standardRegion), (" x", .file("x")), (" -", .standardInput)] {
      guard case .command(.explain(let request)) = Self.read("explain spridning" + line) else {
        Issue.record("not an explain")
        continue
      }
      #expect(request.subject == .spridning(settings, threads: nil) && request.scenario == scenario)
    }
  }

  @Test(
    "a file is read as WHAT only where it is written as one",
    arguments: [
      ("2026.json5", ExplainRequest.Subject.figure(year: 2026, "json5"), ScenarioSource.builtIn),
      ("2026.x planen", .figure(year: 2026, "x"), .file("planen")),
    ])
  func positions(line: String, subject: ExplainRequest.Subject, scenario: ScenarioSource) {
    guard case .command(.explain(let request)) = Self.read("explain " + line) else {
      Issue.record("not an explain")
      return
    }
    #expect(request.subject == subject && request.scenario == scenario)
  }

  @Test(
    "the rest",
    arguments: [
      ("", .overview), ("--version", .version), ("-h", .help(nil)), ("--help", .help(nil)), ("--help run", .help(.run)),
      ("help", .help(nil)), ("help init", .help(.initialise)), ("help help", .help(.help)),
      ("run --bogus --help", .help(.run)), ("explain -h", .help(.explain)), ("run --set --help", .help(.run)),
      ("completion fish", .completion(.fish)), ("schema", .schema(.run)), ("schema scenario", .schema(.scenario)),
      ("init", .initialise(InitRequest(MatchedArguments()))),
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
