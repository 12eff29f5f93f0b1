import Testing

@testable import balanskrav

@Suite("A wrong command line")
struct UsageFaultTests {
  @Test(
    "is answered with all that is wrong",
    arguments: [
      ("rum", "error: unknown command 'rum'; did you mean 'run'?\nSee 'balanskrav help'.\n"),
      ("xyzzy", "error: unknown command 'xyzzy'\nSee 'balanskrav help'.\n"),
      (
        "plan.json5",
        "error: unknown command 'plan.json5'; did you mean 'balanskrav run plan.json5'?\nSee 'balanskrav help'.\n"
      ),
      ("--run", "error: '--run' stands where the command should; did you mean 'run'?\nSee 'balanskrav help'.\n"),
      (
        "--vesrion",
        "error: '--vesrion' stands where the command should; did you mean '--version'?\nSee 'balanskrav help'.\n"
      ),
      (
        "--format json run",
        "error: '--format' stands where the command should; options come after it\nSee 'balanskrav help'.\n"
      ),
      (
        "run --fromat json --languge=se --language se --csv excel a b --set",
        """
        error: unknown option '--fromat'; did you mean '--format'?
        error: unknown option '--languge'; did you mean '--language'?
        error: '--language' should be sv or en, not 'se'
        error: '--set' needs a value: PATH=VALUE, such as balanskravsresultat.2026=240
        error: surplus argument 'b'; 'run' takes one SCENARIO
        error: '--csv' works only with '--format csv'
        See 'balanskrav help run'.

        """
      ),
      (
        "run --csv excel --format json",
        """
        error: '--csv' works only with '--format csv', not with '--format json'
        See 'balanskrav help run'.

        """
      ),
      (
        "run --require planen-haler",
        """
        error: '--require' should be planen-håller, åtgärdsplanen-håller, krav or a probability such as \
        'P(planen-håller)>=0.9', not 'planen-haler'; did you mean 'planen-håller'?
        See 'balanskrav help run'.

        """
      ),
      (
        "check --check --output",
        """
        error: unknown option '--check'; did you mean the command 'check'?
        error: '--output' needs a value: the name of a file
        See 'balanskrav help check'.

        """
      ),
      (
        "init a b",
        "error: surplus argument 'b'; 'init' takes one FILE\nSee 'balanskrav help init'.\n"
      ),
      (
        "explain",
        """
        error: WHAT is missing: planen, spridning, or a year and a figure, such as 2026.balanskravsresultat
        See 'balanskrav help explain'.

        """
      ),
      (
        "explain plan.json5 2026.x --format csv",
        """
        error: '--format' should be table, json or markdown, not 'csv'
        error: WHAT should be planen, spridning, or a year and a figure, such as 2026.balanskravsresultat, not 'plan.json5'
        See 'balanskrav help explain'.

        """
      ),
      (
        "explain 2026.x --seed 1 --threads 2",
        """
        error: '--seed' works only with 'explain planen' and 'explain spridning'
        error: '--threads' works only with 'explain planen' and 'explain spridning'
        See 'balanskrav help explain'.

        """
      ),
      (
        "completion",
        "error: SHELL is missing: bash, zsh or fish\nSee 'balanskrav help completion'.\n"
      ),
      (
        "completion zhs",
        "error: SHELL should be bash, zsh or fish, not 'zhs'; did you mean 'zsh'?\nSee 'balanskrav help completion'.\n"
      ),
      (
        "help rnu",
        """
        error: COMMAND should be run, check, init, compare, explain, sweep, solve, report, verify, roll, calendar, merge, schema, completion or help, not 'rnu'; did you mean 'run'?
        See 'balanskrav help help'.

        """
      ),
    ]
  )
  func faults(line: String, errors: String) {
    let outcome = ToolRun(line)
    #expect(outcome.exitCode == .usage)
    #expect(outcome.output == "")
    #expect(outcome.errors == errors)
  }
}
