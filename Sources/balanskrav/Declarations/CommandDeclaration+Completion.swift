extension CommandDeclaration {
  static let completion = CommandDeclaration(
    name: "completion",
    abstract: "print a script that lets the shell complete commands",
    discussion: [
      """
      With the script installed, the Tab key completes commands, options, their values and the names of scenario \
      files.
      """
    ],
    positionals: [
      PositionalDeclaration(placeholder: "SHELL", kind: .choice(Shell.self), help: "the shell you use")
    ],
    examples: [
      Example(
        purpose: "bash:",
        line: "balanskrav completion bash \\\n  > ~/.local/share/bash-completion/completions/balanskrav"
      ),
      Example(purpose: "zsh, in a folder of $fpath:", line: "balanskrav completion zsh > ~/.zfunc/_balanskrav"),
      Example(
        purpose: "fish:",
        line: "balanskrav completion fish \\\n  > ~/.config/fish/completions/balanskrav.fish"
      ),
    ],
    exitCodes: [.done, .usage, .ourFault, .inputOutput]
  )
}
