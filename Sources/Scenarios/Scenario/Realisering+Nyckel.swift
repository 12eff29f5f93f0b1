extension Realisering.Regel {
  /// The rule's name in scenario files and in JSON output.
  public var nyckel: String {
    switch self {
    case .ingen: "ingen"
    case .andel: "andel"
    case .belopp: "belopp"
    case .vidBehov: "vid_behov"
    }
  }
}
