import FileStorage

/// What is known about the streams that this process writes to.
enum Terminal {
    /// Whether standard output shows colour: on a terminal, and never under NO_COLOR.
    static var showsColour: Bool { isTerminal(STDOUT_FILENO) && !refusesColour }

    /// Whether standard error shows colour.
    static var errorsShowColour: Bool { isTerminal(STDERR_FILENO) && !refusesColour }

    /// Whether standard error can be written over, as a progress bar is.
    static var errorsCanMove: Bool { isTerminal(STDERR_FILENO) && environment("TERM") != "dumb" }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// https://no-color.org: set to anything but the empty text; and terminals that can do nothing.
    private static var refusesColour: Bool {
        environment("NO_COLOR").map { !$0.isEmpty } ?? false || environment("TERM") == "dumb"
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Writes to standard error, ending the line.
    static func printError(_ text: String) {
        var stream = StandardError()
        print(text, to: &stream)
    }
}
