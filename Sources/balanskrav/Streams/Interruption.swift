import Dispatch
import Glibc
import Synchronization

/// Listens for Ctrl-C and SIGTERM while something runs that can be stopped: the first one asks it to stop, a second ends the process.
final class Interruption {
  /// Which signal came first; shared with the handlers, which run on a thread of Dispatch.
  private final class Memory: Sendable {
    let first = Atomic<Int32>(0)
  }

  private let memory = Memory()
  private var sources: [any DispatchSourceSignal] = []
  private var before = sigset_t()

  /// Begins to listen.
  init(stop: @escaping @Sendable () -> Void) {
    let listened = [SIGINT, SIGTERM].filter { !Self.isIgnored($0) }
    // Blocked here and so on every thread begun from here, a signal waits for Dispatch instead of ending the process.
    var held = sigset_t()
    sigemptyset(&held)
    for signal in listened { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    let queue = DispatchQueue(label: "signals")
    for signal in listened {
      let source = DispatchSource.makeSignalSource(signal: signal, queue: queue)
      // @Sendable, so that it inherits no actor: one of the main actor would die on this queue.
      source.setEventHandler { @Sendable [memory] in
        if memory.first.compareExchange(expected: 0, desired: signal, ordering: .relaxed).exchanged {
          stop()
        } else {
          _exit(128 + signal)
        }
      }
      source.activate()
      sources.append(source)
    }
  }

  /// What a process that was stopped so returns; nil when no signal has come.
  var exitCode: ExitCode? {
    switch memory.first.load(ordering: .relaxed) {
    case 0: nil
    case SIGTERM: .terminated
    default: .interrupted
    }
  }

  /// Ends listening; a signal that comes from now on has its usual effect.
  func end() {
    for source in sources { source.cancel() }
    sources = []
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Shells start what runs in the background so, and `nohup` likewise.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    return sigaction(signal, nil, &action) == 0 && action.__sigaction_handler.sa_handler.map(Self.number) == 1
  }

  /// `SIG_IGN` is a function pointer with the value 1.
  private static func number(_ handler: __sighandler_t) -> Int { unsafeBitCast(handler, to: Int.self) }
}
