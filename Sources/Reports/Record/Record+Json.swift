extension Record {
  /// The record as JSON: `version`, `request`, `scenarios` (each `namn`, `text` and, where there is a file, `skrivet`) and
  /// `figures`.
  public var json: JsonValue {
    [
      "version": .string(version),
      "request": request,
      "scenarios": .array(
        sources.map { source in
          .object(
            [.init("namn", .string(source.name)), .init("text", .string(source.text))]
              + (source.written.map { [.init("skrivet", .string($0))] } ?? []))
        }),
      "figures": figures,
    ]
  }

  /// The record on one line as it stands inside a script element: no character of it can end the element or be taken for markup.
  ///
  /// `<`, U+2028 and U+2029 are escaped by the writer in every JSON text; `>` and `&` only occur within strings, where an escape says the same.
  var scriptText: String {
    var bytes: [UInt8] = []
    for byte in json.text(.compact).utf8 {
      switch byte {
      case UInt8(ascii: ">"): bytes.append(contentsOf: #"\u003e"#.utf8)
      case UInt8(ascii: "&"): bytes.append(contentsOf: #"\u0026"#.utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
