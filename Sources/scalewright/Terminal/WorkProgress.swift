import Dispatch
import FileStorage

/// A line on standard error that says how far long work has come: on a terminal, and only when it takes
/// longer than a second.
///
/// Unchecked, because the compiler does not see that every access goes through the queue.
final class WorkProgress: @unchecked Sendable {
    private let name: String
    private let total: Int
    private let isShown = Terminal.isTerminal(STDERR_FILENO)
    private let beginning = ContinuousClock.now
    private let queue = DispatchQueue(label: "progress")
    private var done = 0
    private var last = ContinuousClock.now
    private var hasLine = false

    private static let patience = Duration.seconds(1)
    private static let interval = Duration.milliseconds(100)

    /// - Parameters:
    ///   - name: what is done, such as "simulating"
    ///   - total: how much of it there is
    init(_ name: String, of total: Int) {
        self.name = name
        self.total = total
    }

    /// Counts what is done, and writes the line anew if it is time to.
    func advance(by count: Int) {
        guard isShown else { return }
        queue.sync {
            done += count
            let now = ContinuousClock.now
            guard now - beginning > Self.patience, now - last > Self.interval else { return }
            last = now
            hasLine = true
            show(Self.line(name, done: done, of: total, after: now - beginning))
        }
    }

    /// Takes the line away.
    func finish() {
        queue.sync {
            if hasLine { show("") }
            hasLine = false
        }
    }

    private func show(_ text: String) {
        var stream = StandardError()
        stream.write("\r\(text)\u{1B}[K")
    }

    /// "simulating [######··············] 31 %, 3 s left"
    static func line(_ name: String, done: Int, of total: Int, after time: Duration) -> String {
        let share = total > 0 ? min(Double(done) / Double(total), 1) : 1
        let filled = Int(share * 20)
        let bar = String(repeating: "#", count: filled) + String(repeating: "·", count: 20 - filled)
        let left = share > 0 ? Int(((time / .seconds(1)) * (1 - share) / share).rounded(.up)) : 0
        return "\(name) [\(bar)] \(Int(share * 100)) %, \(left) s left"
    }
}
