import Foundation
import Glibc
import Testing

@testable import balanskrav

@Suite("The file of a sweep")
struct SweepFileTests {
  /// A finished sweep, and its folder.
  static func finished(_ name: String = "a.csv", _ more: String = "") throws -> (folder: SweepFolder, text: String) {
    let folder = try SweepFolder()
    #expect(folder.run("\(SweepFolder.options) -o FOLDER/\(name) \(more)").exitCode == .done)
    return (folder, try folder.folder.text(of: name))
  }

  @Test("is never overwritten, nor its manifest")
  func overwritten() throws {
    let (folder, text) = try Self.finished()
    let again = folder.run("\(SweepFolder.options) -o FOLDER/a.csv")
    #expect(again.exitCode == .inputOutput)
    #expect(
      again.errors == """
        error: will not overwrite '\(folder.folder.file("a.csv"))': there is such a file already
        hint: '--resume' goes on with it, if the same command began it; else name another file

        """)
    #expect(try folder.folder.text(of: "a.csv") == text)
    try folder.folder.write("theirs", to: "b.csv.manifest.json")
    #expect(folder.run("\(SweepFolder.options) -o FOLDER/b.csv").exitCode == .inputOutput)
    #expect(try folder.folder.text(of: "b.csv.manifest.json") == "theirs")
    #expect(folder.run("\(SweepFolder.options) -o FOLDER/plan.json5").exitCode == .inputOutput)
    #expect(folder.run("\(SweepFolder.options) -o FOLDER/no/a.csv").exitCode == .inputOutput)
    #expect(folder.run("\(SweepFolder.options) -o /dev/null").exitCode == .inputOutput)
    #expect(try folder.folder.names() == ["a.csv", "a.csv.manifest.json", "b.csv.manifest.json", "plan.json5"])
  }

  @Test("cut off anywhere becomes what it would have been", arguments: ["a.csv", "a.ndjson"])
  func cut(name: String) throws {
    let (folder, text) = try Self.finished(name, name == "a.csv" ? "" : "--format ndjson")
    let bytes = Array(text.utf8)
    let lineEnds = bytes.indices.filter { bytes[$0] == 0x0A }
    var ends = [0, 1, bytes.count - 1, bytes.count, lineEnds[0], lineEnds[0] + 1, lineEnds[3]]
    ends += [2, 5].map { bytes.count * $0 / 7 }
    for end in ends {
      try Data(bytes[..<end]).write(to: URL(filePath: folder.folder.file(name)))
      let run = folder.run(
        "\(SweepFolder.options) -o FOLDER/\(name) --resume \(name == "a.csv" ? "" : "--format ndjson")")
      #expect(run.exitCode == .done)
      #expect(try folder.folder.text(of: name) == text, "cut off after \(end) bytes")
    }
    // What is no line yet can be anything.
    try Data(bytes[...lineEnds[5]] + [0, 0, 0xFF]).write(to: URL(filePath: folder.folder.file(name)))
    #expect(
      folder.run("\(SweepFolder.options) -o FOLDER/\(name) --resume \(name == "a.csv" ? "" : "--format ndjson")")
        .exitCode == .done)
    #expect(try folder.folder.text(of: name) == text)
  }

  @Test("is begun by --resume where there is none, or only its manifest")
  func none() throws {
    let (folder, text) = try Self.finished()
    unlink(folder.folder.file("a.csv"))
    #expect(folder.run("\(SweepFolder.options) -o FOLDER/a.csv --resume").exitCode == .done)
    #expect(try folder.folder.text(of: "a.csv") == text)
    #expect(folder.run("\(SweepFolder.options) -o FOLDER/b.csv --resume").exitCode == .done)
    #expect(try folder.folder.text(of: "b.csv") == text)
    let manifests = try ["a", "b"].map { try folder.folder.text(of: "\($0).csv.manifest.json") }
    #expect(manifests[0] == manifests[1])
  }

  @Test(
    "begun by another sweep is refused by the key that differs, and left alone",
    arguments: [
      ("--vary balanskravsresultat.2026=20:40:2.5 --paths 51", "paths"),
      ("--vary balanskravsresultat.2026=20:40:2.5 --paths 50 --seed 2", "seed"),
      ("--vary balanskravsresultat.2026=20:40:2.5 --paths 50 --sampling random", "sampling"),
      ("--vary balanskravsresultat.2026=20:40:5 --paths 50", "vary, points"),
      ("--vary balanskravsresultat.2026=20:40:2.5 --paths 50 --format ndjson", "output"),
      ("--vary balanskravsresultat.2026=20:40:2.5 --paths 50 --shard 1/2", "shard"),
      (
        "--vary balanskravsresultat.2026=20:40:2.5 --paths 50 --set balanskravsresultat.2027=31",
        "scenario_hash, scenario.balanskravsresultat.2027"
      ),
    ]
  )
  func other(options: String, keys: String) throws {
    let (folder, text) = try Self.finished()
    let run = folder.run("\(options) -o FOLDER/a.csv --resume -q")
    #expect(run.exitCode == .badScenario)
    #expect(
      run.errors == """
        error: '\(folder.folder.file("a.csv"))' was begun by another sweep; what differs: \(keys)
        hint: give the same command as then, or name another file

        """)
    #expect(try folder.folder.text(of: "a.csv") == text)
  }

  @Test("that has been changed, or has lost its manifest, is refused and left alone")
  func changed() throws {
    let (folder, text) = try Self.finished()
    let lines = text.components(separatedBy: "\r\n")
    let changes: [(String, Int)] = [
      (text.replacing("punkt,", with: "Punkt,"), 1),
      (lines.enumerated().filter { $0.offset != 4 }.map(\.element).joined(separator: "\r\n"), 5),
      (text.replacing("\r\n3,25,", with: "\r\n3,26,"), 4), (text + "10,41,ok\r\n", 11), ("\r\n", 1),
    ]
    for (changed, line) in changes {
      try folder.folder.write(changed, to: "a.csv")
      let run = folder.run("\(SweepFolder.options) -o FOLDER/a.csv --resume -q")
      #expect(run.exitCode == .badScenario)
      #expect(run.errors.hasPrefix("error: line \(line) of '"), "it says: \(run.errors)")
      #expect(try folder.folder.text(of: "a.csv") == changed)
    }
    for manifest in ["", "{}", "[", "\u{0}"] {
      try folder.folder.write(manifest, to: "a.csv.manifest.json")
      let run = folder.run("\(SweepFolder.options) -o FOLDER/a.csv --resume -q")
      #expect(run.exitCode == .badScenario)
      #expect(run.errors.contains("it is no manifest of a sweep"))
    }
    unlink(folder.folder.file("a.csv.manifest.json"))
    #expect(
      folder.run("\(SweepFolder.options) -o FOLDER/a.csv --resume -q").errors.contains(
        "which says what it holds, is not there"))
    mkdir(folder.folder.file("a.csv.manifest.json"), 0o755)
    #expect(folder.run("\(SweepFolder.options) -o FOLDER/a.csv --resume -q").exitCode == .inputOutput)
  }

  @Test("has one writer at a time")
  func writers() throws {
    let (folder, text) = try Self.finished()
    let other = try LineFile(existingAt: folder.folder.file("a.csv"))
    let run = folder.run("\(SweepFolder.options) -o FOLDER/a.csv --resume -q")
    #expect(run.exitCode == .inputOutput)
    #expect(
      run.errors.hasPrefix(
        "error: will not write to '\(folder.folder.file("a.csv"))': another process is writing to it"))
    #expect(try folder.folder.text(of: "a.csv") == text)
    try other.close()
    #expect(folder.run("\(SweepFolder.options) -o FOLDER/a.csv --resume -q").exitCode == .done)
  }

  @Test("of parts after each other is the whole", arguments: [1, 4, 11], ["csv", "ndjson"])
  func shards(count: Int, format: String) throws {
    let (folder, text) = try Self.finished("whole", "--format \(format)")
    var joined = ""
    for part in 1...count {
      let run = folder.run(
        "\(SweepFolder.options) --format \(format) --shard \(part)/\(count) -o FOLDER/part\(part) -q")
      #expect(run.exitCode == .done)
      joined += try folder.folder.text(of: "part\(part)")
    }
    #expect(joined == text)
  }

  @Test("of a part has the number that a scheduler tells")
  func environment() throws {
    let (_, text) = try Self.finished()
    let folder = try SweepFolder()
    let options = "\(SweepFolder.options) -q --shard"
    let parts = (1...3).map { folder.run("\(options) \($0)/3").output }
    #expect(parts.joined() == text)
    for (variables, number) in [
      (["SLURM_ARRAY_TASK_ID": "2"], 2), (["SLURM_ARRAY_TASK_ID": "0", "SLURM_ARRAY_TASK_MIN": "0"], 1),
      (["SLURM_ARRAY_TASK_ID": "12", "SLURM_ARRAY_TASK_MIN": "10"], 3), (["JOB_COMPLETION_INDEX": "0"], 1),
      (["JOB_COMPLETION_INDEX": "2"], 3), (["PARALLEL_SEQ": "3"], 3),
      (["PARALLEL_SEQ": "3", "SLURM_ARRAY_TASK_ID": ""], 3),
    ] {
      #expect(folder.run("\(options) env/3", environment: variables).output == parts[number - 1])
      #expect(folder.run("\(options)=env/3", environment: variables).output == parts[number - 1])
    }
    for (variables, message) in [
      ([:], "'--shard env/3' finds none of SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, PARALLEL_SEQ in the environment"),
      (
        ["PARALLEL_SEQ": "1", "JOB_COMPLETION_INDEX": "1"],
        "'--shard env/3' finds both JOB_COMPLETION_INDEX and PARALLEL_SEQ in the environment"
      ),
      (["PARALLEL_SEQ": "x\n"], "PARALLEL_SEQ in the environment should be a whole number, at least 1, not 'x\\n'"),
      (["PARALLEL_SEQ": "0"], "PARALLEL_SEQ in the environment should be a whole number, at least 1, not '0'"),
      (["PARALLEL_SEQ": "4"], "'--shard' should be part I of N, such as 2/8, with N up to 10 000, not '4/3'"),
    ] as [([String: String], String)] {
      let run = folder.run("\(options) env/3", environment: variables)
      #expect(run.exitCode == .usage)
      #expect(run.errors.hasPrefix("error: \(message)\n"), "it says: \(run.errors)")
      #expect(run.output == "")
    }
  }
}
