/// Completion for fish 3 and later.
enum FishCompletion {
  /// The script for these commands.
  static func script(_ commands: [CommandDeclaration], toolOptions: [OptionDeclaration]) -> String {
    var lines = [
      "# fish completion for balanskrav; made by 'balanskrav completion fish'",
      "",
      "# Whether as many arguments besides options stand before the cursor as $argv[2], under the command $argv[1];",
      "# $argv[3..] are the command's options that take a value.",
      "function __balanskrav_at",
      "    set -l words (commandline -opc)",
      "    test (count $words) -ge 2; and test $words[2] = $argv[1]; or return 1",
      "    set -l position 0",
      "    set -l awaiting no",
      "    set -l ended no",
      "    for word in $words[3..-1]",
      "        if test $awaiting = yes",
      "            set awaiting no",
      "        else if test $ended = no; and test \"$word\" = --",
      "            set ended yes",
      "        else if test $ended = no; and string match -qr -- '^-.' $word",
      "            contains -- $word $argv[3..-1]; and set awaiting yes",
      "        else",
      "            set position (math $position + 1)",
      "        end",
      "    end",
      "    test $awaiting = no; and test $position = $argv[2]",
      "end",
      "",
      "complete -c balanskrav -f",
    ]
    for option in toolOptions {
      lines.append("complete -c balanskrav -n __fish_use_subcommand \(names(option)) -d \(quoted(option.help))")
    }
    for command in commands {
      lines.append(
        "complete -c balanskrav -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.abstract))"
      )
    }
    for command in commands {
      lines.append("")
      lines += command.allOptions.map { line(of: $0, in: command) }
      lines += command.positionals.enumerated().compactMap { line(of: $1, at: $0, in: command) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(of option: OptionDeclaration, in command: CommandDeclaration) -> String {
    let value = option.value.map { " -r" + (proposal(of: $0.kind) ?? "") } ?? ""
    let condition = "'__fish_seen_subcommand_from \(command.name)'"
    return "complete -c balanskrav -n \(condition) \(names(option))\(value) -d \(quoted(option.help))"
  }

  private static func line(
    of positional: PositionalDeclaration,
    at index: Int,
    in command: CommandDeclaration
  ) -> String? {
    guard let proposal = proposal(of: positional.kind) else { return nil }
    let valued = command.options.filter { $0.value != nil }.flatMap(\.spellings)
    // Where more may follow, any place is right.
    if positional.isRepeatable {
      return "complete -c balanskrav -n '__fish_seen_subcommand_from \(command.name)'\(proposal)"
    }
    let condition = (["__balanskrav_at", command.name, "\(index)"] + valued).joined(separator: " ")
    return "complete -c balanskrav -n '\(condition)'\(proposal)"
  }

  private static func names(_ option: OptionDeclaration) -> String {
    (option.short.map { "-s \($0) " } ?? "") + "-l \(option.name)"
  }

  private static func proposal(of kind: ValueKind) -> String? {
    switch kind {
    case .choice, .requirement, .explained: " -f -a '\(kind.choices.map(\.name).joined(separator: " "))'"
    case .file(let endings): endings.first.map { " -f -k -a '(__fish_complete_suffix .\($0))'" } ?? " -F"
    case .text, .assignment, .variant, .wholeNumber, .seed, .percentagePoints, .shard: nil
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : "\($1)" } + "'"
  }
}
