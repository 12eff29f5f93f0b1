import Foundation
import Testing

/// A worked case of the law's tests as plain data: an amount is a number, or a word for as much as there is.
struct PublishedCase: Decodable, Sendable, CustomTestStringConvertible {
  struct Opening: Decodable, Sendable {
    var RUR, RR: Int64?
    var cohorts: [Cohort]?
  }
  struct Cohort: Decodable, Sendable {
    var origin, deadline: Int
    var remaining: Int64
  }
  struct Config: Decodable, Sendable {
    var allocation, reservationRule: String?
    var reserveUseBeyondZero: Bool?
  }
  struct Decision: Decodable, Sendable {
    var recorded: Int
    var cohort: String
    var amount: Amount
    var to: Int?
  }
  struct Year: Decodable, Sendable {
    var year: Int
    var AR: Int64
    var RVall, RVex, RFex, UV, UF, aterF, aterV, S, EKadj: Int64?
    var reserve, useRUR, useRR: Amount?
    var rurConditionMet: Bool?
  }
  struct Expected: Decodable, Sendable {
    var year: Int
    var RAB, BKR, unusedSurplus: Int64
    var restored, remaining: [String: Int64]
    var status: String
    var overdue: [String]?
    var reserved, usedRUR, usedRR, rurDissolved, RUR, RR: Int64?
  }
  enum Amount: Decodable, Sendable {
    case kronor(Int64)
    case word(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let amount = try? container.decode(Int64.self) {
        self = .kronor(amount)
      } else {
        self = .word(try container.decode(String.self))
      }
    }
  }

  var id: String
  var opening: Opening?
  var config: Config?
  var decisions: [Decision]?
  var years: [Year]
  var expect: [Expected]

  var testDescription: String { id }

  /// All cases of the file; a broken file gives none, which the test of their number catches.
  static let all: [PublishedCase] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard let data = try? Data(contentsOf: tests.appending(path: "LawTests/Cases/law-cases.json")) else { return [] }
    return (try? JSONDecoder().decode([PublishedCase].self, from: data)) ?? []
  }()
}
