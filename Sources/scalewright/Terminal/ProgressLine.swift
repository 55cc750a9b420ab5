/// How far work has come, how fast it goes and how long it will still take, in words.
struct ProgressLine {
    /// What is counted.
    enum Unit {
        case bytes
        /// Draws, scales and the like.
        case pieces
    }

    /// What is done, such as "reading".
    var name: String
    var done = 0
    /// How much there is to do, where that is known.
    var total: Int?
    var unit: Unit

    private static let barWidth = 20

    /// "reading [######··············] 31 %, 412 MiB/s, 3 s left"; without the parts that nobody can know.
    func text(after time: Duration) -> String {
        let seconds = max(time / .seconds(1), 0.001)
        guard let total, total > 0 else {
            return done == 0 && unit == .pieces ? "\(name)…" : "\(name) \(amount), \(rate(in: seconds))"
        }
        let share = min(max(Double(done) / Double(total), 0), 1)
        let filled = Int(share * Double(Self.barWidth))
        let bar =
            String(repeating: "#", count: filled) + String(repeating: "·", count: Self.barWidth - filled)
        let progress = "\(name) [\(bar)] \(Int(share * 100)) %"
        guard done > 0 else { return progress }
        return "\(progress), \(rate(in: seconds)), \(Self.span(seconds * (1 - share) / share)) left"
    }

    private var amount: String {
        switch unit {
        case .bytes: "\(done >> 20) MiB"
        case .pieces: "\(done)"
        }
    }

    private func rate(in seconds: Double) -> String {
        let rate = Double(done) / seconds
        switch unit {
        case .bytes: return "\(Int(rate / 0x1p20)) MiB/s"
        case .pieces: return "\(rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate))") a second"
        }
    }

    private static func span(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 1e9).rounded(.up))
        return switch whole {
        case ..<60: "\(whole) s"
        case ..<3600: "\(whole / 60) min \(whole % 60) s"
        default: "\(whole / 3600) h \(whole % 3600 / 60) min"
        }
    }
}
