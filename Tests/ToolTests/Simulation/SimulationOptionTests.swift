import Testing

@testable import balanskrav

@Suite("The options of a simulation")
struct SimulationOptionTests {
  @Test(
    "take numbers as people write them",
    arguments: [
      (ValueKind.wholeNumber(1...1_000_000), "100000", "100000"), (.wholeNumber(1...1_000_000), "100_000", "100000"),
      (.wholeNumber(1...1_000_000), "100 000", "100000"), (.wholeNumber(1...1_000_000), "100\u{A0}000", "100000"),
      (.wholeNumber(1...1_000_000), "1000001", nil), (.wholeNumber(1...1_000_000), "0", nil),
      (.wholeNumber(1...1_000_000), "_1", nil), (.wholeNumber(1...1_000_000), "1e6", nil),
      (.wholeNumber(1...1_000_000), "1.5", nil), (.wholeNumber(1...1_000_000), "", nil),
      (.wholeNumber(1...1_000_000), "99999999999999999999", nil),
      (.seed, "0", "0"), (.seed, "18446744073709551615", "18446744073709551615"), (.seed, "18446744073709551616", nil),
      (.seed, "-1", nil),
      (.percentagePoints, "0.5pp", "0.5"), (.percentagePoints, "0,5pp", "0.5"), (.percentagePoints, "0.50 pp", "0.5"),
      (.percentagePoints, "50pp", "50"), (.percentagePoints, "50.1pp", nil), (.percentagePoints, "0pp", nil),
      (.percentagePoints, "0.5", nil), (.percentagePoints, "0.5%", nil), (.percentagePoints, "-1pp", nil),
      (.percentagePoints, "1.2.3pp", nil), (.percentagePoints, "1,234.5pp", nil), (.percentagePoints, "nanpp", nil),
      (.percentagePoints, "0.0000001pp", nil), (.percentagePoints, "pp", nil),
      (.shard, "2/8", "2/8"), (.shard, "1/1", "1/1"), (.shard, "10000/10000", "10000/10000"), (.shard, "0/8", nil),
      (.shard, "9/8", nil), (.shard, "1/10001", nil), (.shard, "1", nil), (.shard, "1/2/3", nil), (.shard, "+1/2", nil),
      (.shard, "/", nil),
    ] as [(ValueKind, String, String?)]
  )
  func numbers(kind: ValueKind, written: String, canonical: String?) {
    #expect(kind.canonical(written) == canonical)
  }

  @Test(
    "are refused where they cannot act together",
    arguments: [
      (
        "--plan-only --seed 4 --max-paths 4 --require P(planen-håller)>=0,4",
        """
        error: '--max-paths' cannot act together with '--plan-only'
        error: '--seed' cannot act together with '--plan-only'
        error: '--max-paths' works only with '--precision WIDTH'
        error: '--require P(planen-håller)>=0.4' cannot act together with '--plan-only'

        """
      ),
      (
        "--precision 1pp --paths 1000 --shard 1/2",
        """
        error: '--paths' cannot act together with '--precision'; '--max-paths' says how many there may be at most
        error: '--shard' works only with '--output FILE'
        error: '--precision' cannot act together with '--shard'

        """
      ),
      (
        "--shard 1/2 -o - --format json --language en --require planen-håller",
        """
        error: '--format' cannot act together with '--shard'
        error: '--language' cannot act together with '--shard'
        error: '--require' cannot act together with '--shard'
        error: '--shard' works only with '--output FILE'

        """
      ),
      (
        "--paths 0 --threads 1025 --shard 3/2 -o x --precision 0.5 --sampling sobel",
        """
        error: '--paths' should be a whole number from 1 to 1 000 000 000, not '0'
        error: '--threads' should be a whole number from 1 to 1024, not '1025'
        error: '--shard' should be part I of N, such as 2/8, with N up to 10 000, not '3/2'
        error: '--precision' should be percentage points above 0 and up to 50, such as 0.5pp, not '0.5'
        error: '--sampling' should be sobol or random, not 'sobel'; did you mean 'sobol'?
        error: '--paths' cannot act together with '--precision'; '--max-paths' says how many there may be at most
        error: '--precision' cannot act together with '--shard'

        """
      ),
    ]
  )
  func together(options: String, errors: String) {
    let outcome = ToolRun("run " + options)
    #expect(outcome.exitCode == .usage)
    #expect(outcome.output == "")
    #expect(outcome.errors == errors + "See 'balanskrav help run'.\n")
  }

