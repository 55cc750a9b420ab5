import FileStorage

/// Does something again whenever one of a few files is saved.
struct FileWatch {
    var paths: [String]
    /// Five looks a second are felt as at once, and cost nothing.
    private static let pause: UInt32 = 200_000

    /// - Parameter check: done once at the start, and then after each save
    /// - Returns: the status of the last check, once the user ends the watch
    func run(_ check: () -> ExitStatus) -> ExitStatus {
        let interruption = Interruption()
        while true {
            // Looked at before the check, so that what is saved during it is not missed.
            let seen = paths.map(FileStamp.init(path:))
            if Terminal.isTerminal(STDOUT_FILENO) { print(Self.clear, terminator: "") }
            let status = check()
            announce()
            while paths.map(FileStamp.init(path:)) == seen {
                if interruption.isRequested { return status }
                usleep(Self.pause)
            }
        }
    }

    private func announce() {
        // What a pipe holds back would be read too late.
        fflush(nil)
        let what = paths.count == 1 ? paths[0] : "\(paths.count) files"
        Terminal.printError("Watching \(what); Ctrl-C ends it.")
    }

    /// Clears the screen and what was scrolled out of it (ECMA-48, and xterm's extension).
    private static let clear = "\u{1B}[2J\u{1B}[3J\u{1B}[H"
}
