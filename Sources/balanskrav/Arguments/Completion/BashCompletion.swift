/// Completion for bash 4.3 and later, without the bash-completion package.
enum BashCompletion {
  /// The script for these commands.
  ///
  /// Bash breaks words at `=`, so `--format=js` comes as three words: the script joins them again, and proposes only
  /// what stands after the `=`.
  static func script(_ commands: [CommandDeclaration], toolOptions: [OptionDeclaration]) -> String {
    """
    # bash completion for balanskrav; made by 'balanskrav completion bash'

    # Proposes values; $1 tells what for ("run --format", or "run 0" for an argument), $2 is the word so far.
    _balanskrav_values() {
        case "$1" in
    \(valueCases(commands))    esac
    }

    # Proposes words; $1 are the words, $2 the word so far.
    _balanskrav_words() {
        local word
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -P "$prefix" -W "$1" -- "$2")
    }

    # Proposes folders and files; $1 is the word so far, $2 the ending of the files, if any.
    _balanskrav_files() {
        local word
        while IFS= read -r word; do COMPREPLY+=("$prefix$word"); done < <(
            if [[ -n $2 ]]; then compgen -d -- "$1"; compgen -f -X "!*.$2" -- "$1"; else compgen -f -- "$1"; fi
        )
        compopt -o filenames 2>/dev/null
    }

    _balanskrav() {
        COMPREPLY=()
        local -a words=()
        local word
        for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
            if (( ${#words[@]} )) && [[ $word == = || ${words[-1]} == *= ]]; then
                words[-1]+=$word
            else
                words+=("$word")
            fi
        done
        local current=${words[-1]}
        unset 'words[-1]'

        local command='' awaiting='' ended='' given=' ' prefix=''
        local -i position=0
        for word in "${words[@]}"; do
            if [[ -n $awaiting ]]; then
                awaiting=''
            elif [[ -z $command ]]; then
                command=$word
            elif [[ -n $ended || $word != -?* ]]; then
                position+=1
            elif [[ $word == -- ]]; then
                ended=yes
            else
                given+="${word%%=*} "
                case "$command $word" in
                    \(valued(commands))) awaiting=$word ;;
                esac
            fi
        done

        if [[ -n $awaiting ]]; then
            _balanskrav_values "$command $awaiting" "$current"
        elif [[ -z $command ]]; then
            _balanskrav_words '\((commands.map(\.name) + toolOptions.flatMap(\.spellings)).joined(separator: " "))' "$current"
        elif [[ -z $ended && $current == --*=* ]]; then
            [[ $COMP_WORDBREAKS == *=* ]] || prefix="${current%%=*}="
            _balanskrav_values "$command ${current%%=*}" "${current#*=}"
        elif [[ -z $ended && $current == -* ]]; then
            local options='' offered=''
            case "$command" in
    \(optionCases(commands))        esac
            for word in $options; do
                case "$given" in
                    *" ${word%+} "*) [[ $word == *+ ]] && offered+=" ${word%+}" ;;
                    *) offered+=" ${word%+}" ;;
                esac
            done
            _balanskrav_words "$offered" "$current"
        else
            _balanskrav_values "$command $position" "$current"
        fi
    }

    complete -F _balanskrav balanskrav

    """
  }

  private static func valueCases(_ commands: [CommandDeclaration]) -> String {
    var cases = ""
    for command in commands {
      for option in command.options {
        guard let proposal = option.value.flatMap({ proposal(of: $0.kind) }) else { continue }
        let patterns = option.spellings.map { "'\(command.name) \($0)'" }.joined(separator: "|")
        cases += "        \(patterns)) \(proposal) ;;\n"
      }
      for (index, positional) in command.positionals.enumerated() {
        guard let proposal = proposal(of: positional.kind) else { continue }
        let place = positional.isRepeatable ? "'\(command.name) '[0-9]*" : "'\(command.name) \(index)'"
        cases += "        \(place)) \(proposal) ;;\n"
      }
    }
    return cases
  }

  private static func proposal(of kind: ValueKind) -> String? {
    switch kind {
    case .choice, .requirement, .explained:
      "_balanskrav_words '\(kind.choices.map(\.name).joined(separator: " "))' \"$2\""
    case .file(let endings): "_balanskrav_files \"$2\" '\(endings.first ?? "")'"
    case .text, .assignment, .variant, .wholeNumber, .seed, .percentagePoints, .shard: nil
    }
  }

  private static func valued(_ commands: [CommandDeclaration]) -> String {
    commands.flatMap { command in
      command.options.filter { $0.value != nil }.flatMap { option in
        option.spellings.map { "'\(command.name) \($0)'" }
      }
    }
    .joined(separator: "|")
  }

  /// The options of each command; a plus sign marks those that may be given again.
  private static func optionCases(_ commands: [CommandDeclaration]) -> String {
    commands.map { command in
      let options = command.allOptions.map { $0.spelling + ($0.isRepeatable ? "+" : "") }
      return "            \(command.name)) options='\(options.joined(separator: " "))' ;;\n"
    }
    .joined()
  }
}
