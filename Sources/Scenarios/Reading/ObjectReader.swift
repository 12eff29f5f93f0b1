/// The members of one object while they are read; a key asked for is a key known.
struct ObjectReader {
  /// Path of the object from the top of the scenario, "" for the top itself.
  let path: String
  /// Where the object stands.
  let place: Place
  private let members: [Node.Member]
  private(set) var known: [String] = []
  /// How many of the keys asked for are there.
  private(set) var found = 0

  init(path: String, place: Place, members: [Node.Member]) {
    self.path = path
    self.place = place
    self.members = members
  }

  /// The member with a key, and from now on the key is known.
  mutating func take(_ key: String) -> Node.Member? {
    known.append(key)
    let member = members.first { $0.key == key }
    if member != nil { found += 1 }
    return member
  }

  /// Whether a key is there.
  func states(_ key: String) -> Bool { members.contains { $0.key == key } }

  /// Every member, for objects whose keys are the user's own names or years.
  mutating func takeAll() -> [Node.Member] {
    known += members.map(\.key)
    return members
  }

  /// Path of a member.
  func path(to key: String) -> String {
    path.isEmpty ? ScenarioPath.segment(key) : path + "." + ScenarioPath.segment(key)
  }

  /// Members nobody asked for.
  var unknown: [Node.Member] { members.filter { !known.contains($0.key) } }
}
