extension Drawing {
  /// The rules for its marks, for light and dark pages and for print.
  public static let style: String = {
    let light = variables(Palette.allCases.map { ($0.rawValue, $0.colour.light) }, Palette.ramp.map(\.light))
    let dark = variables(Palette.allCases.map { ($0.rawValue, $0.colour.dark) }, Palette.ramp.map(\.dark))
    return ".drawing{\(light)font-size:12px;font-variant-numeric:tabular-nums}\n"
      + "@media screen and (prefers-color-scheme:dark){.drawing{\(dark)}}\n"
      + "@media print{.drawing{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\n"
      + rules.map { ".drawing \($0){\($1)}\n" }.joined()
      + Palette.ramp.indices.map {
        ".drawing .d-ramp\($0){fill:var(--d-ramp\($0));stroke:var(--d-quiet);stroke-width:.5}\n"
      }
      .joined()
  }()

  private static func variables(_ colours: [(String, String)], _ ramp: [String]) -> String {
    (colours.map { "--d-\($0):#\($1);" } + ramp.enumerated().map { "--d-ramp\($0):#\($1);" }).joined()
  }

  private static let rules: [(String, String)] = [
    ("polyline,.drawing path", "fill:none;stroke-linejoin:round"),
    (".d-grid", "stroke:var(--d-grid)"),
    (".d-zero", "stroke:var(--d-quiet)"),
    (".d-leader", "stroke:var(--d-quiet);stroke-width:.75"),
    (".d-plan", "stroke:var(--d-plan);stroke-width:2"),
    (".d-projected", "stroke:var(--d-plan);stroke-width:2;stroke-dasharray:2 3"),
    (".d-median", "stroke:var(--d-futures);stroke-width:2.5"),
    (".d-second", "stroke:var(--d-text);stroke-width:2;stroke-dasharray:7 4"),
    (".d-limit", "stroke:var(--d-text);stroke-width:1.25;stroke-dasharray:5 4"),
    (".d-deadline", "stroke:var(--d-alarm);stroke-width:1.25;stroke-dasharray:3 3"),
    (".d-interval", "stroke:var(--d-futures);stroke-width:2"),
    (".d-contour", "stroke:var(--d-text);stroke-width:2.5;stroke-linecap:square"),
    (".d-wide", "fill:var(--d-wide);stroke:var(--d-futures);stroke-width:.75"),
    (".d-half", "fill:var(--d-half);stroke:var(--d-futures);stroke-width:.75"),
    (".d-certain", "fill:var(--d-text);stroke:var(--d-paper)"),
    (".d-planned", "fill:var(--d-paper);stroke:var(--d-plan);stroke-width:2"),
    (".d-estimate", "fill:var(--d-futures);stroke:var(--d-paper)"),
    (".d-answer", "fill:var(--d-plan);stroke:var(--d-paper)"),
    (".d-sum", "fill:var(--d-text)"),
    (".d-more", "fill:var(--d-futures)"),
    (".d-less", "fill:var(--d-plan)"),
    (".d-restored", "fill:var(--d-restored)"),
    (".d-waived", "fill:var(--d-waived)"),
    (".d-blank", "fill:var(--d-blank);stroke:var(--d-quiet);stroke-width:.75"),
    (".d-late", "stroke:var(--d-alarm);stroke-width:2"),
    (".d-stripe", "stroke:var(--d-paper);stroke-width:1.5"),
    (".d-hover", "fill:transparent"),
    (".d-t", "fill:var(--d-text);stroke:var(--d-paper);stroke-width:3;paint-order:stroke;stroke-linejoin:round"),
    (".d-t.d-middle", "text-anchor:middle"),
    (".d-t.d-end", "text-anchor:end"),
    (".d-t.d-inside", "stroke:none"),
    (".d-t.d-quiet", "fill:var(--d-quiet)"),
    (".d-t.d-reversed", "fill:var(--d-paper);stroke:none"),
    (".d-t.d-alarm", "fill:var(--d-alarm)"),
    (".d-t.d-futures", "fill:var(--d-futures)"),
    (".d-t.d-plan", "fill:var(--d-plan)"),
    (".d-bold", "font-weight:600"),
  ]
}
