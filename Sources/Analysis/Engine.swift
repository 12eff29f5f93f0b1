/// Engine: the version that every result carries, so that a figure can be followed back to the program that made it.
public enum Engine {
  /// Semantic version of the whole program.
  public static let version = "0.1.0"
}
