import FileStorage

/// How a call ended, for scripts to act on.
enum ExitStatus: Int32, Comparable {
    case sound = 0
    /// The instrument has errors, or the data fail a declared threshold.
    case unsound = 1
    /// The call could not be carried out: usage, an unreadable file, data that contradict the
    /// instrument.
    case refused = 2

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Ends the process; results that cannot be handed on make the call a failed one.
    func endProcess() -> Never {
        do throws(FileProblem) {
            try StandardOutput.finish()
        } catch {
            Terminal.printError(CommandFailure(error).message)
            exit(Self.refused.rawValue)
        }
        exit(rawValue)
    }
}

/// Ends a command with a message on standard error.
struct CommandFailure: Error {
    var status: ExitStatus
    var message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    /// What `body` gives; a file's problem becomes a refusal of the call.
    static func from<Value: ~Copyable>(
        _ body: () throws(FileProblem) -> Value
    ) throws(CommandFailure) -> Value {
        do throws(FileProblem) {
            return try body()
        } catch {
            throw CommandFailure(error)
        }
    }

    init(_ problem: FileProblem) {
        self.init(.refused, "error: \(problem.path): \(problem.message)\n  fix: \(problem.advice)")
    }
}
