import Glibc

/// Holds back the signals that end a program until `end`.
///
/// Blocking them on the calling thread is enough: Dispatch's own threads never take signals.
struct SignalPause {
  private var before = sigset_t()

  /// Begins the pause.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Ends the pause; a signal that came meanwhile takes effect now.
  func end() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
