/// What the tool says of itself before any command is chosen.
enum ToolDeclaration {
  /// What it is, in one line.
  static let abstract = "will the plan hold under the balance requirement?"

  /// What it is for, in paragraphs.
  static let discussion = [
    """
    Multi-year forecasts for Swedish kommuner and regioner. A scenario file describes the plan; balanskrav works out \
    what the balance requirement (kommunallagen 11 kap. 5–12 §§) makes of it, year by year and to the krona.
    """
  ]

  /// Options understood in place of a command.
  static let options = [
    OptionDeclaration.help,
    OptionDeclaration(name: "version", help: "show the version"),
  ]

  /// Command lines to begin with.
  static let examples = [
    CommandDeclaration.Example(purpose: "Look at the built-in plan of Region Västerbotten:", line: "balanskrav run"),
    CommandDeclaration.Example(
      purpose: "Start one of your own:",
      line: "balanskrav init plan.json5\nbalanskrav run plan.json5"
    ),
  ]
}