  @Test("a scenario that cannot be simulated shows the plan and says why")
  func unknownTaxes() {
    let outcome = SmallPlan.run("", SmallPlan.withoutTaxes)
    #expect(outcome.exitCode == .done)
    #expect(
      outcome.errors == """
        note: no futures are simulated: skatter och bidrag are not known for 2026; state them: skatter_och_bidrag: \
        { "2026": … }

        """)
    #expect(outcome.output == SmallPlan.run("--plan-only", SmallPlan.withoutTaxes).output)
    #expect(SmallPlan.run("--plan-only", SmallPlan.withoutTaxes).errors == "")
    #expect(SmallPlan.run("--quiet", SmallPlan.withoutTaxes).errors == "")
  }

  @Test(
    "is refused when a simulation was asked for",
    arguments: [
      ("--paths 100", "--paths"), ("--seed 2", "--seed"), ("--threads 1", "--threads"),
      ("--precision 1pp", "--precision"),
      ("--require P(planen-haller)>=0.5", "--require P(planen-håller)>=0.5"),
    ]
  )
  func explicit(options: String, option: String) {
    let outcome = SmallPlan.run(options, SmallPlan.withoutTaxes)
    #expect(outcome.exitCode == .badScenario)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        error: '\(option)' needs a simulation: skatter och bidrag are not known for 2026
        hint: state them: skatter_och_bidrag: { "2026": … }

        """)
  }

  @Test("a scenario of settled years has no futures")
  func settled() {
    let text =
      #"{ namn: "P", enhet: "mnkr", år: { utfall: [2022, 2023] }, balanskravsresultat: { "2022": -1, "2023": 4 } }"#
    #expect(
      SmallPlan.run("", text).errors == """
        note: no futures are simulated: all years are settled; a year under 'prognos', 'budget' or 'plan' can be simulated

        """)
  }

  @Test("amounts beyond what can be counted are the scenario's fault")
  func tooLarge() {
    let outcome = SmallPlan.run("--paths 300 --set skatter_och_bidrag.2026=900000000", SmallPlan.text)
    #expect(outcome.exitCode == .badScenario)
    #expect(
      outcome.errors == """
        error: on some path an amount reaches 17.6 million mnkr, more than can be counted
        hint: look for a σ, a return or a sensitivity that is far too large: 'balanskrav check' shows them all

        """)
  }

  @Test("more threads than processors are a note")
  func manyThreads() {
    let outcome = SmallPlan.run("--paths 300 --threads 1024")
    #expect(outcome.exitCode == .done)
    #expect(outcome.errors.hasPrefix("note: --threads 1024 is more than the machine has processors ("))
    #expect(SmallPlan.run("--paths 300 --threads 1").errors == "")
  }

  @Test("a precision is reached, or its cap")
  func precision() {
    let reached = SmallPlan.run("--precision 3pp")
    #expect(reached.output.replacing("\u{A0}", with: " ").contains("Av 16 384 simulerade framtider"))
    #expect(reached.errors == "")
    let capped = SmallPlan.run("--precision 0.0001pp --max-paths 700")
    #expect(capped.output.contains("700 simulerade framtider"))
    #expect(capped.exitCode == .done)
  }

  @Test("the seed changes the result, and is a whole seed")
  func seeds() {
    let one = SmallPlan.run("--paths 512 --format json").output
    #expect(SmallPlan.run("--paths 512 --seed 1 --format json").output == one)
    #expect(SmallPlan.run("--paths 512 --seed 2 --format json").output != one)
    #expect(
      SmallPlan.run("--paths 512 --seed 18446744073709551615 --format json").output.contains("18446744073709551615"))
    #expect(SmallPlan.run("--paths 512 --sampling random --format json").output != one)
  }
}
