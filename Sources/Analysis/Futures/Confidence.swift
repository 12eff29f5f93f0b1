/// Confidence: the factors of 95 % intervals, in one place.
public enum Confidence {
  /// The normal distribution's 97,5 % quantile.
  public static let normal = 1.959_963_984_540_054
  /// Student's t, 97,5 %, with the 15 degrees of freedom of sixteen replicates; compared with `studentTQuantile` in the tests.
  public static let replicates = 2.131_449_545_559_323
}
