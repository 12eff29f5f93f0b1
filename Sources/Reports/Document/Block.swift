import Analysis
import Law

/// What stands in a section.
public indirect enum Block: Sendable {
  /// The conclusion: a verdict that is shown as such (a word and a sign, never colour alone) and its sentences.
  case conclusion(Outcome, [Wording])
  /// A paragraph.
  case paragraph(Wording)
  /// A list; what is indented by spaces belongs to the entry before it.
  case list([Wording])
  /// A table.
  case table(Table)
  /// A picture with its table.
  case picture(Picture)
  /// Words that open what is folded; printed open.
  case folded(Wording, [Block])
  /// Text that is shown letter by letter, such as a scenario.
  case source(String)

  /// How the thing that a report is about turned out.
  public enum Outcome: Sendable, Hashable {
    /// The plan holds, and in nine futures of ten, where they have been simulated.
    case holds
    /// It holds as it stands, but not in nine futures of ten.
    case doubtful
    /// It does not.
    case breaches
    /// It is too early to say.
    case open
    /// There is no verdict to give, such as among options.
    case none
  }
}
