/// Antagande: a value that a result rests on, whether somebody chose it, and what it rests on itself.
public struct Antagande: Sendable, Equatable {
  /// Whose value it is.
  public enum Val: Sendable, Equatable {
    /// The default.
    case förval
    /// That of a built-in rule that the scenario names.
    case förlaga
    /// The scenario's own; the default beside it where there is one to tell.
    case valt(förval: String?)

    /// In words.
    public var wording: Wording {
      switch self {
      case .förval: Wording(sv: "förval", en: "default")
      case .förlaga: Wording(sv: "förlaga", en: "built-in rule")
      case .valt(let usual?): Wording(sv: "valt; förval \(usual)", en: "chosen; default \(usual)")
      case .valt(nil): Wording(sv: "valt", en: "chosen")
      }
    }
  }

  /// What it is called: a key of the scenario where it is one.
  public let namn: Wording
  /// The value.
  public let värde: Wording
  /// Whose it is; nil of what follows from other values.
  public let val: Val?
  /// What it rests on; nil where nothing is to be said.
  public let grund: Wording?

  /// A value with what it rests on.
  init(_ namn: Wording, _ värde: Wording, _ val: Val?, _ grund: Wording?) {
    (self.namn, self.värde, self.val, self.grund) = (namn, värde, val, grund)
  }

  /// As lines of text, those after the first indented under it.
  var lines: [Wording] {
    func first(_ language: Language) -> String {
      "  \(namn(language)): \(värde(language))" + (val.map { " (\($0.wording(language)))" } ?? "")
    }
    return [Wording(first)] + (grund.map { [Wording(sv: "      \($0.sv)", en: "      \($0.en)")] } ?? [])
  }
}
