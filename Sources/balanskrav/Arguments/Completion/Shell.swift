/// A shell that can complete command lines.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that teaches it the tool's commands, made from their declarations.
  var script: String {
    let commands = CommandName.allCases.map(\.declaration)
    return switch self {
    case .bash: BashCompletion.script(commands, toolOptions: ToolDeclaration.options)
    case .zsh: ZshCompletion.script(commands, toolOptions: ToolDeclaration.options)
    case .fish: FishCompletion.script(commands, toolOptions: ToolDeclaration.options)
    }
  }
}
