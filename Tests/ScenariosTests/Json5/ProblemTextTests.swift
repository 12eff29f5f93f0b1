import Scenarios
import Testing

struct ProblemTextTests {
  @Test(
    "a problem says what is wrong and what would be right",
    arguments: [
      ("{namn \"x\"}", "expected \":\" after the key \"namn\", found '\"'", "write namn: value"),
      ("{a:1 b:2}", "expected \",\" here", "put a comma between the two"),
      ("{a:-1 085}", "the number -1 085 has spaces in it", "write -1085"),
      ("{a:3,5}", "the number 3,5 has a decimal comma", "write 3.5"),
      ("{a:\u{2212}5}", "expected a value, found \"\u{2212}\"", "write the plain minus sign, as in -753"),
      ("{a:ja}", "ja is not a value", "write true"),
      ("{a:Region X}", "Region X is not a value", "put a text in quotation marks: \"Region X\""),
      (
        "{synnerliga skäl:1}", "synnerliga skäl cannot be a key without quotation marks",
        "write \"synnerliga skäl\": value"
      ),
      ("{a:1,a:2}", "the key \"a\" stands twice in the same object", "keep one of the two"),
      ("[1", "this \"[\" is never closed", "put ] where it ends"),
      (
        "{a:'x\n}", "the string that begins with ' does not end on this line",
        "put ' at its end, or a backslash at the end of the line to continue it"
      ),
      ("{a:}", "the key \"a\" has no value", "write a: value"),
      (
        "'\\uD800'", "\\uD800 is half of a surrogate pair and no character",
        "write the character itself, or both halves one after the other"
      ),
    ]
  )
  func texts(_ text: String, _ message: String, _ remedy: String) throws {
    let problem = try #require(Json5Reader.read(SourceText(name: "t", text: text)).problems.first)
    #expect(problem.message == message)
    #expect(problem.remedy == remedy)
  }

  @Test("names from the text are shortened and cannot steer a terminal")
  func hostileNames() throws {
    let key = "a\u{1B}[31m\u{202E}" + String(repeating: "x", count: 1000)
    let problem = try #require(Json5Reader.read(SourceText(name: "t", text: "{'\(key)':}")).problems.first)
    #expect(problem.message.hasPrefix("the key \"a\\u001b[31m\\u202exxx"))
    #expect(problem.message.count < 120)
    #expect(problem.remedy.count < 120 && !problem.remedy.unicodeScalars.contains("\u{1B}"))
  }
}
