/// A small reader of RFC 4180 that accepts nothing looser.
public enum CsvReader {
  /// Something that is no CSV, and where.
  public struct Fault: Error {
    /// The character, from 0.
    public let offset: Int
  }

  /// The fields of every line.
  public static func read(_ text: String, separator: Unicode.Scalar = ",") throws -> [[String]] {
    let scalars = Array(text.unicodeScalars)
    var lines: [[String]] = []
    var fields: [String] = []
    var index = 0
    while index < scalars.count {
      var field = String.UnicodeScalarView()
      if scalars[index] == "\"" {
        index += 1
        while true {
          guard index < scalars.count else { throw Fault(offset: index) }
          if scalars[index] == "\"" {
            index += 1
            guard index < scalars.count, scalars[index] == "\"" else { break }
          }
          field.append(scalars[index])
          index += 1
        }
      } else {
        while index < scalars.count, scalars[index] != separator, scalars[index] != "\r" {
          if scalars[index] == "\"" || scalars[index] == "\n" { throw Fault(offset: index) }
          field.append(scalars[index])
          index += 1
        }
      }
      fields.append(String(field))
      guard index < scalars.count else { throw Fault(offset: index) }
      if scalars[index] == separator {
        index += 1
        // A separator before the line's end means one more, empty field.
        continue
      }
      guard scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" else {
        throw Fault(offset: index)
      }
      index += 2
      lines.append(fields)
      fields = []
    }
    return lines
  }
}
