import Foundation
import Scenarios
import Synchronization
import Testing

struct HostileTextTests {
  static let sample = """
    // Plan – "bas"
    {
      namn: "Region \\u00c5 \\ud83c\\udfbc", 'enhet': 'mnkr', /* c */
      år: { utfall: [2023, 2024,], prognos: 0x7e9 }, 2025: +.5e-3, t: [true, null, -Infinity, NaN],
      \\u0061b: "rad \\
    fortsätter\\x21", tom: {}, inga: [ ],
    }
    """

  /// A tree, or a problem: never neither, and each problem can be told.
  private func check(_ bytes: [UInt8]) -> Bool {
    let source = SourceText(name: "t", bytes: bytes)
    let (tree, problems) = Json5Reader.read(source)
    for problem in problems {
      guard problem.place.end <= source.bytes.count, !problem.message.isEmpty, !problem.remedy.isEmpty,
        !Excerpt(problem.place).text.isEmpty, problem.place.line >= 1, problem.place.column >= 1
      else { return false }
    }
    return tree != nil || !problems.isEmpty
  }

  @Test("a text cut off anywhere is refused without harm")
  func truncated() {
    let bytes = Array(Self.sample.utf8)
    #expect(Json5Reader.read(SourceText(name: "t", bytes: bytes)).tree != nil)
    for count in bytes.indices {
      let source = SourceText(name: "t", bytes: Array(bytes[..<count]))
      let (tree, problems) = Json5Reader.read(source)
      #expect(tree == nil && !problems.isEmpty, "\(count)")
      #expect(check(source.bytes))
    }
  }

  @Test("random edits of a good text give a tree or problems")
  func edited() {
    var generator = Generator(seed: 1)
    let original = Array(Self.sample.utf8)
    let pieces = [
      "\"", "'", "{", "}", "[", "]", ",", ":", "=", "\\", "\\u", "/*", "//", "1", "2026", "-", ".", "e", "\n", "å",
      "0x", " 000", "–", "”", "\u{2028}",
    ]
    var trees = 0
    for _ in 0..<6000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let at = Int.random(in: 0...bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.insert(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8), at: at)
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 0...4, using: &generator)))
        case 2: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &generator) }
        default:
          let end = min(bytes.count, at + Int.random(in: 0...20, using: &generator))
          bytes.insert(contentsOf: Array(bytes[at..<end]), at: Int.random(in: 0...bytes.count, using: &generator))
        }
      }
      #expect(check(bytes))
      if Json5Reader.read(SourceText(name: "t", bytes: bytes)).tree != nil { trees += 1 }
    }
    #expect(trees > 100 && trees < 5900)
  }

  @Test("random bytes and random signs give a tree or problems")
  func random() {
    var generator = Generator(seed: 2)
    let signs = Array("{}[]:,\"'\\/*+-.0123456789eExuaN \n".utf8)
    for _ in 0..<6000 {
      let count = Int.random(in: 0...24, using: &generator)
      #expect(check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }))
      #expect(check((0..<count).map { _ in signs.randomElement(using: &generator) ?? 0x20 }))
    }
  }

  @Test("512 levels are read, written and released on a stack of 512 kB; one more is a problem")
  func deep() {
    let results = Results()
    let thread = Thread {
      for (opening, closing) in [("[", "]"), ("{a:", "}")] {
        for depth in [512, 513, 200_000] {
          let text =
            String(repeating: opening, count: depth - 1) + "[]" + String(repeating: closing, count: depth - 1)
          let (tree, problems) = Json5Reader.read(SourceText(name: "t", text: text))
          let written = tree.map { Json5Writer.text(of: $0).count } ?? 0
          results.append("\(depth) \(written > depth) \(outline(problems))")
        }
        let unclosed = Json5Reader.read(SourceText(name: "t", text: String(repeating: opening, count: 512)))
        results.append(outline(unclosed.problems))
      }
      results.finish()
    }
    thread.stackSize = 512 << 10
    thread.start()
    #expect(
      results.wait() == [
        "512 true ", "513 false 1:513 tooDeep", "200000 false 1:513 tooDeep", "1:512 unclosed",
        "512 true ", "513 false 1:1537 tooDeep", "200000 false 1:1537 tooDeep", "1:1534 unclosed",
      ]
    )
  }

  @Test("a text larger than allowed is not read")
  func tooLarge() {
    var limits = Json5Limits()
    #expect(limits.bytes == 64 << 20 && limits.depth == 512)
    limits.bytes = 5
    #expect(Json5Reader.read(SourceText(name: "t", text: "[1,2]"), limits: limits).tree != nil)
    let (tree, problems) = Json5Reader.read(SourceText(name: "t", text: "[1,2] "), limits: limits)
    #expect(tree == nil)
    #expect(problems.map(\.kind) == [.tooLarge(bytes: 6, limit: 5)])
  }

  @Test("numbers with absurdly many digits cost no more than their length")
  func longNumbers() {
    let zeros = String(repeating: "7", count: 200_000)
    #expect(Json5Reader.read(SourceText(name: "t", text: "[\(zeros), 1e\(zeros), 0.\(zeros)]")).tree != nil)
    #expect(outline(Json5Reader.read(SourceText(name: "t", text: "0x\(zeros)")).problems) == "1:1 longHex")
    let zeroed = "0x" + String(repeating: "0", count: 200_000) + "1"
    #expect(Json5Reader.read(SourceText(name: "t", text: zeroed)).tree.map(outline) == "1")
  }

  @Test("a text of nothing but problems ends with the last that is reported")
  func manyProblems() {
    let (tree, problems) = Json5Reader.read(
      SourceText(name: "t", text: "[" + String(repeating: ",", count: 10_000) + "]")
    )
    #expect(tree == nil)
    #expect(problems.count == 101)
    #expect(problems.last?.kind == .tooManyProblems(limit: 100))
  }
}

/// Lines from another thread, handed over when it has finished.
private final class Results: Sendable {
  private let lines = Mutex<[String]>([])
  private let done = DispatchSemaphore(value: 0)

  func append(_ line: String) { lines.withLock { $0.append(line) } }

  func finish() { done.signal() }

  func wait() -> [String] {
    done.wait()
    return lines.withLock { $0 }
  }
}
