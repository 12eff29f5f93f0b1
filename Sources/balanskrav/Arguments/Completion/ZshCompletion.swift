/// Completion for zsh, whether the script lies in a folder of `$fpath` or is sourced.
enum ZshCompletion {
  /// The script for these commands.
  static func script(_ commands: [CommandDeclaration], toolOptions: [OptionDeclaration]) -> String {
    """
    #compdef balanskrav
    # zsh completion for balanskrav; made by 'balanskrav completion zsh'

    _balanskrav() {
        local context state state_descr line curcontext="$curcontext"
        typeset -A opt_args
        _arguments -C \\
    \(toolOptions.map { "        \(specification(of: $0, alone: true)) \\\n" }.joined())\
            '1:command:_balanskrav_commands' \\
            '*::argument:->arguments' && return 0
        [[ $state == arguments ]] || return 1
        case $words[1] in
    \(commands.map(arguments).joined())\
            *) return 1 ;;
        esac
    }

    _balanskrav_commands() {
        local -a commands=(
    \(commands.map { "        \(quoted("\($0.name):\($0.abstract)"))\n" }.joined())\
        )
        _describe -t commands command commands
    }

    if [[ $funcstack[1] == _balanskrav ]]; then
        _balanskrav "$@"
    else
        compdef _balanskrav balanskrav
    fi

    """
  }

  private static func arguments(of command: CommandDeclaration) -> String {
    let options = command.allOptions.map { specification(of: $0, alone: $0 == .help) }
    let positionals = command.positionals.enumerated().map { index, positional in
      quoted(
        "\(positional.isRepeatable ? "*" : "\(index + 1)")\(positional.isOptional ? "::" : ":")\(escaped(positional.placeholder)):\(action(positional.kind))"
      )
    }
    let lines = (options + positionals).map { " \\\n                \($0)" }.joined()
    return "        \(command.name))\n            _arguments\(lines) ;;\n"
  }

  /// `alone` marks an option after which nothing else makes sense.
  private static func specification(of option: OptionDeclaration, alone: Bool) -> String {
    let value = option.value.map { ":\(escaped($0.placeholder)):\(action($0.kind))" } ?? ""
    let description = "[\(escaped(option.help))]\(value)"
    let long = option.spelling + (option.value == nil ? "" : "=")
    let excluded = alone ? "(- *)" : option.spellings.count > 1 ? "(\(option.spellings.joined(separator: " ")))" : ""
    if option.isRepeatable { return quoted("*\(long)\(description)") }
    guard let short = option.short else { return quoted(excluded + long + description) }
    return quoted(excluded) + "{-\(short),\(long)}" + quoted(description)
  }

  private static func action(_ kind: ValueKind) -> String {
    switch kind {
    case .choice, .requirement, .explained: "(\(kind.choices.map(\.name).joined(separator: " ")))"
    case .file(let endings): endings.first.map { "_files -g \"*.\($0)\"" } ?? "_files"
    case .text, .assignment, .variant, .wholeNumber, .seed, .percentagePoints, .shard: " "
    }
  }

  /// Text inside a specification of `_arguments`.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "[]:\\".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
