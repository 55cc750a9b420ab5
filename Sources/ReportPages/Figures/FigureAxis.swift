import Reporting

/// Where numbers stand across a figure.
struct FigureAxis: Sendable {
    var lowest: Double
    var highest: Double
    /// The places of the lowest and the highest number, in percent of the figure's width.
    var from: Double
    var to: Double
    /// The distance between two ticks.
    let step: Double

    /// An axis that holds all the numbers, ends on ticks and has about five of them.
    init(holding numbers: [Double], from: Double, to: Double) {
        let finite = numbers.filter(\.isFinite)
        let low = finite.min() ?? 0
        let high = finite.max() ?? 1
        let spread = high > low ? high - low : max(abs(high), 1) / 5
        let step = max(Self.tick(near: spread / 4), Self.finest)
        self.step = step
        lowest = (low / step).rounded(.down) * step
        highest = max((high / step).rounded(.up) * step, lowest + step)
        self.from = from
        self.to = to
    }

    func place(_ number: Double) -> Double {
        from + (to - from) * (min(max(number, lowest), highest) - lowest) / (highest - lowest)
    }

    var ticks: [Double] {
        let count = Int(((highest - lowest) / step).rounded())
        return (0...max(count, 1)).map { lowest + Double($0) * step }
    }

    /// A finer division would make much of nothing.
    private static let finest = 0.01

    /// Decimals that tell the ticks apart.
    private var places: Int { step >= 1 ? 0 : step >= 0.1 ? 1 : 2 }

    /// Of a figure that cannot exceed one.
    func label(_ tick: Double) -> String {
        let text = DisplayedNumber.coefficient(tick, places)
        return text.allSatisfy { $0 == "0" || $0 == "." } ? "0" : text
    }

    /// Of a figure that can.
    func plainLabel(_ tick: Double) -> String { DisplayedNumber.decimals(tick, places) }

    /// Lines down the figure at the ticks, and their numbers below.
    func grid(from top: Double, to bottom: Double) -> [Markup] {
        ticks.flatMap { tick in
            [
                Marks.line("grid", x: place(tick), y: top, toX: place(tick), toY: bottom),
                Marks.words(
                    Prose(stringLiteral: label(tick)), kind: "tick", x: place(tick), y: bottom + 14, anchor: .middle),
            ]
        }
    }

    /// One, two or five times a power of ten, not below the number.
    private static func tick(near number: Double) -> Double {
        var power = 1.0
        while power > number, power > 1e-9 { power /= 10 }
        while power * 10 <= number, power < 1e9 { power *= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= number * 0.999_999 } ?? power
    }
}
