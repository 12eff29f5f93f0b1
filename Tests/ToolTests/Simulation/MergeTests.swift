import BalanskravKit
import Foundation
import Testing

@testable import balanskrav

@Suite("Parts that do not make a whole")
struct MergeTests {
  private static let end = "error: the parts do not make a whole; nothing was merged\n"

  /// The three parts of a simulation.
  private static let parts = (1...3).map { number in
    let folder = try? TemporaryFolder()
    let file = folder?.file("part") ?? ""
    #expect(SmallPlan.run("--paths 700 --shard \(number)/3 -o \(file)").exitCode == .done)
    return (try? folder?.text(of: "part")) ?? ""
  }

  /// A folder with the parts, and one that something was done to, or that was made with options of its own.
  private static func folder(_ change: (String) -> String = { $0 }, options: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (place, part) in parts.enumerated() { try folder.write(part, to: "\(place + 1).json") }
    try folder.write(change(parts[1]), to: "x.json")
    if let options {
      #expect(SmallPlan.run("--paths 700 --shard 2/3 -o \(folder.file("x.json")) \(options)").exitCode == .done)
    }
    return folder
  }

  private static func merge(_ folder: TemporaryFolder, _ names: [String]) -> ToolRun {
    ToolRun(["merge"] + names.map(folder.file))
  }

