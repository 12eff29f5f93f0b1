/// Ink: what a mark of a drawing is drawn with; the stylesheet gives each its colours, which differ in light, in darkness and on paper.
enum Ink: String, Sendable, Hashable, CaseIterable {
  // MARK: Lines

  /// Faint lines behind everything, at the ticks.
  case grid
  /// The line at nought.
  case zero
  /// From a label to what it labels.
  case leader
  /// The plan.
  case plan
  /// The plan carried on after its last year.
  case projected
  /// The middle of the futures.
  case median
  /// A second line of futures, dashed.
  case second
  /// A limit to be met.
  case limit
  /// A last year to restore a deficit.
  case deadline
  /// A 95 % interval.
  case interval
  /// The border between those that meet a limit and those that do not.
  case contour

  // MARK: Surfaces

  /// Nine futures of ten.
  case wide
  /// Half of the futures.
  case half
  /// A year that is certain.
  case certain
  /// A year as planned.
  case planned
  /// The middle of an interval.
  case estimate
  /// An answer.
  case answer
  /// A sum.
  case sum
  /// What raises a sum.
  case more
  /// What lowers it.
  case less
  /// What is restored.
  case restored
  /// What is let off.
  case waived
  /// Where nothing has happened yet.
  case blank
  /// What is late; always hatched.
  case late
  /// Stripes over another ink.
  case stripe
  /// Nothing to see, only to point at.
  case hover

  // MARK: Ramp of nine

  case ramp0, ramp1, ramp2, ramp3, ramp4, ramp5, ramp6, ramp7, ramp8

  /// The steps of the ramp, the faintest first.
  static let ramp: [Ink] = [.ramp0, .ramp1, .ramp2, .ramp3, .ramp4, .ramp5, .ramp6, .ramp7, .ramp8]

  /// The step of the ramp for a share from 0 to 1.
  static func ramp(_ share: Double) -> Ink { ramp[min(max(Int(share * Double(ramp.count)), 0), ramp.count - 1)] }
}
