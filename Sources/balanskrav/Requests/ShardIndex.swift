/// The number of a part as schedulers tell it in the environment: `--shard env/8` becomes `--shard 3/8`.
enum ShardIndex {
  /// The variables that are looked at, besides the least index of a Slurm array.
  private static let schedulers = ["SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX", "PARALLEL_SEQ"]
  private static let slurmFirst = "SLURM_ARRAY_TASK_MIN"

  /// All variables.
  static let names = schedulers + [slurmFirst]

  /// The arguments with the index in place of `env`.
  static func resolve(_ arguments: [String], _ environment: [String: String]) throws(ToolFault) -> [String] {
    var resolved = arguments
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { break }
      let option = OptionDeclaration.shard.spelling
      if argument == option, place + 1 < arguments.count, arguments[place + 1].hasPrefix("env/") {
        resolved[place + 1] = try part(arguments[place + 1].dropFirst(4), environment)
      } else if argument.hasPrefix("\(option)=env/") {
        resolved[place] = "\(option)=" + (try part(argument.dropFirst(option.count + 5), environment))
      }
    }
    return resolved
  }

  private static func part(_ count: Substring, _ environment: [String: String]) throws(ToolFault) -> String {
    let found = schedulers.filter { environment[$0]?.isEmpty == false }
    guard let name = found.first, let text = environment[name] else {
      throw ToolFault(
        .usage,
        "'--shard env/\(String(count).harmless)' finds none of \(schedulers.joined(separator: ", ")) in the environment",
        hint: "name the part: --shard 1/8")
    }
    if found.count > 1 {
      throw ToolFault(
        .usage, "'--shard env/\(String(count).harmless)' finds both \(found[0]) and \(found[1]) in the environment",
        hint: "name the part: --shard \"$\(found[1])/\(String(count).harmless)\"")
    }
    // Kubernetes counts from 0, GNU parallel from 1, and Slurm from where the array begins.
    let first = name == "JOB_COMPLETION_INDEX" ? "0" : name == "PARALLEL_SEQ" ? "1" : environment[slurmFirst] ?? "1"
    guard let number = Int(text), let before = Int(first), 0...1_000_000_000 ~= number, 0...number ~= before else {
      throw ToolFault(
        .usage, "\(name) in the environment should be a whole number, at least \(first.harmless), not \(text.quoted)")
    }
    return "\(number - before + 1)/\(count)"
  }
}
