import Foundation
import Testing

@testable import Reports

/// One small chart of each kind, letter by letter, against the file in Tests/Drawings, which any browser shows.
@Suite struct SnapshotTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Drawings").standardizedFileURL

  @Test("a small chart is drawn as before", arguments: ChartSamples.all.map(\.0))
  func chart(_ name: String) throws {
    let chart = try #require(ChartSamples.all.first { $0.0 == name }).1
    let drawings = DrawingWidth.allCases.map { width in
      chart.drawing(.sv, width).svg(name: "\(name)-\(width)", title: name, label: "\(width)")
    }
    let file = Self.folder.appending(path: "\(name).html")
    let text = drawings.joined()
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: look at the difference, then run without RECORD")
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func `lengths say what they mean`() {
    // In the small timeline 45 of 100 are restored on top of the 25 that are let off: 18 points of bar are filled from 4.5 to 12.6 from below.
    let marks = ChartSamples.timeline.drawing(.sv, .wide).marks
    let restored = marks.compactMap { if case .box(let box, .restored) = $0, box.width > 20 { box } else { nil } }
    #expect(restored.count == 2)
    #expect(abs(restored[0].height - 18 * 0.45) < 1e-9 && abs(restored[1].height - 18 * 0.75) < 1e-9)
    // The waterfall ends where its second line does: 30 − 45 = −15.
    let bars = ChartSamples.waterfall.drawing(.sv, .wide).marks.compactMap { mark -> Box? in
      if case .told(_, let inner) = mark, case .box(let box, _)? = inner.first { box } else { nil }
    }
    #expect(bars.count == 3)
    #expect(abs(bars[1].width / bars[0].width - 1.5) < 1e-9)
    #expect(abs(bars[2].x - bars[1].x) < 1e-9 && abs(bars[2].width / bars[0].width - 0.5) < 1e-9)
  }
}
