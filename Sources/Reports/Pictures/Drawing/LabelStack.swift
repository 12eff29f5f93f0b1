/// LabelStack: where labels beside each other's places go so that they do not overlap: as near as may be, in their order.
enum LabelStack {
  /// Centres of labels of a height within two ends; more labels than have room stand closer than their height.
  static func centres(_ wanted: [Double], height: Double, from: Double, to: Double) -> [Double] {
    guard !wanted.isEmpty else { return [] }
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    let distance = min(height, (to - from) / Double(wanted.count))
    var centres = wanted
    var edge = from
    for index in order {
      centres[index] = max(wanted[index], edge + distance / 2)
      edge = centres[index] + distance / 2
    }
    edge = to
    for index in order.reversed() {
      centres[index] = min(centres[index], edge - distance / 2)
      edge = centres[index] - distance / 2
    }
    return centres
  }
}
