/// ConditionFault: what is wrong with a condition as written, or with it for a scenario.
public enum ConditionFault: Error, Equatable, Sendable {
  /// What a condition may go on with.
  public enum Expected: String, Sendable {
    case openingParenthesis = "'('"
    case closingParenthesis = "')'"
    case comparison = "a comparison, >= or <="
    case number = "a number"
    case figure = "a figure of a year, such as balanskravsresultat.2028"
    case year = "the year of the figure, such as balanskravsresultat.2028"
    case lastYear = "a last year that is not before the first"
    case event = "what may happen, such as 'planen håller' or 'balanskravsresultat.2028 >= 0'"
    case measure = "P(…), median(…), medel(…), kvantil N (…), a figure of a year or 'planen håller'"
    case end = "nothing more"
  }

  /// A fault and which characters of the text, in NFC, it is about.
  struct Placed: Error {
    let fault: ConditionFault
    let characters: Range<Int>
  }

  // As written.
  /// It goes on with something else than it may; what stands there, empty at its end.
  case expected(Expected, found: String)
  /// A word that is no measure.
  case unknownMeasure(String, nearest: String?)
  /// A name that is no figure.
  case unknownFigure(String, nearest: String?)
  /// A verdict holds or not, and was compared with a number.
  case comparedVerdict(Condition.Subject)
  /// Compared with < or >.
  case strict(String)
  /// A probability that can be anything, or nothing, or a percentage out of range.
  case shareOutOfRange(String)
  /// Another unit than the figure has.
  case wrongUnit(String)
  /// A balance at a year-end over several years: it has no sum.
  case balanceOverYears(Condition.Amount)
  /// The mean of a key figure.
  case meanOfRatio(String)

  // For a scenario.
  /// No future can be simulated: every year is settled, or skatter och bidrag of a year is not known.
  case nothingSimulated
  /// The figure is not simulated; those that are.
  case notSimulated(String, known: [String])
  /// A figure that only simulated futures have.
  case onlySimulated(String)
  /// A year is not among the years that there are, simulated ones or all.
  case yearOutside(Condition.Amount, first: Int, last: Int, isSimulated: Bool)
  /// The scenario lacks what the figure is made of.
  case notStated(Condition.Amount)
  /// What the key figure is divided by is nothing.
  case undefined(Condition.Amount)
  /// The limit is not whole kronor.
  case notWholeKronor(String, Enhet)
}
