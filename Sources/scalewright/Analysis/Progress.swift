import FileStorage

/// Says on standard error what is being done, where that is a terminal and the work is long.
struct Progress {
    private let start = ContinuousClock.now
    private let isShown = Terminal.isTerminal(STDERR_FILENO)

    /// Replaces what was said last.
    func say(_ what: String) {
        guard isShown, start.duration(to: .now) > .seconds(1) else { return }
        var stream = StandardError()
        print("\r\u{1B}[K\(what)…", terminator: "", to: &stream)
    }

    /// Takes away what was said last.
    func end() {
        guard isShown, start.duration(to: .now) > .seconds(1) else { return }
        var stream = StandardError()
        print("\r\u{1B}[K", terminator: "", to: &stream)
    }
}
