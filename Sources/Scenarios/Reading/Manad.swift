/// Månad: the months' names as scenario files write them.
public enum Månad {
  /// January to December.
  public static let namn = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
}
