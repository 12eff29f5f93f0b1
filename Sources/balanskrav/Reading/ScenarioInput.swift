import BalanskravKit
import Glibc

/// Reads the bytes of a scenario or of a partial result.
struct ScenarioInput {
  /// What is to be read; messages call it by name.
  enum Kind: String {
    case scenario
    case outcome
    case part = "partial result"
    case report

    /// The ending of its files.
    var ending: String {
      switch self {
      case .scenario, .outcome: ".json5"
      case .part: ".json"
      case .report: ".html"
      }
    }
    /// How one gets one.
    var origin: String {
      switch self {
      case .scenario: "'balanskrav init FILE' writes a scenario to start from"
      case .outcome: "'balanskrav help roll' shows what one holds"
      case .part: "'balanskrav run --shard I/N -o FILE' writes one"
      case .report: "'balanskrav report SCENARIO -o FILE' writes one"
      }
    }
  }

  /// The most bytes a scenario may have; the largest sensible one has a thousandth of that.
  static let largest = 64 << 20
  private let kind: Kind
  private let limit: Int

  /// A reader that refuses more than `limit` bytes.
  init(_ kind: Kind = .scenario, limit: Int = largest) {
    self.kind = kind
    self.limit = limit
  }

  /// The text of a scenario, wherever it comes from.
  func read(_ scenario: ScenarioSource, input: ByteSource) throws(ToolFault) -> SourceText {
    switch scenario {
    case .builtIn: SourceText(name: BuiltIn.name, bytes: BuiltIn.scenario)
    case .standardRegion: SourceText(name: BuiltIn.standardRegionName, bytes: BuiltIn.standardRegion)
    case .standardInput: SourceText(name: "standard input", bytes: try bytes(of: input, named: "standard input"))
    case .file(let path): SourceText(name: path, bytes: try bytes(ofFile: path))
    }
  }

  private func bytes(ofFile path: String) throws(ToolFault) -> [UInt8] {
    let file: Descriptor
    do throws(SystemFault) { file = try Descriptor.open(path, O_RDONLY | O_NOCTTY) } catch {
      throw cannotOpen(path, error)
    }
    // Nothing was written, so closing can lose nothing.
    defer { try? file.close() }
    var status = stat()
    if fstat(file.number, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw isFolder(path) }
      if status.st_mode & S_IFMT == S_IFREG, status.st_size > limit { throw tooLarge(path.quoted) }
    }
    return try bytes(of: ByteSource(descriptor: file), named: path.quoted)
  }

  private func bytes(of source: ByteSource, named name: String) throws(ToolFault) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(SystemFault) { bytes = try source.readAll(limit: limit) } catch {
      throw ToolFault(.inputOutput, "cannot read \(name): \(error.reason)")
    }
    guard let bytes else { throw tooLarge(name) }
    return bytes
  }

  private func tooLarge(_ name: String) -> ToolFault {
    let size = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
    return ToolFault(
      .badScenario,
      "\(name) is too large: \(kind == .outcome ? "an" : "a") \(kind.rawValue) has at most \(size)",
      hint: "is it a \(kind.rawValue)\(kind == .scenario ? " file" : "")?"
    )
  }

  private func isFolder(_ path: String) -> ToolFault {
    let scenarios = ScenarioFile.names(in: path).filter { $0.hasSuffix(kind.ending) }
    return ToolFault(
      .noSuchFile,
      "cannot read \(path.quoted): it is a folder",
      hint: scenarios.first.map {
        "name a file in it, such as \((path + (path.hasSuffix("/") ? "" : "/") + $0).quoted)"
      } ?? "name a \(kind.rawValue)\(kind == .scenario ? " file" : "")"
    )
  }

  private func cannotOpen(_ path: String, _ fault: SystemFault) -> ToolFault {
    guard fault.code == ENOENT else {
      return ToolFault(.noSuchFile, "cannot read \(path.quoted): \(fault.reason)")
    }
    let folder = FilePath.folder(of: path)
    if (try? FilePath.status(folder)) == nil {
      return ToolFault(.noSuchFile, "cannot read \(path.quoted): there is no folder \(folder.quoted)")
    }
    if (try? FilePath.status(path, followingLinks: false)) != nil {
      return ToolFault(.noSuchFile, "cannot read \(path.quoted): it is a link to a file that is not there")
    }
    let nearest = NearestName.find(FilePath.name(of: path), among: ScenarioFile.names(in: folder))
    let prefix = path.utf8.contains(0x2F) ? (folder == "/" ? "/" : folder + "/") : ""
    return ToolFault(
      .noSuchFile,
      "cannot read \(path.quoted): there is no such file",
      hint: nearest.map { "did you mean \((prefix + $0).quoted)?" }
        ?? kind.origin
    )
  }
}
