import Testing

@testable import balanskrav

@Suite("A demand")
struct RequirementTests {
  @Test(
    "is written in several ways",
    arguments: [
      ("planen-håller", "planen-håller"), ("atgardsplanen-haller", "åtgärdsplanen-håller"),
      ("P(planen-håller)>=0.9", "P(planen-håller)>=0.9"), ("P(planen-haller) ≥ 0,90", "P(planen-håller)>=0.9"),
      ("P(åtgärdsplanen-ha\u{30A}ller)>=90 %", "P(åtgärdsplanen-håller)>=0.9"),
      ("P(planen-håller)>=12.5%", "P(planen-håller)>=0.125"), ("P(planen-håller)>=1", "P(planen-håller)>=1"),
      ("P(planen-håller)>=0", nil), ("P(planen-håller)>=1.01", nil), ("P(planen-håller)>=90", nil),
      ("P(planen-håller)>0.9", nil), ("P(planen-håller)<=0.9", nil), ("P(planen-håller)", nil), ("P(planen)>=0.9", nil),
      ("p(planen-håller)>=0.9", nil), ("P(planen-håller)>=", nil), ("P(planen-håller)>=-0.9", nil), ("P(", nil),
      ("", nil), ("krav", "krav"), ("kraven", nil),
    ] as [(String, String?)]
  )
  func written(text: String, canonical: String?) {
    #expect(Requirement(written: text)?.text == canonical)
  }

  @Test(
    "decides the exit code",
    arguments: [
      ("P(planen-håller)>=0.05", ExitCode.done), ("P(planen-håller)>=0.999", .verdictFailed), ("planen-håller", .done),
      ("åtgärdsplanen-håller", .done), ("P(åtgärdsplanen-håller)>=0.05", .done),
      ("P(åtgärdsplanen-håller)>=99.9%", .verdictFailed),
    ]
  )
  func exitCodes(requirement: String, code: ExitCode) {
    let outcome = ToolRun(["run", "-", "--paths", "1000", "--require", requirement], input: SmallPlan.text)
    #expect(outcome.exitCode == code)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("simulerade framtider"))
  }

  @Test("is met by all of several or not at all")
  func several() {
    let demands = ["--require", "P(planen-håller)>=0.05", "--require", "P(planen-håller)>=0.999"]
    #expect(ToolRun(["run", "-", "--paths", "1000"] + demands, input: SmallPlan.text).exitCode == .verdictFailed)
  }

  @Test(
    "can be the scenario's own krav",
    arguments: [
      (#"["planen håller", "P(planen håller) ≥ 5 %"]"#, "", ExitCode.done),
      (#"["balanskravsresultat 2026–2027 ≥ 35 mnkr"]"#, "", .done),
      (#"["balanskravsresultat 2026–2027 ≥ 35,000001 mnkr"]"#, "", .verdictFailed),
      (#"["planen håller", "P(planen håller) ≥ 99,9 %"]"#, "", .verdictFailed),
      // What cannot be judged is not met.
      (#"["P(planen håller) ≥ 5 %"]"#, "--plan-only", .verdictFailed), (#"["planen håller"]"#, "--plan-only", .done),
      // Of nothing demanded nothing is known.
      ("[]", "", .badScenario),
    ])
  func krav(krav: String, option: String, code: ExitCode) {
    let options = option.isEmpty ? ["--paths", "1000"] : [option]
    let outcome = ToolRun(["run", "-", "--require", "krav", "--set", "krav=\(krav)"] + options, input: SmallPlan.text)
    #expect(outcome.exitCode == code, "\(outcome.errors)")
    #expect(outcome.errors.contains("states no krav") == (code == .badScenario))
  }

  @Test("of a krav that the simulation cannot really tell says so")
  func kravInDoubt() throws {
    let json = SmallPlan.run("--paths 1000 --format json").output
    let planen = try #require(json.split(separator: "\"planen\": {").last)
    let share = try #require(planen.firstMatch(of: /"andel": (0\.[0-9]+)/)?.1)
    let options = ["--paths", "1000", "--require", "krav", "--set", "krav=[\"P(planen håller) ≥ \(share)\"]"]
    let outcome = ToolRun(["run", "-"] + options, input: SmallPlan.text)
    #expect(outcome.exitCode == .done, "the limit itself is met")
    #expect(outcome.errors.hasPrefix("warning: P(planen håller) is "))
    #expect(outcome.output.contains("uppfyllt, osäkert") && outcome.output.contains("Slumpen avgör: P(planen håller)"))
  }

  @Test("says so where the simulation cannot tell")
  func doubt() throws {
    let json = SmallPlan.run("--paths 1000 --format json").output
    // The exact share of the plan's class, to three decimals, is always within its own interval.
    let planen = try #require(json.split(separator: "\"planen\": {").last)
    let share = try #require(planen.firstMatch(of: /"andel": (0\.[0-9]+)/)?.1)
    let outcome = SmallPlan.run("--paths 1000 --require P(planen-håller)>=\(share)")
    #expect(outcome.exitCode == .done, "the limit itself is met")
    #expect(outcome.errors.hasPrefix("warning: P(planen-håller) is "))
    #expect(outcome.errors.hasSuffix("; no number of paths will tell them apart\n"))
    let near = Int((try #require(Double(share)) * 1000).rounded()) + 5
    let other = SmallPlan.run("--paths 1000 --require P(planen-håller)>=\(near / 10),\(near % 10)%")
    #expect(other.exitCode == .verdictFailed)
    #expect(
      other.errors.contains(/in 1000 paths, with an interval of .* on both sides of .*; about [0-9 ]+ paths would/))
  }
}
