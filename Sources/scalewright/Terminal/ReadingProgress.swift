import CompressedInput
import FileStorage

/// A line on standard error that says how far reading has come: on a terminal, and only when it takes
/// longer than a second.
final class ReadingProgress {
    private let file: InputFile
    private let isShown: Bool
    private let beginning = ContinuousClock.now
    private var last = ContinuousClock.now
    private var hasLine = false

    private static let patience = Duration.seconds(1)
    private static let interval = Duration.milliseconds(100)

    init(of file: InputFile) {
        self.file = file
        isShown = Terminal.errorsCanMove
    }

    /// Writes the line anew, if it is time to.
    func update() {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard now - beginning > Self.patience, now - last > Self.interval else { return }
        last = now
        hasLine = true
        show(Self.line(read: file.position, of: file.size, after: now - beginning))
    }

    /// Takes the line away.
    func finish() {
        if hasLine { show("") }
        hasLine = false
    }

    private func show(_ text: String) {
        var stream = StandardError()
        stream.write("\r\(text)\u{1B}[K")
    }

    /// "reading [######··············] 31 %, 412 MiB/s, 3 s left"
    static func line(read: Int, of size: Int?, after time: Duration) -> String {
        let seconds = max(time / .seconds(1), 0.001)
        let rate = Double(read) / seconds
        let speed = "\(Int(rate / 0x1p20)) MiB/s"
        guard let size, size > 0 else { return "reading \(read >> 20) MiB, \(speed)" }
        let share = min(Double(read) / Double(size), 1)
        let filled = Int(share * 20)
        let bar = String(repeating: "#", count: filled) + String(repeating: "·", count: 20 - filled)
        let left = rate > 0 ? Int((Double(max(size - read, 0)) / rate).rounded(.up)) : 0
        return "reading [\(bar)] \(Int(share * 100)) %, \(speed), \(left) s left"
    }
}
