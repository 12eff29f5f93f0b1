import BalanskravKit
import Testing

@testable import balanskrav

@Suite("What would be enough, from the command line")
struct SolveTests {
  /// 20 mnkr are missing in 2027, and nothing is uncertain.
  private static let certain = """
    { namn: "Provkommun", enhet: "mnkr", år: { utfall: [2024], prognos: 2025, budget: 2026, plan: [2027] },
      balanskravsresultat: { 2024: -40, 2025: 0, 2026: 10, 2027: 10 }, skatteunderlag: { 2026: 5000 },
      skatter_och_bidrag: { 2025: 1000, 2026: 1000, 2027: 1000 }, osäkerhet: { avvikelse: { sigma: 0 } } }
    """

  private static func solve(_ options: [String] = [], _ text: String = certain, paths: Int = 512) -> ToolRun {
    ToolRun(["solve", "-", "--paths", String(paths)] + options, input: text)
  }

  private static func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test("is shown whole")
  func table() {
    let outcome = Self.solve(["--range", "0..50", "--step", "5"], paths: 4096)
    #expect(outcome.exitCode == .done && outcome.errors == "")
    #expect(
      Self.plain(outcome.output)
        == """
        Provkommun

        Vad det kräver              mnkr om året
        P(planen håller)  kräver    från    till
        50 %                  10      10      10
        80 %                  10      10      10
                          ──────  ──────  ──────
        90 %                  10      10      10
        95 %                  10      10      10
        99 %                  10      10      10

        För 90 % krävs 10 mnkr till per år från 2026.
        Vid 0: P(planen håller) = 0,0 % (± 0,1).
        Vid 10: P(planen håller) = 100,0 % (± 0,1).
        Beloppet läggs till varje års resultat utanför planen, som en åtgärd som lyckas helt.
        Samma 4 096 framtider vid alla värden (frö 1), i steg om 5. Intervallet rymmer de värden vars
          95 %-intervall täcker gränsen: räknefel av att framtiderna är ändligt många, inte av antagandena.

        """)
  }

  @Test(
    "is one sentence for each lever and condition",
    arguments: [
      (["--to", "2026"], "För 90 % krävs 20 mnkr till 2026."),
      (["--from", "2026", "--to", "2027"], "För 90 % krävs 10 mnkr till per år 2026–2027."),
      (["--until", "P(planen-haller)>=12,5%"], "För 12,5 % krävs 10 mnkr till per år från 2026."),
      (["--until", "planen håller"], "För att planen ska hålla krävs 10 mnkr till per år från 2026."),
      (
        ["--until", "median(balanskravsresultat.2027) >= 12,5", "--step", "0,5"],
        "För median(balanskravsresultat.2027) ≥ 12,5 mnkr krävs 2,5 mnkr till per år från 2026."
      ),
      (
        ["--until", "kvantil 5 (balanskravsresultat.2027) >= 12 mnkr"],
        "För kvantil 5 (balanskravsresultat.2027) ≥ 12 mnkr krävs 2 mnkr till per år från 2026."
      ),
      (
        ["--until", "medel(balanskravsresultat.2027) >= 12"],
        "För medel(balanskravsresultat.2027) ≥ 12 mnkr krävs 2 mnkr till per år från 2026."
      ),
      (["--find", "skatt"], "För 90 % krävs 0,20 kr högre skatt per 100 kr per år från 2026."),
      (
        ["--find", "balanskravsresultat.2027", "--range", "0..100"],
        "För 90 % krävs balanskravsresultat.2027 = 30."
      ),
      (["--range", "15..20"], "För 90 % räcker det redan med 15 mnkr till per år från 2026."),
      (
        ["--range", "0..5"],
        "För 90 % räcker inget mellan 0 och 5."
      ),
      (["--language", "en"], "For 90% it takes SEK 10 million more a year from 2026."),
      (
        ["--find", "skatt", "--language", "en", "--until", "P(kvar_att_återställa.2027 > 0) <= 5 %"],
        "For P(kvar_att_återställa.2027 > 0 mnkr) ≤ 5% it takes SEK 0.20 more tax per SEK 100 a year from 2026."
      ),
    ])
  func sentences(options: [String], sentence: String) {
    let outcome = Self.solve(
      (options.contains("--range") ? [] : options.contains("skatt") ? [] : ["--range", "0..50"]) + options)
    #expect(outcome.exitCode == .done, "\(outcome.errors)")
    let words = Self.plain(outcome.output).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains(sentence), "\(words)")
  }

  @Test(
    "says what is wrong with what was asked, and writes nothing",
    arguments: [
      (
        ["--until", "P(planen haler) >= 0,9"], "'--until P(planen haler) >= 0,9': there is no figure 'planen'",
        ExitCode.usage
      ),
      (
        ["--until", "P(planen håller) > 0,9"], "'--until P(planen håller) > 0,9': '>' is not understood here; write >=",
        .usage
      ),
      (
        ["--until", "median(balanskravsresultat.2024) >= 0"],
        "2024 of 'balanskravsresultat' is outside the simulated years, 2025–2030", .usage
      ),
      (["--find", "besparin"], "there is no lever 'besparin'\nhint: did you mean 'besparing'?", .usage),
      (["--find", "a..b", "--range", "0..1"], "'--find a..b' is neither a lever nor a path", .usage),
      (["--find", "balanskravsresultat.2027"], "nothing says how far to look; state a range, such as 0..100", .usage),
      (
        ["--find", "balanskravsresultt.2027", "--range", "0..9"], "\"balanskravsresultt\" is not a key of the scenario",
        .badScenario
      ),
      (["--find", "avkastning"], "the scenario has no portfolio, so there is no return to raise", .badScenario),
      (
        ["--find", "avkastning", "--from", "2026"], "'--from' works only with '--find besparing' and '--find skatt'",
        .usage
      ),
      (["--range", "0-9"], "'--range' should be two numbers such as 0..500, not '0-9'", .usage),
      (["--range", "9..0"], "the range has no step in it", .usage), (["--step", "0"], "a step is above 0", .usage),
      (["--step", "x"], "a step is above 0", .usage),
      (["--range", "0..1000000000000", "--step", "1000000"], "more than can be counted", .usage),
      (["--find", "skatt", "--range", "0..9000000000000", "--step", "100000000"], "more than can be counted", .usage),
      (["--step", "0,00001"], "more than 1000000 steps", .usage),
      (["--from", "2024"], "2024–2030 is outside the years that are not settled, 2025–2030", .usage),
      (["--from", "2028", "--to", "2027"], "'--from 2028' is after '--to 2027'", .usage),
    ])
  func faults(options: [String], message: String, code: ExitCode) {
    let outcome = Self.solve(options, paths: 256)
    #expect(outcome.exitCode == code)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("needs futures to be simulated only for what is about futures")
  func unsimulated() {
    let text = SmallPlan.withoutTaxes
    let outcome = Self.solve(["--range", "0..50"], text)
    #expect(outcome.exitCode == .badScenario && outcome.errors.contains("skatter och bidrag are not known for 2026"))
    let plan = Self.solve(["--range", "0..50", "--until", "balanskravsresultat.2026 >= 20"], text)
    #expect(plan.exitCode == .done && Self.plain(plan.output).contains("krävs 5 mnkr till 2026."))
    #expect(!plan.output.contains("framtider"))
    let settled = Self.solve(
      [], "{ namn: \"x\", enhet: \"kr\", år: { utfall: 2024 }, balanskravsresultat: { 2024: 1 } }")
    #expect(settled.exitCode == .badScenario && settled.errors.contains("all years are settled"))
  }

  @Test(
    "has the same bytes for any number of threads, in every format", arguments: ["table", "json", "csv", "markdown"])
  func threads(format: String) {
    let options = ["--format", format, "--range", "0..60", "--step", "5"]
    let one = Self.solve(options + ["--threads", "1"], SmallPlan.text, paths: 600)
    #expect(one.exitCode == .done && !one.output.isEmpty)
    #expect(Self.solve(options + ["--threads", "2"], SmallPlan.text, paths: 600).output == one.output)
    switch format {
    case "json":
      #expect(one.output.contains("\"slag\": \"besparing\""))
      #expect(one.output.contains("\"villkor\": \"P(planen håller) >= 0.9\""))
    case "csv":
      let lines = one.output.split(separator: "\r\n")
      #expect(lines.first == "P(planen håller) (mnkr om året),kräver,från,till,sannolikhet (%),± räknefel")
      // Five levels, and thirteen values tried.
      #expect(lines.count == 1 + 5 + 13)
    case "markdown": #expect(one.output.hasPrefix("# Provkommun\n\n- För 90\u{A0}% krävs "))
    default: #expect(one.output.hasPrefix("Provkommun\n\nVad det kräver"))
    }
  }

  @Test("is asked for with defaults")
  func request() {
    guard case .command(.solve(let request)) = CommandLineReader.read(["solve"]) else {
      Issue.record("not a solve")
      return
    }
    #expect(request.scenario == .builtIn && request.dial == "besparing" && request.range == nil && request.step == nil)
    #expect(request.condition == "P(planen håller) >= 0,9" && request.from == nil && request.to == nil)
    #expect(request.settings == SimulationSettings() && request.format == .table && !request.quiet)
    guard case .faults = CommandLineReader.read(["solve", "--precision", "1pp"]) else {
      Issue.record("a precision has no effect on solve")
      return
    }
  }
}
