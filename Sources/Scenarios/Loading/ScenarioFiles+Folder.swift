extension ScenarioFiles {
  /// The files in the folder tree of a scenario file: what it starts from lies in its own folder or below.
  ///
  /// Names are relative to the file that states them. Links are followed, and what they lead to must lie in the tree too.
  /// A name is also found where it is spelled with other Unicode scalars that mean the same letters.
  public static func folder(of path: String) -> ScenarioFiles {
    let (folder, name) = ScenarioFile.split(path)
    let home = ScenarioFile.realPath(folder.isEmpty ? "." : folder)
    guard let start = ScenarioFile.realPath(path) ?? home.map({ $0.hasSuffix("/") ? $0 + name : $0 + "/" + name })
    else {
      return .none
    }
    let root = ScenarioFile.split(start).folder
    return ScenarioFiles(start: start) { path, from in
      ScenarioFolder(root: root).read(path, from: ScenarioFile.split(from).folder)
    }
  }
}

/// A folder tree out of which nothing is read. Both folders are without links, `.` and `..`.
private struct ScenarioFolder {
  let root: String

  func read(_ path: String, from folder: String) -> ScenarioFiles.Answer {
    if path.utf8.contains(0) { return .missing(nearest: nil) }
    var walked: [String] = []
    var real = path.hasPrefix("/") ? "/" : folder
    let parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
    for part in parts {
      let next = part == ".." ? ScenarioFile.split(real).folder : joined(real, part)
      if let resolved = ScenarioFile.realPath(next) {
        real = resolved
      } else {
        // Names outside are not told, not even whether they exist.
        guard contains(real) else { return .outside }
        let names = ScenarioFile.names(in: real)
        guard let same = names.first(where: { nfc($0) == nfc(part) }),
          let resolved = ScenarioFile.realPath(joined(real, same))
        else {
          return .missing(
            nearest: nearest(to: part, in: names.filter { $0 != part }).map { (walked + [$0]).joined(separator: "/") }
          )
        }
        real = resolved
      }
      walked.append(part)
    }
    guard contains(real) else { return .outside }
    switch ScenarioFile.read(real) {
    case .bytes(let bytes): return .bytes(bytes, identity: real)
    case .missing(let nearest): return .missing(nearest: nearest)
    case .isFolder: return .unreadable("it is a folder")
    case .tooLarge(let size, let limit): return .unreadable("it has \(size) bytes; at most \(limit) are read")
    case .unreadable(let why): return .unreadable(why)
    }
  }

  private func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private func contains(_ path: String) -> Bool {
    path == root || path.utf8.starts(with: joined(root, "").utf8)
  }
}
