import Synchronization

extension ScenarioFiles {
  /// The same files, each read once: what is loaded many times then is always the same, whatever happens to the files meanwhile.
  public func remembering() -> ScenarioFiles {
    let memory = Memory()
    let read = self.read
    return ScenarioFiles(start: start) { path, from in
      let key = Memory.Key(path: path, from: from)
      return memory.answers.withLock { answers in
        if let answer = answers[key] { return answer }
        let answer = read(path, from)
        answers[key] = answer
        return answer
      }
    }
  }

  private final class Memory: Sendable {
    struct Key: Hashable {
      let path: String
      let from: String
    }
    let answers = Mutex<[Key: Answer]>([:])
  }
}
