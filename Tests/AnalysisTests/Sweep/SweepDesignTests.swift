import Testing

@testable import Analysis

@Suite("The points of a sweep")
struct SweepDesignTests {
  static func axes(_ written: String...) throws -> [SweepAxis] { try written.map { try SweepAxis($0) } }

  @Test("are all combinations, the first axis slowest")
  func grid() throws {
    let design = try SweepDesign(grid: Self.axes("a=1:3:1", "b=x,y", "c.d=5"))
    #expect(design.count == 6)
    #expect(
      (0..<6).map { design.values($0).joined(separator: " ") } == [
        "1 x 5", "1 y 5", "2 x 5", "2 y 5", "3 x 5", "3 y 5",
      ])
    #expect(design.settings(3) == ["a=2", "b=y", "c.d=5"])
  }

  @Test("are counted before they are made, and too many are refused")
  func many() throws {
    #expect(try SweepDesign(grid: Self.axes("a=1:1000:1", "b=1:1000:1")).count == 1_000_000)
    #expect(throws: SweepProblem.tooMany(1_001_000, most: 1_000_000)) {
      try SweepDesign(grid: Self.axes("a=1:1001:1", "b=1:1000:1"))
    }
    #expect(
      try SweepDesign(grid: Self.axes("a=1:1001:1", "b=1:1000:1"), most: SweepDesign.mostAsked).count == 1_001_000)
    #expect(throws: SweepProblem.tooMany(.max, most: SweepDesign.mostAsked)) {
      try SweepDesign(
        grid: Self.axes("a=0:999999999999:0.000001", "b=0:999999999999:0.000001"), most: SweepDesign.mostAsked)
    }
  }

  @Test("are refused where values would overwrite each other, or are of the wrong kind")
  func refused() throws {
    #expect(throws: SweepProblem.nothing) { try SweepDesign(grid: []) }
    #expect(throws: SweepProblem.twice("a.b", "a.b")) { try SweepDesign(grid: Self.axes("a.b=1", "a.\"b\"=2")) }
    #expect(throws: SweepProblem.twice("a.b", "a")) { try SweepDesign(grid: Self.axes("a=1", "c=3", "a.b=2")) }
    #expect(throws: SweepProblem.twice("a", "a.b")) { try SweepDesign(grid: Self.axes("a.b=1", "a=2")) }
    #expect(
      try SweepDesign(grid: Self.axes("a.b=1", "a.bc=2")).count == 1, "a name that begins like another is another")
    #expect(throws: SweepProblem.sampleNeeded("a")) { try SweepDesign(grid: Self.axes("a=1..2")) }
    for written in ["a=1:2:1", "a=1,2"] {
      #expect(throws: SweepProblem.rangeNeeded("a")) {
        try SweepDesign(sample: 3, .lhs, of: Self.axes(written), seed: 1)
      }
    }
    let axes = try (0...SweepDesign.mostAxes).map { try SweepAxis("a\($0)=1") }
    #expect(throws: SweepProblem.tooManyAxes(65)) { try SweepDesign(grid: axes) }
  }

  @Test("lie in their ranges, one in each stratum, with either design", arguments: [SweepDesign.Kind.lhs, .sobol])
  func sample(kind: SweepDesign.Kind) throws {
    // 256 points: strata of Sobol' points are those of a net in base 2.
    let design = try SweepDesign(
      sample: 256, kind, of: Self.axes("a=0.000000..1.000000", "b=-5.0000..5.0000"), seed: 9)
    for (axis, low, width) in [(0, 0.0, 1.0), (1, -5.0, 10.0)] {
      let values = try (0..<256).map { try #require(Double(design.values($0)[axis])) }
      #expect(values.allSatisfy { low <= $0 && $0 <= low + width })
      let strata = Set(values.map { Int(($0 - low) / width * 256) })
      // The decimals can move a value over the edge of its stratum, by a millionth of the range.
      #expect(strata.count >= 250)
    }
    let again = try SweepDesign(
      sample: 256, kind, of: Self.axes("a=0.000000..1.000000", "b=-5.0000..5.0000"), seed: 9)
    #expect((0..<256).allSatisfy { design.values($0) == again.values($0) })
    let other = try SweepDesign(
      sample: 256, kind, of: Self.axes("a=0.000000..1.000000", "b=-5.0000..5.0000"), seed: 10)
    #expect((0..<256).count { design.values($0) == other.values($0) } < 5)
  }

  @Test("of a coarse range have all its values, each as often as any other")
  func coarse() throws {
    let axis = try SweepAxis("a=0..0.0001")
    #expect(axis.count == 101)
    let design = try SweepDesign(sample: 1010, .lhs, of: [axis], seed: 2)
    var counts: [String: Int] = [:]
    for point in 0..<1010 { counts[design.values(point)[0], default: 0] += 1 }
    #expect(counts.count == 101)
    #expect(counts.values.allSatisfy { $0 == 10 })
  }
}
