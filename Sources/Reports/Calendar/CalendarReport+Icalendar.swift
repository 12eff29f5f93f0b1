import Analysis
import Law
import Scenarios

extension CalendarReport {
  /// The calendar for calendar programs (iCalendar, RFC 5545): an event of whole days for each, which takes up nobody's time.
  ///
  /// The same calendar is the same bytes: an event goes by a name made of what it says, and counts as written when the year before the
  /// budget year begins, so that a program that reads the file again changes what it has.
  public func icalendar(language: Language) -> String {
    var text = ""
    func line(_ content: String) { text += Self.folded(content) }
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    line("PRODID:-//balanskrav//\(Engine.version)//\(language.rawValue.uppercased())")
    line("CALSCALE:GREGORIAN")
    line("METHOD:PUBLISH")
    line("X-WR-CALNAME:" + Self.escaped(title(language)))
    var taken: [String: Int] = [:]
    for event in händelser {
      let key = [
        namn ?? "", String(budgetår), event.dag.text, event.slag.rawValue, event.vad.sv, event.organ?.sv ?? "",
      ]
      let hash = SHA256.hex(key.map { "\($0.utf8.count):\($0)" }.joined().utf8).prefix(32)
      // Events that say the same are told apart by their order.
      let number = taken[String(hash), default: 0]
      taken[String(hash)] = number + 1
      line("BEGIN:VEVENT")
      line("UID:\(hash)\(number == 0 ? "" : "-\(number)")@balanskrav")
      line("DTSTAMP:\(Kalenderdag(budgetår - 1, 1, 1).text(""))T000000Z")
      line("DTSTART;VALUE=DATE:" + event.dag.text(""))
      line("DTEND;VALUE=DATE:" + event.slut.text(""))
      line("SUMMARY:" + Self.escaped(event.vad(language)))
      let told = [event.organ, event.källa].compactMap { $0?(language) }
      if !told.isEmpty { line("DESCRIPTION:" + Self.escaped(told.joined(separator: "; "))) }
      line("CATEGORIES:" + event.slag.rawValue)
      line("TRANSP:TRANSPARENT")
      line("END:VEVENT")
    }
    line("END:VCALENDAR")
    return text
  }

  /// A text on one line with the characters that mean something escaped (RFC 5545 3.3.11).
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.visible.unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// A line of at most 75 octets, continued after a blank, never inside a character's octets (RFC 5545 3.1); each ends with CRLF.
  static func folded(_ line: String) -> String {
    var result = ""
    var room = 75
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if octets > room {
        result += "\r\n "
        room = 74
      }
      result.unicodeScalars.append(scalar)
      room -= octets
    }
    return result + "\r\n"
  }
}
