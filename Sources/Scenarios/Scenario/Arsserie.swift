/// Årsserie: an amount in whole kronor for some of the years.
public struct Årsserie: Sendable, Equatable {
  /// Years in order, each once.
  public private(set) var poster: [Post] = []

  /// One year's amount.
  public struct Post: Sendable, Equatable {
    /// The year.
    public let år: Int
    /// Whole kronor.
    public let belopp: Int64
  }

  /// No year stated.
  public init() {}

  /// The amount of a year, nil where none is stated.
  public subscript(_ år: Int) -> Int64? {
    get { poster.first { $0.år == år }?.belopp }
    set {
      let at = poster.firstIndex { $0.år >= år } ?? poster.endIndex
      let isThere = at < poster.endIndex && poster[at].år == år
      if isThere { poster.remove(at: at) }
      if let newValue { poster.insert(Post(år: år, belopp: newValue), at: at) }
    }
  }

  /// Whether no year is stated.
  public var isEmpty: Bool { poster.isEmpty }

  /// The last year stated at or before a year.
  public func senaste(före år: Int) -> Post? { poster.last { $0.år <= år } }
}
