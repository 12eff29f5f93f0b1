import Scenarios

/// A random scenario in canonical form, in which words that are the user's own can be exchanged for others, each wherever it stands.
struct HostileScenario {
  let tree: Node
  /// The words that can be exchanged for any others: names, sources, keys of the user's own.
  private(set) var free: [String] = []

  /// A scenario, where the random one of the seed is long enough to have something to exchange.
  init(seed: UInt64) throws {
    let text = Json5Writer.text(of: RandomScenario(seed: seed).tree)
    tree = try ScenarioLoader.load(SourceText(name: "random", text: text)).scenario.canonicalTree
    var words: [String] = []
    Self.gather(tree, &words)
    for (place, word) in words.enumerated() where (try? load([word: "zz\(place)"])) != nil { free.append(word) }
  }

  /// The scenario with words exchanged.
  func load(_ exchanged: [String: String]) throws(DiagnosticList) -> Scenario {
    let text = Json5Writer.text(of: Self.exchange(tree, exchanged))
    return try ScenarioLoader.load(SourceText(name: "random", text: text)).scenario
  }

  /// Every word, in order, once.
  private static func gather(_ node: Node, _ words: inout [String]) {
    func add(_ word: String) { if !words.contains(word) { words.append(word) } }
    switch node.value {
    case .string(let word): add(word)
    case .object(let members):
      for member in members {
        add(member.key)
        gather(member.node, &words)
      }
    case .array(let items): for item in items { gather(item, &words) }
    case .number, .bool, .null: break
    }
  }

  private static func exchange(_ node: Node, _ words: [String: String]) -> Node {
    switch node.value {
    case .string(let word): Node(.string(words[word] ?? word), at: node.place)
    case .object(let members):
      Node(
        .object(
          members.map { .init(key: words[$0.key] ?? $0.key, keyPlace: $0.keyPlace, node: exchange($0.node, words)) }),
        at: node.place)
    case .array(let items): Node(.array(items.map { exchange($0, words) }), at: node.place)
    case .number, .bool, .null: node
    }
  }
}
