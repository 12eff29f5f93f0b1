import BalanskravKit
import Testing

@testable import balanskrav

@Suite("The same futures")
struct ShardTests {
  private static let formats = ["table", "json"]

  /// The parts of a simulation, as files in a folder.
  private static func parts(_ count: Int, _ options: String, in folder: TemporaryFolder) -> [String] {
    (1...count).map { number in
      let file = folder.file("part\(number).json")
      let run = SmallPlan.run("\(options) --shard \(number)/\(count) -o \(file)")
      #expect(run.exitCode == .done)
      #expect(run.output == "" && run.errors == "")
      return file
    }
  }

  /// Numbers of paths that are no multiple of a row's 256 nor of a chunk's 4 096, and fewer rows than parts.
  static let options = ["--paths 4203", "--paths 700 --sampling random --seed 7", "--paths 300"]

  @Test("come of any number of threads", arguments: options)
  func threads(options: String) {
    for (format, others) in zip(Self.formats, [[5], [2, 3, 7, 16]]) {
      let one = SmallPlan.run("\(options) -q --threads 1 --format \(format)")
      #expect(one.exitCode == .done)
      for threads in others {
        let other = SmallPlan.run("\(options) -q --threads \(threads) --format \(format)")
        #expect(other.output == one.output, "\(threads) threads")
      }
    }
  }

  @Test("come of any parts in any order", arguments: options)
  func shards(options: String) throws {
    let folder = try TemporaryFolder()
    let whole = Self.formats.map { SmallPlan.run("\(options) --format \($0)") }
    var random = SystemRandomNumberGenerator()
    for (count, format) in [(1, 1), (2, 1), (3, 0), (8, 1)] {
      let parts = Self.parts(count, options, in: folder).shuffled(using: &random)
      let merged = ToolRun(["merge"] + parts + ["--format", Self.formats[format]])
      #expect(merged.output == whole[format].output, "\(count) parts: \(parts)")
      #expect(merged.errors == "")
      #expect(merged.exitCode == .done)
    }
  }

  @Test("are written alike by any number of threads")
  func files() throws {
    let folder = try TemporaryFolder()
    for threads in [1, 5] {
      #expect(
        SmallPlan.run("-q --paths 5000 --shard 2/2 --threads \(threads) -o \(folder.file("\(threads)"))").exitCode
          == .done)
    }
    #expect(try folder.text(of: "1") == folder.text(of: "5"))
  }

  @Test("judge demands, and check what they hold")
  func demands() throws {
    let folder = try TemporaryFolder()
    let parts = Self.parts(2, "--paths 1000", in: folder)
    #expect(ToolRun(["merge", "--require", "P(planen-håller)>=0.999"] + parts).exitCode == .verdictFailed)
    let checked = ToolRun(["merge", "--verify"] + parts)
    #expect(checked.exitCode == .done)
    #expect(checked.errors == SmallPlan.run("--paths 1000 --verify").errors)
  }

  @Test("keep the warnings of the scenario's text")
  func warnings() throws {
    let folder = try TemporaryFolder()
    let text = SmallPlan.text.replacing("enhet:", with: "avstämning: { utgående_balans: { \"2026\": -14 } }, enhet:")
    let whole = SmallPlan.run("--paths 300 --format json", text)
    #expect(whole.output.contains("standard input:1:"))
    let file = folder.file("part.json")
    #expect(SmallPlan.run("-q --paths 300 --shard 1/1 -o \(file)", text).exitCode == .done)
    #expect(ToolRun(["merge", file, "--format", "json"]).output == whole.output)
  }
}
