import Analysis
import Scenarios

extension ComparisonReport {
  /// What differs from the first option, key by key under each of the others; nil where nothing does.
  public var differences: Table? {
    let rows = options.indices.dropFirst().flatMap { place -> [Row] in
      let own = comparison.differences.filter { !$0.isSame(0, place) }
      guard !own.isEmpty else { return [] }
      return [.heading(Wording(verbatim: "\(Self.letter(place)): \(options[place].name)"))]
        + own.map { difference in
          Row(
            Wording(verbatim: difference.path), level: 1,
            cells: [difference.values[0], difference.values[place]].map(value))
        }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      title: Wording(sv: "Vad som skiljer från A", en: "What differs from A"), enhet: enhet, unit: enhet.wording,
      columns: [
        Column(Wording(verbatim: "A"), alignment: .left), Column(Wording(sv: "här", en: "here"), alignment: .left),
      ], rows: rows)
  }

  func value(_ node: Node?) -> Cell { node.map { .text(OptionDifference.text($0)) } ?? .missing }

  /// Options that differ in nothing that could change a result.
  var same: [Wording] {
    guard !comparison.differences.isEmpty else {
      return [
        Wording(
          sv: "Inget skiljer alternativen: de är samma plan.",
          en: "Nothing differs between the options: they are the same plan.")
      ]
    }
    return options.indices.compactMap { other in
      let twin = (0..<other).first { comparison.isSame($0, other) }
      return twin.map { one in
        let (a, b) = (Self.letter(one), Self.letter(other))
        return Wording(
          sv: "\(b) är samma plan som \(a): inget skiljer dem.", en: "\(b) is the same plan as \(a): nothing differs.")
      }
    }
  }
}
