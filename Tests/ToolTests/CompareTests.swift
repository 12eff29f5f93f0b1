import BalanskravKit
import Testing

@testable import balanskrav

@Suite("compare")
struct CompareTests {
  private static let variants = [
    "--variant", "Bättre: balanskravsresultat.2027=25, skatter_och_bidrag.2026=1000", "--variant",
    "placeringar.i_planen={\"2026\": 1, \"2027\": 2}",
  ]

  private func compare(_ options: [String], _ text: String = SmallPlan.text, errorsAreTerminal: Bool = false) -> ToolRun
  {
    ToolRun(["compare", "-"] + options, input: text, errorsAreTerminal: errorsAreTerminal)
  }

  @Test(
    "understands variants as people write them",
    arguments: [
      ("Lägre: a.2027=280, b=null", "Lägre", ["a.2027=280", "b=null"]),
      ("a=1,b=2", "a=1, b=2", ["a=1", "b=2"]),
      ("x:a={ b: [1, 2], c: \"d, e]\" },f=\"g\\\",h\"", "x", ["a={ b: [1, 2], c: \"d, e]\" }", "f=\"g\\\",h\""]),
      ("\"a:b\".c=1", "\"a:b\".c=1", ["\"a:b\".c=1"]), ("källa=se: sida 3", "källa=se: sida 3", ["källa=se: sida 3"]),
      (" Å b  :  a=1 ", "Å b", ["a=1"]),
    ] as [(String, String, [String])])
  func variants(written: String, name: String, settings: [String]) {
    let variant = Variant(written: written)
    #expect(variant?.name == name)
    #expect(variant?.settings == settings)
    #expect(ValueKind.variant.canonical(written) == written)
  }

  @Test(
    "refuses variants that set nothing",
    arguments: ["", "x", "x:", ":a=1", " : a=1", "x: a", "x: =1", "a=1,", "a=1,5", "a=1,,b=2", "x: a=1, b"])
  func refused(written: String) {
    #expect(Variant(written: written) == nil)
    let outcome = ToolRun(["compare", "--variant=" + written])
    #expect(outcome.exitCode == .usage && outcome.output == "")
    #expect(outcome.errors.hasPrefix("error: '--variant' should be NAME: PATH=VALUE, PATH=VALUE, such as '"))
  }

  @Test("gives the same bytes for any number of threads", arguments: ["table", "markdown", "csv", "json"])
  func threads(format: String) {
    let options = Self.variants + ["--format", format, "--paths", "700"]
    let one = compare(options + ["--threads", "1"])
    #expect(one.exitCode == .done && one.errors == "")
    #expect(compare(options + ["--threads", "2"]).output == one.output)
    #expect(one.output.contains("Bättre"))
  }

