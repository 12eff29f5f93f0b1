/// A drawing: marks with places, in points of the text around it, x to the right and y downwards.
public struct Drawing: Sendable {
  /// Width, points.
  public let width: Int
  /// Height, points.
  public let height: Int

  /// The drawing as an SVG element of a page, which has the stylesheet `Drawing.style`.
  ///
  /// - Parameters:
  ///   - name: beginning of every id in it.
  ///   - label: what it shows, for those who cannot see it.
  public func svg(name: String, title: String, label: String) -> String {
    "<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\"></svg>"
  }

  /// The rules for its marks, for light and dark pages and for print.
  public static let style = ""
}