  @Test("are named when they are missing or there twice")
  func missing() throws {
    let folder = try Self.folder()
    let path = folder.path
    #expect(Self.merge(folder, ["1.json", "3.json"]).errors == "error: part 2 of 3 is missing\n" + Self.end)
    #expect(Self.merge(folder, ["3.json"]).errors == "error: parts 1–2 of 3 are missing\n" + Self.end)
    let run = Self.merge(folder, ["2.json", "3.json", "x.json"])
    #expect(
      run.errors == "error: '\(path)/x.json' is part 2, and so is '\(path)/2.json'\nerror: part 1 of 3 is missing\n"
        + Self.end)
    #expect(run.exitCode == .badScenario)
    #expect(run.output == "")
  }

  @Test(
    "are told apart by what differs",
    arguments: [
      ("--seed 2", "has seed 2, '1.json' has 1"), ("--sampling random", "has sampling random, '1.json' has sobol"),
      (
        "--set balanskravsresultat.2027=21",
        "is of another scenario than '1.json'; what differs: balanskravsresultat.2027"
      ),
      (
        "--set källa=annan --set placeringar.marknadsvärde=81",
        "is of another scenario than '1.json'; what differs: placeringar.marknadsvärde, källa"
      ),
    ]
  )
  func settings(options: String, message: String) throws {
    let folder = try Self.folder(options: options)
    let wanted = message.replacing("'1.json'", with: "'\(folder.file("1.json"))'")
    #expect(
      Self.merge(folder, ["1.json", "x.json", "3.json"]).errors == "error: '\(folder.file("x.json"))' \(wanted)\n"
        + Self.end)
  }

  @Test("are told apart by paths and by how many parts there are")
  func numbers() throws {
    let folder = try Self.folder()
    let (one, other) = (folder.file("1.json"), folder.file("o.json"))
    #expect(SmallPlan.run("--paths 800 --shard 2/4 -o \(other)").exitCode == .done)
    #expect(
      Self.merge(folder, ["1.json", "o.json"]).errors == """
        error: '\(other)' has paths 800, '\(one)' has 700
        error: '\(other)' has number of parts 4, '\(one)' has 3
        \(Self.end)
        """)
  }

  @Test(
    "are refused when they have been changed",
    arguments: [
      ("\"seed\": \"1\"", "\"seed\": \"2\"", "has been changed after it was written: its checksum does not fit"),
      ("\"atoms\": ", "\"atoms\": 9", nil), ("\"low\": ", "\"low\": 1", nil),
      ("\"format_version\": 2", "\"format_version\": 3", "is in version 3 of the format; this program reads version 2"),
      ("\"format_version\": 2,", "", "is damaged, line 4: \"format_version\" is expected"),
      (
        "\"paths\": 700", "\"paths\": 1e30",
        "is damaged, line 8: \"paths\" should be a whole number from 1 to 1000000000"
      ),
      ("\"paths\": 700", "\"paths\": 0", "is damaged, line 8: \"paths\" should be a whole number from 1 to 1000000000"),
      ("\"shard\": [2, 3]", "\"shard\": [4, 3]", "is damaged, line 11: \"shard\" should be a whole number from 1 to 3"),
      (
        "\"shard\": [2, 3]", "\"shard\": [3, 3]",
        "is damaged, line 12: \"replicate_paths\" should be a whole number from 0 to 0"
      ),
      ("\"engine\": \"0.1.0\"", "\"engine\": 7", "is damaged, line 4: \"engine\" should be a string"),
      ("\"exponent\": ", "\"exponent\": 9", nil),
      ("\"counters\": [[", "\"counters\": [[9", nil), ("\"counters\": [[", "\"counters\": [[-1, 1], [", nil),
      ("\"sum\": \"", "\"sum\": \"99999999999999999999999999999999999999999", nil),
      ("\"scaled_squares\": \"", "\"scaled_squares\": \"-", nil), ("\"least\": ", "\"least\": 99999999999", nil),
      ("sha256:", "sha256:0", nil), ("balanskrav-part", "balanskrav-whole", nil), ("{", "[", nil), ("}", "", nil),
      (
        "\"sampling\": \"sobol\"", "\"sampling\": \"sobel\"",
        "is damaged, line 10: \"sampling\" should be sobol or random"
      ),
      ("  \"checksum\"", "  \"more\": 1,\n  \"checksum\"", nil), ("\"events\": [", "\"events\": [[], ", nil),
    ] as [(String, String, String?)]
  )
  func changed(old: String, new: String, message: String?) throws {
    let folder = try Self.folder { $0.replacing(old, with: new, maxReplacements: 1) }
    let run = Self.merge(folder, ["1.json", "x.json", "3.json"])
    #expect(run.exitCode == .badScenario)
    #expect(run.output == "")
    let file = folder.file("x.json")
    if let message {
      #expect(run.errors == "error: '\(file)' \(message)\n" + Self.end)
    } else {
      #expect(run.errors.hasPrefix("error: '\(file)' "))
      #expect(run.errors.hasSuffix("\n" + Self.end))
    }
  }

  @Test("are refused though their checksum fits")
  func forged() throws {
    let folder = try Self.folder()
    for number in 1...3 {
      let text = try folder.text(of: "\(number).json")
      func forge(_ old: String, _ new: String, _ name: String) throws {
        let body = text.replacing(old, with: new).components(separatedBy: "  \"checksum\"")[0]
        try folder.write(body + "  \"checksum\": \"sha256:\(SHA256.hex(body.utf8))\"\n}\n", to: "\(name)\(number).json")
      }
      try forge("\"engine\": \"\(Tool.version)\"", "\"engine\": \"0.0.9\"", "engine")
      try forge("\"exponent\": 1", "\"exponent\": 0", "bins")
      try forge("\"seed\": \"1\"", "\"seed\": \"2\"", "seed")
    }
    func errors(_ name: String) -> String { Self.merge(folder, (1...3).map { "\(name)\($0).json" }).errors }
    func lines(_ name: String, _ message: String) -> String {
      (1...3).map { "error: '\(folder.file("\(name)\($0).json"))' \(message); run the part again\n" }.joined()
        + Self.end
    }
    #expect(errors("engine") == lines("engine", "was made by balanskrav 0.0.9, this is \(Tool.version)"))
    #expect(errors("seed") == lines("seed", "does not count the paths of its scenario and seed"))
    #expect(errors("bins").hasSuffix(Self.end))
  }

  @Test("are reported with other files that are no parts")
  func others() throws {
    let folder = try Self.folder()
    try folder.write(SmallPlan.text, to: "plan.json5")
    try folder.write("\u{FE}\u{0}", to: "noise")
    let run = Self.merge(folder, ["plan.json5", "1.json", "noise", "1.json"])
    #expect(
      run.errors == """
        error: '\(folder.file("plan.json5"))' is not a partial result; 'balanskrav run --shard I/N' writes those
        error: '\(folder.file("noise"))' is not a partial result; 'balanskrav run --shard I/N' writes those
        error: '\(folder.file("1.json"))' is part 1, and so is '\(folder.file("1.json"))'
        \(Self.end)
        """)
  }

  @Test("are looked for where they are said to be")
  func files() throws {
    let folder = try Self.folder()
    let run = Self.merge(folder, ["4.json"])
    #expect(run.exitCode == .noSuchFile)
    #expect(
      run.errors.hasPrefix("error: cannot read '\(folder.file("4.json"))': there is no such file\nhint: did you mean"))
    let onto = ToolRun(["merge", folder.file("1.json"), "-o", folder.file("1.json")])
    #expect(onto.exitCode == .inputOutput)
    #expect(onto.errors.hasPrefix("error: will not write to '\(folder.file("1.json"))': it is being read\n"))
    let none = ToolRun(["merge"])
    #expect(none.errors == "error: PART is missing: the name of a file\nSee 'balanskrav help merge'.\n")
  }
}