  @Test("shows in each format what differs first, and the same figures")
  func formats() throws {
    let options = Self.variants + ["--paths", "700"]
    let text = compare(options).output
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "3 alternativ under samma framtider:")
    #expect(
      Array(lines[1...3]) == ["  A: Provkommun", "  B: Bättre", "  C: placeringar.i_planen={\"2026\": 1, \"2027\": 2}"])
    #expect(lines[4].hasPrefix("Vad som skiljer från A"))
    let changes = lines.filter { $0.hasPrefix(" balanskravsresultat") || $0.hasPrefix(" placeringar") }
    #expect(
      changes.map { $0.split(separator: " ").joined(separator: " ") } == [
        "balanskravsresultat.2027 20 25", "placeringar.i_planen.2026 3 1", "placeringar.i_planen.2027 ej angivet 2",
      ])
    let csv = compare(options + ["--format", "csv"]).output
    #expect(csv.hasPrefix("Rad (mnkr),A,B,C\r\nNamn,Provkommun,Bättre,"))
    let json = compare(options + ["--format", "json"]).output
    // 700 paths: shares are the same decimals everywhere.
    let holds = try #require(csv.split(separator: "\r\n").first { $0.hasPrefix("Planen håller (%),") }).split(
      separator: ",")
    #expect(holds.count == 4)
    let shown = try #require(lines.first { $0.hasPrefix("Planen håller  ") }).replacing("\u{A0}", with: "")
    let percent = try #require(Double(holds[2]))
    #expect(shown.contains(PercentFormat(language: .sv).number(percent / 100) + "%"))
    #expect(json.contains("\"namn\": \"Bättre\"") && json.contains("\"nyckel\": \"placeringar.i_planen.2026\""))
    #expect(compare(options + ["--language", "en"]).output.hasPrefix("3 options under the same futures:\n"))
    #expect(
      compare(options + ["--format", "markdown"]).output.hasPrefix("# Jämförelse av alternativ\n\n- A\\: Provkommun\n"))
  }

  @Test("the options in another order have the same figures of their own")
  func order() throws {
    func holds(_ variants: [String], _ column: Int) throws -> Substring {
      let csv = compare(variants + ["--paths", "700", "--format", "csv"]).output
      let line = try #require(csv.split(separator: "\r\n").first { $0.hasPrefix("Planen håller (%),") })
      return line.split(separator: ",")[column]
    }
    let (one, other) = (Array(Self.variants[0...1]), Array(Self.variants[2...3]))
    #expect(try holds(one + other, 2) == holds(other + one, 3))
    #expect(try holds(one + other, 3) == holds(other, 2))
    #expect(try holds(one + other, 2) != holds(one + other, 1))
  }

  @Test("says so when nothing differs")
  func same() {
    let outcome = compare(["--variant", "Samma: balanskravsresultat.2026=15", "--paths", "300"])
    #expect(outcome.output.contains("Inget skiljer alternativen: de är samma plan.\n"))
    #expect(!outcome.output.contains("Vad som skiljer från A"))
    let third = compare(
      ["--variant", "a=1".replacing("a=1", with: "namn=Annat"), "--paths", "300"] + Array(Self.variants[0...1]))
    #expect(third.output.contains("B är samma plan som A: inget skiljer dem.\n"))
  }

  @Test(
    "says so when the futures cannot tell two options apart",
    arguments: [
      (
        "osäkerhet.avvikelse.ar=0.72",
        "Om planen oftare håller i A eller B går inte att säga på 400 framtider (−0,3 ± 1,1 procentenheter); det skulle krävas omkring 7 700 framtider."
      ),
      ("placeringar.anskaffningsvärde=73", "I ingen av 400 framtider håller planen i bara det ena av A och B."),
    ])
  func doubt(setting: String, sentence: String) {
    let outcome = compare(["--variant", setting, "--paths", "400"])
    let words = outcome.output.split { $0 == "\n" || $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
    #expect(words.contains(sentence))
    #expect(!words.contains("Planen håller oftast i"))
  }

  @Test(
    "refuses what cannot be compared",
    arguments: [
      (["compare"], .usage, "error: there is nothing to compare with\nhint: "),
      (["compare", "-", "-"], .usage, "error: '-' is given more than once"),
      (
        ["compare"] + (1...16).flatMap { ["--variant", "a=\($0)"] }, .usage,
        "error: 17 options are too many: at most 16"
      ),
      (["compare", "-", "--variant", "x: nyckel=1"], .badScenario, "error: the variant 'x' cannot be compared: "),
      (
        ["compare", "-", "--variant", "x: år.till=2029, skatter_och_bidrag.2029=1"], .badScenario,
        "error: the options cover different years: 'Provkommun' is simulated 2026–2028 with a plan to 2027, 'x' 2026–2029"
      ),
      (
        ["compare", "-", "--variant", "x: enhet=tkr"], .badScenario,
        "error: the options state amounts in different units: "
      ),
      (
        ["compare", "-", "--variant", "x: skatter_och_bidrag={\"2025\": 960}"], .badScenario,
        "error: 'x' cannot be simulated: skatter och bidrag are not known for 2026, 2027, 2028\nhint: "
      ),
      (["compare", "-", "--variant", "a=1", "--shard", "1/2"], .usage, "error: unknown option '--shard'"),
      (["compare", "-", "finns-inte.json5"], .noSuchFile, "error: cannot read 'finns-inte.json5': "),
    ] as [([String], ExitCode, String)])
  func faults(arguments: [String], exitCode: ExitCode, errors: String) {
    let outcome = ToolRun(arguments, input: SmallPlan.text)
    #expect(outcome.exitCode == exitCode)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(errors), "\(outcome.errors)")
  }

  @Test("never writes over a file that it reads")
  func output() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallPlan.text, to: "plan.json5")
    try folder.write(
      "{ utgår_från: \"plan.json5\", namn: \"Alternativ\", ändra: { \"balanskravsresultat.2027\": 9 } }", to: "b.json5")
    let files = ["compare", folder.file("plan.json5"), folder.file("b.json5"), "--paths", "300", "-o"]
    for name in ["plan.json5", "b.json5"] {
      #expect(ToolRun(files + [folder.file(name)]).exitCode == .inputOutput)
    }
    #expect(ToolRun(files + [folder.file("ut.txt")]).exitCode == .done)
    #expect(try folder.text(of: "ut.txt").contains("  B: Alternativ\n"))
    #expect(try folder.names() == ["b.json5", "plan.json5", "ut.txt"])
  }
}
