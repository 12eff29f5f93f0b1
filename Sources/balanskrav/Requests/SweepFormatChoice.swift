/// The forms in which `sweep` writes its points.
enum SweepFormatChoice: String, CaseIterable {
  case csv, ndjson
}
