import Testing

@testable import balanskrav

@Suite("The declarations")
struct DeclarationTests {
  @Test("are consistent", arguments: CommandName.allCases)
  func consistent(name: CommandName) {
    let command = name.declaration
    #expect(command.name == name.rawValue)
    let spellings = command.allOptions.flatMap(\.spellings)
    #expect(Set(spellings).count == spellings.count, "every name means one option")
    for option in command.options {
      if let value = option.value, let standard = value.standard {
        #expect(value.kind.canonical(standard) == standard, "\(option.name) allows its own standard value")
      }
      if let condition = option.onlyWith {
        let other = command.options.first { $0.name == condition.option }
        #expect(other?.value?.kind.canonical(condition.value) == condition.value)
      }
    }
    let firstOptional = command.positionals.firstIndex(where: \.isOptional) ?? command.positionals.count
    #expect(!command.positionals[firstOptional...].contains { !$0.isOptional }, "required arguments come first")
  }

  @Test("show examples that the parser accepts", arguments: CommandName.allCases)
  func examples(name: CommandName) {
    for example in name.declaration.examples + ToolDeclaration.examples {
      for line in example.line.split(separator: "\\\n").joined().split(separator: "\n") {
        let words = line.split(separator: " ").prefix { $0 != "|" && $0 != ">" }.map(String.init)
        #expect(words.first == "balanskrav")
        guard case .command = CommandLineReader.read(Array(words.dropFirst())) else {
          Issue.record("'\(line)' is not accepted")
          continue
        }
      }
    }
  }
}
