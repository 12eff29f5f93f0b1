/// Palette: the colours of drawings on a white and on a dark page.
///
/// After Okabe and Ito's colours, which people who see few colours tell apart, made darker or lighter where they would be too faint:
/// against the page marks that mean something have a contrast of at least 3:1 and words one of at least 4.5:1 (WCAG 2.1, 1.4.3 and 1.4.11).
/// Surfaces that are fainter have edges that are not.
///
/// Source: Okabe and Ito, "Color Universal Design", 2008.
enum Palette: String, CaseIterable {
  /// What it is drawn on.
  case paper
  /// Words and what is certain.
  case text
  /// Less important words.
  case quiet
  /// Lines behind everything.
  case grid
  /// The futures.
  case futures
  /// Their surfaces, and where nothing is.
  case wide, half, blank
  /// The plan.
  case plan
  /// What is late, and what lowers a sum.
  case alarm
  /// What is restored.
  case restored
  /// What is let off.
  case waived

  /// The colour as six hexadecimal digits.
  var colour: (light: String, dark: String) {
    switch self {
    case .paper: ("ffffff", "14181d")
    case .text: ("1c2329", "e8ebee")
    case .quiet: ("56606a", "a3adb7")
    case .grid: ("dfe4e8", "303841")
    case .futures: ("00639c", "62b6e8")
    case .wide: ("dcebf5", "1c3a4e")
    case .half: ("a9cfe8", "2c617f")
    case .blank: ("f2f4f6", "20262d")
    case .plan: ("b34700", "f2995c")
    case .alarm: ("b3261e", "ff8a7a")
    case .restored: ("00785a", "3fc59c")
    case .waived: ("8a5a96", "cf9fdb")
    }
  }

  /// The ramp from few to many; words on its first `rampLight` steps are as on the page, on the others reversed.
  static let ramp: [(light: String, dark: String)] = [
    ("f7fbff", "1a232c"), ("e3eef8", "1b2f3f"), ("cfe1f2", "1d3b52"), ("b5d4e9", "1f4866"), ("93c3df", "21567b"),
    ("6daed5", "286490"), ("2d72ac", "6fb0d8"), ("12589a", "9accea"), ("083a73", "cfe8f8"),
  ]
  static let rampLight = 6
}
