import BalanskravKit

extension CommandDeclaration {
  static let calendar = CommandDeclaration(
    name: "calendar",
    abstract: "list what is to be decided for a budget year, and when",
    discussion: [
      """
      Lists the days that the law sets for a budget: proposal, adoption, delårsrapport and årsredovisning (KL 11 kap. \
      8–20 §§). With a scenario it adds the days that each of its underskott sets (KL 11 kap. 12 §) and the events of \
      its own 'årshjul'.
      """
    ],
    positionals: [
      PositionalDeclaration(
        placeholder: "YEAR", kind: .wholeNumber(CalendarReport.budgetår), help: "the budget year"),
      PositionalDeclaration(
        placeholder: "SCENARIO", kind: .file(endings: ["json5"]), isOptional: true, help: "scenario file (JSON5)",
        detail: "'-' reads standard input. Without it, only what the law asks of everybody is listed."),
    ],
    options: [.set, .runFormat, .csv, .language, .output, .ics, .quiet],
    examples: [
      Example(purpose: "What does the law ask for the budget of 2027?", line: "balanskrav calendar 2027"),
      Example(
        purpose: "The same with a plan's own days, for a calendar program:",
        line: "balanskrav calendar 2027 plan.json5 --ics budget-2027.ics"
      ),
    ],
    exitCodes: [.done, .usage, .badScenario, .noSuchFile, .ourFault, .inputOutput]
  )
}

extension OptionDeclaration {
  static let ics = OptionDeclaration(
    name: "ics",
    value: Value(placeholder: "FILE", kind: .file(endings: ["ics"])),
    help: "write the events to a calendar file (iCalendar) too",
    detail: "Reading it into a calendar again changes the events that are there."
  )
}
