/// Historikpost: what a scenario said of a year before it was rolled forward with the year's outcome or with a new forecast.
public struct Historikpost: Sendable, Equatable {
  /// What the scenario was rolled with.
  public let rullning: Rullning
  /// Where the new figures came from, when stated.
  public let källa: String?
  /// The hash (64 hexadecimal digits) of the scenario before.
  public let från: String
  /// The year's balanskravsresultat by the scenario before, whole kronor; however its result was stated.
  public let balanskravsresultat: Int64
  /// The values that were exchanged, in the order in which the outcome states them.
  public let ersatte: [Ersatt]

  /// A value that was exchanged.
  public struct Ersatt: Sendable, Equatable {
    /// Its path, as `--set` takes it.
    public let sökväg: String
    /// What stood there before.
    public let värde: Värde
  }

  /// What may have stood at a path.
  public enum Värde: Sendable, Equatable {
    /// Nothing.
    case inget
    /// A number as the file states it; amounts in the file's unit.
    case tal(Number)
    /// A word, such as `max`.
    case ord(String)
    /// `true` or `false`.
    case flagga(Bool)

    /// The value as a scenario writes it.
    public var node: Node {
      let nowhere = Place(SourceText(name: "", bytes: []), 0, 0)
      return switch self {
      case .inget: Node(.null, at: nowhere)
      case .tal(let number): Node(.number(number), at: nowhere)
      case .ord(let word): Node(.string(word), at: nowhere)
      case .flagga(let flag): Node(.bool(flag), at: nowhere)
      }
    }
  }
}
