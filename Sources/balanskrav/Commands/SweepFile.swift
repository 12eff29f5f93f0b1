import BalanskravKit
import Glibc

/// The file of a sweep and the manifest beside it.
struct SweepFile {
  /// The most bytes that a manifest has; a thousand columns and a large scenario take a hundredth of that.
  private static let largestManifest = 64 << 20

  let path: String
  private var manifestPath: String { path + ".manifest.json" }

  /// Checks that the file can be written, so that no work is done in vain; changes nothing.
  init(_ path: String, resumes: Bool) throws(ToolFault) {
    self.path = path
    for name in [path, path + ".manifest.json"] {
      // What can be neither written nor named is told before that it is there.
      _ = try OutputFile(path: name, besides: .builtIn)
      guard let status = try? FilePath.status(name) else { continue }
      if !resumes { throw LineFile.exists(name) }
      if status.st_mode & S_IFMT != S_IFREG {
        throw ToolFault(.inputOutput, "cannot go on with \(name.quoted): it is no ordinary file")
      }
    }
  }

  /// Begins the file, the manifest first.
  func begin(_ manifest: SweepManifest, _ opening: String) throws(ToolFault) -> LineFile {
    do throws(ToolFault) { try OutputFile(newAt: manifestPath).write(Array(manifest.text.utf8)) } catch {
      throw (try? FilePath.status(manifestPath)) == nil ? error : LineFile.exists(manifestPath)
    }
    let file: LineFile
    do throws(ToolFault) { file = try LineFile(newAt: path) } catch {
      unlink(manifestPath)
      throw error
    }
    try file.write(opening)
    return file
  }

  /// Goes on with the file, or begins it where nothing is there.
  ///
  /// - Parameters:
  ///   - points: the points whose lines it is to hold.
  ///   - beginning: how the line of a point begins.
  /// - Returns: the file and how many of the points it holds already.
  func resume(
    _ manifest: SweepManifest, _ opening: String, _ points: Range<Int>, beginning: (Int) -> String
  ) throws(ToolFault) -> (LineFile, done: Int) {
    guard try check(manifest) else { return (try begin(manifest, opening), 0) }
    if (try? FilePath.status(path)) == nil {
      // It broke off between the manifest and the first line.
      let file = try LineFile(newAt: path)
      try file.write(opening)
      return (file, 0)
    }
    let file = try LineFile(existingAt: path)
    do throws(ToolFault) {
      return (file, try takeUp(file, opening, points, beginning))
    } catch {
      try? file.close()
      throw error
    }
  }

  /// Keeps the lines of points; one that is something else is refused.
  private func takeUp(
    _ file: LineFile, _ opening: String, _ points: Range<Int>, _ beginning: (Int) -> String
  ) throws(ToolFault) -> Int {
    let first = opening.isEmpty ? 0 : 1
    let found = try file.takeUp { line, bytes in
      if line < first { return bytes.elementsEqual(opening.utf8.dropLast()) }
      let place = points.lowerBound + line - first
      return place < points.upperBound && bytes.starts(with: beginning(place).utf8)
    }
    switch found {
    case .strange(let line):
      throw ToolFault(
        .badScenario, "line \(line) of \(path.quoted) is not what this sweep wrote there; the file has been changed",
        hint: "name another file, and begin again")
    case .kept(0):
      try file.write(opening)
      return 0
    case .kept(let lines): return lines - first
    }
  }

  /// Whether there is a manifest of this very sweep; one of another sweep is refused, and so is a file without any.
  private func check(_ manifest: SweepManifest) throws(ToolFault) -> Bool {
    let bytes: [UInt8]
    switch ScenarioFile.read(manifestPath, limit: Self.largestManifest) {
    case .bytes(let found): bytes = found
    case .missing:
      if (try? FilePath.status(path)) == nil { return false }
      throw ToolFault(
        .badScenario,
        "cannot go on with \(path.quoted): \(manifestPath.quoted), which says what it holds, is not there",
        hint: "name another file, and begin again")
    case .isFolder: throw unreadable("it is a folder")
    case .tooLarge: throw unreadable("it is too large")
    case .unreadable(let why): throw unreadable(why)
    }
    guard let differing = manifest.differences(from: SourceText(name: manifestPath, bytes: bytes)) else {
      throw unreadable("it is no manifest of a sweep")
    }
    if differing.isEmpty { return true }
    let shown = differing.prefix(5).joined(separator: ", ").harmless
    let more = differing.count > 5 ? " and \(differing.count - 5) more" : ""
    throw ToolFault(
      .badScenario, "\(path.quoted) was begun by another sweep; what differs: \(shown)\(more)",
      hint: "give the same command as then, or name another file")
  }

  private func unreadable(_ why: String) -> ToolFault {
    ToolFault(.badScenario, "cannot go on with \(path.quoted): \(manifestPath.quoted) cannot be used: \(why)")
  }
}
