import FileStorage

/// The user's wish that the process end, noticed where it suits instead of in the middle of things.
struct Interruption {
    private static let signals = [SIGINT, SIGTERM]

    /// From now on Ctrl-C waits to be asked for.
    init() {
        var held = sigset_t()
        sigemptyset(&held)
        for signal in Self.signals { sigaddset(&held, signal) }
        sigprocmask(SIG_BLOCK, &held, nil)
    }

    var isRequested: Bool {
        var pending = sigset_t()
        sigemptyset(&pending)
        sigpending(&pending)
        return Self.signals.contains { sigismember(&pending, $0) == 1 }
    }
}
