extension CommandDeclaration {
  static let solve = CommandDeclaration(
    name: "solve",
    abstract: "find what would be enough",
    discussion: [
      """
      Finds the least value of a lever that brings about what is wanted: how much must be saved a year for the plan to \
      hold in nine futures of ten? All values are tried on the same futures, and the answer comes with its interval \
      and with what other probabilities take.
      """,
      """
      The lever is 'besparing' (so much better a result every year, outside the plan), 'skatt' (kronor per hundred of \
      skatteunderlag), 'avkastning' (percentage points more in every class of assets) or the path of any number of \
      the scenario.
      """,
      """
      What is wanted is a probability, 'P(planen håller) >= 0,9' or 'P(balanskravsresultat.2027 < 0) <= 10 %'; a figure \
      over the futures, 'median(balanskravsresultat.2028) >= 0', 'kvantil 5 (…)' or 'medel(…)'; or the plan itself, \
      'planen håller' or 'balanskravsresultat.2028 >= 0'.
      """,
    ],
    positionals: [.scenario],
    options: [
      .find, .range, .step, .until, .from, .to, .set, .paths, .seed, .sampling, .threads, .runFormat, .csv, .language,
      .output, .html, .xlsx, .quiet,
    ],
    examples: [
      Example(purpose: "What must be saved a year for 90 %?", line: "balanskrav solve plan.json5"),
      Example(
        purpose: "How much must a measure give in 2027?",
        line: "balanskrav solve plan.json5 --find åtgärder.inköp.effekt.2027 --range 0..300"
      ),
      Example(purpose: "Only in two years:", line: "balanskrav solve plan.json5 --from 2026 --to 2027"),
    ],
    exitCodes: ExitCode.allCases.filter { $0 != .verdictFailed }
  )
}

extension OptionDeclaration {
  static let find = OptionDeclaration(
    name: "find",
    value: Value(placeholder: "LEVER", kind: .text, standard: "besparing"),
    help: "what to move: besparing, skatt, avkastning or the path of a key"
  )

  static let range = OptionDeclaration(
    name: "range",
    value: Value(placeholder: "A..B", kind: .text),
    help: "how far to look, such as 0..500",
    detail: "A path needs it; else savings up to a tenth of skatter och bidrag, 5 kr or 10 percentage points. "
      + "Where A is below 0 write '--range=-10..10'."
  )

  static let step = OptionDeclaration(
    name: "step",
    value: Value(placeholder: "STEP", kind: .text),
    help: "how exactly",
    detail: "1 mnkr unless given (100 tkr in files in tkr or kr), 0.01 kr of tax, 0.1 percentage points."
  )

  static let until = OptionDeclaration(
    name: "until",
    value: Value(placeholder: "CONDITION", kind: .text, standard: "P(planen håller) >= 0,9"),
    help: "what is wanted"
  )

  static let from = OptionDeclaration(
    name: "from",
    value: Value(placeholder: "YEAR", kind: .wholeNumber(1000...9999)),
    help: "first year of the lever, the budget year unless given"
  )

  static let to = OptionDeclaration(
    name: "to",
    value: Value(placeholder: "YEAR", kind: .wholeNumber(1000...9999)),
    help: "last year of the lever, the horizon unless given"
  )
}
