/// The arguments of one command after parsing: every value is of its declared kind.
struct MatchedArguments: Equatable {
  /// An option that was given.
  struct Given: Equatable {
    /// The option's name without dashes.
    let option: String
    /// Its value in canonical form; nil for a switch.
    let value: String?
  }

  /// Options in the order given.
  var options: [Given] = []
  /// Positional arguments in canonical form, in order.
  var positionals: [String] = []

  /// Whether the option was given.
  func has(_ option: OptionDeclaration) -> Bool {
    options.contains { $0.option == option.name }
  }

  /// All values given to the option, in order.
  func values(of option: OptionDeclaration) -> [String] {
    options.filter { $0.option == option.name }.compactMap(\.value)
  }

  /// The value given to the option, else its standard value.
  func value(of option: OptionDeclaration) -> String? {
    values(of: option).last ?? option.value?.standard
  }

  /// The choice made with an option that has a standard value.
  func choice<Value: RawRepresentable>(of option: OptionDeclaration) -> Value where Value.RawValue == String {
    guard let choice = value(of: option).flatMap(Value.init(rawValue:)) else {
      preconditionFailure("\(option.spelling) must be declared with choices of the type read and a standard value")
    }
    return choice
  }

  /// The whole number given to an option, else its standard value.
  func wholeNumber(of option: OptionDeclaration) -> Int {
    guard let number = value(of: option).flatMap({ Int($0) }) else {
      preconditionFailure("\(option.spelling) must be declared a whole number with a standard value, or be given")
    }
    return number
  }

  /// The positional argument at a place counted from 0, if it was given.
  func positional(_ index: Int) -> String? {
    index < positionals.count ? positionals[index] : nil
  }
}
