import Dispatch
import FileStorage

/// A line on standard error that says how far long work has come: on a terminal, and only when it takes
/// longer than a second.
///
/// Unchecked, because the compiler does not see that every access goes through the queue.
final class Progress: @unchecked Sendable {
    private let isShown = Terminal.errorsCanMove
    private let queue = DispatchQueue(label: "progress")
    private let beginning = ContinuousClock.now
    private var stretchBeginning = ContinuousClock.now
    private var last = ContinuousClock.now
    private var line: ProgressLine
    private var hasLine = false

    private static let patience = Duration.seconds(1)
    private static let interval = Duration.milliseconds(100)

    /// - Parameters:
    ///   - name: what is done, such as "simulating"
    ///   - total: how much of it there is, where that is known
    init(_ name: String, of total: Int? = nil, in unit: ProgressLine.Unit = .pieces) {
        line = ProgressLine(name: name, total: total, unit: unit)
    }

    /// Counts what is done, and writes the line anew if it is time to.
    func advance(by count: Int = 1) {
        change(after: Self.interval) { line.done += count }
    }

    /// The same, for work that counts by itself.
    func reach(_ count: Int) {
        change(after: Self.interval) { line.done = count }
    }

    /// Goes on to another stretch of the same work, and says so at once.
    func turn(to name: String, of total: Int? = nil) {
        change(after: .zero) {
            line = ProgressLine(name: name, total: total, unit: .pieces)
            stretchBeginning = .now
        }
    }

    /// Takes the line away.
    func finish() {
        queue.sync {
            if hasLine { show("") }
            hasLine = false
        }
    }

    private func change(after interval: Duration, _ change: () -> Void) {
        guard isShown else { return }
        queue.sync {
            change()
            let now = ContinuousClock.now
            guard now - beginning > Self.patience, now - last >= interval else { return }
            last = now
            hasLine = true
            show(line.text(after: now - stretchBeginning))
        }
    }

    private func show(_ text: String) {
        var stream = StandardError()
        stream.write("\r\(text)\u{1B}[K")
    }
}
