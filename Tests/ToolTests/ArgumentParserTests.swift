import Testing

@testable import balanskrav

@Suite("The parser")
struct ArgumentParserTests {
  static let colour = OptionDeclaration(
    name: "colour",
    short: "c",
    value: .init(
      placeholder: "COLOUR",
      kind: .choice([Choice("röd", alternatives: ["rod"]), Choice("green")]),
      standard: "green"
    ),
    help: "colour"
  )
  static let count = OptionDeclaration(
    name: "count",
    value: .init(placeholder: "N", kind: .wholeNumber(-5...1000)),
    help: "count"
  )
  static let set = OptionDeclaration(
    name: "set",
    value: .init(placeholder: "PATH=VALUE", kind: .assignment),
    isRepeatable: true,
    help: "set"
  )
  static let fast = OptionDeclaration(name: "fast", short: "f", help: "fast")
  static let noise = OptionDeclaration(name: "no-noise", help: "silence")
  static let shade = OptionDeclaration(
    name: "shade",
    value: .init(placeholder: "TEXT", kind: .text),
    onlyWith: .init(option: "colour", value: "röd"),
    help: "shade"
  )
  static let command = CommandDeclaration(
    name: "paint",
    abstract: "",
    discussion: [],
    positionals: [
      PositionalDeclaration(placeholder: "WALL", kind: .file(endings: []), help: "wall"),
      PositionalDeclaration(placeholder: "DOOR", kind: .file(endings: []), isOptional: true, help: "door"),
    ],
    options: [colour, count, set, fast, noise, shade],
    examples: [],
    exitCodes: []
  )

  static func parse(_ line: [String]) -> (matched: MatchedArguments, faults: [ArgumentFault]) {
    ArgumentParser.parse(line, of: command, commandNames: ["paint", "scrape"])
  }

  struct Accepted: Sendable {
    let line: [String]
    var options: [[String]] = []
    var positionals = ["w"]
  }

  @Test(
    "accepts what is declared, in any order",
    arguments: [
      Accepted(line: ["w"]),
      Accepted(line: ["w", "--colour", "green"], options: [["colour", "green"]]),
      Accepted(line: ["--colour=green", "w"], options: [["colour", "green"]]),
      Accepted(line: ["-c", "green", "w"], options: [["colour", "green"]]),
      Accepted(line: ["-c=green", "w"], options: [["colour", "green"]]),
      Accepted(line: ["--colour", "rod", "w"], options: [["colour", "röd"]]),
      Accepted(line: ["--colour", "ro\u{308}d", "w"], options: [["colour", "röd"]]),
      Accepted(line: ["w", "--fast", "d"], options: [["fast"]], positionals: ["w", "d"]),
      Accepted(line: ["-f", "w", "--no-noise"], options: [["fast"], ["no-noise"]]),
      Accepted(line: ["w", "-"], positionals: ["w", "-"]),
      Accepted(line: ["-"], positionals: ["-"]),
      Accepted(line: ["--", "--fast"], positionals: ["--fast"]),
      Accepted(line: ["w", "--", "--"], positionals: ["w", "--"]),
      Accepted(line: ["--count=-5", "w"], options: [["count", "-5"]]),
      Accepted(line: ["--count", "+07", "w"], options: [["count", "7"]]),
      Accepted(
        line: ["--set", "a=1", "w", "--set=b=-2", "--set", "c="],
        options: [["set", "a=1"], ["set", "b=-2"], ["set", "c="]]
      ),
      Accepted(line: ["w", "--shade", "x", "-c", "röd"], options: [["shade", "x"], ["colour", "röd"]]),
    ]
  )
  func accepts(_ wanted: Accepted) {
    let (matched, faults) = Self.parse(wanted.line)
    #expect(faults == [])
    #expect(matched.options.map { [$0.option] + ($0.value.map { [$0] } ?? []) } == wanted.options)
    #expect(matched.positionals == wanted.positionals)
  }

  @Test(
    "reports every fault of a line",
    arguments: [
      ([], ["WALL is missing: the name of a file"]),
      ([""], ["WALL should be the name of a file, not ''"]),
      (["w", "d", "x", "y"], ["x", "y"].map { "surplus argument '\($0)'; 'paint' takes one WALL and one DOOR" }),
      (["w", "--count", "1001"], ["'--count' should be a whole number from -5 to 1000, not '1001'"]),
      (["w", "--count", "1.5"], ["'--count' should be a whole number from -5 to 1000, not '1.5'"]),
      (["w", "--count="], ["'--count' should be a whole number from -5 to 1000, not ''"]),
      (
        ["w", "--count", "-3"],
        [
          "'--count' needs a value: a whole number from -5 to 1000; "
            + "a value that begins with '-' is written '--count=-3'"
        ]
      ),
      (["w", "--count", "--fast"], ["'--count' needs a value: a whole number from -5 to 1000"]),
      (["w", "--count", "-f"], ["'--count' needs a value: a whole number from -5 to 1000"]),
      (["--count", "--", "w"], ["'--count' needs a value: a whole number from -5 to 1000"]),
      (["w", "--colour", "gren"], ["'--colour' should be röd or green, not 'gren'; did you mean 'green'?"]),
      (["w", "--set", "a"], ["'--set' should be PATH=VALUE, such as balanskravsresultat.2026=240, not 'a'"]),
      (["w", "--fast=yes"], ["'--fast' takes no value, but was given 'yes'"]),
      (["w", "--fast", "-f", "--fast"], ["'--fast' is given more than once"]),
      (["w", "-c", "röd", "--colour=green"], ["'--colour' is given more than once"]),
      (["w", "--fats"], ["unknown option '--fats'; did you mean '--fast'?"]),
      (["w", "-fast"], ["unknown option '-fast'; did you mean '--fast'?"]),
      (["w", "--col", "green", "d"], ["unknown option '--col'; did you mean '--colour'?"]),
      (["w", "--scrape"], ["unknown option '--scrape'; did you mean the command 'scrape'?"]),
      (["w", "--no-fast"], ["unknown option '--no-fast'; leave out '--fast' instead"]),
      (["w", "-z"], ["unknown option '-z'; 'paint' has no such option"]),
      (["w", "--zzzzzz"], ["unknown option '--zzzzzz'; 'paint' has no such option"]),
      (["w", "--shade", "x"], ["'--shade' works only with '--colour röd'"]),
      (
        ["w", "--shade", "x", "--colour", "green"],
        ["'--shade' works only with '--colour röd', not with '--colour green'"]
      ),
      (
        ["w", "--shade", "x", "--colour", "blue"],
        ["'--colour' should be röd or green, not 'blue'"]
      ),
      (
        ["--bogusx", "--count", "x", "--fast=1", "--colour"],
        [
          "unknown option '--bogusx'; 'paint' has no such option",
          "'--count' should be a whole number from -5 to 1000, not 'x'",
          "'--fast' takes no value, but was given '1'",
          "'--colour' needs a value: röd or green",
          "WALL is missing: the name of a file",
        ]
      ),
      (["w", "d", "a\nb\u{1B}[1m"], ["surplus argument 'a\\nb\\u{1b}[1m'; 'paint' takes one WALL and one DOOR"]),
    ] as [([String], [String])]
  )
  func reports(line: [String], messages: [String]) {
    #expect(Self.parse(line).faults.map(\.message) == messages)
  }

  @Test("takes the standard value of an option that is not given")
  func standardValue() {
    #expect(Self.parse(["w"]).matched.value(of: Self.colour) == "green")
    #expect(Self.parse(["w"]).matched.value(of: Self.count) == nil)
  }
}
