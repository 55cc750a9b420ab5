/// The bounds of numbers that come from the command line.
enum PlanNumber {
    /// Above 0 and below 1.
    static func inside(
        _ name: String, _ value: Double, example: String
    ) throws(CommandFailure) {
        guard value > 0, value < 1 else {
            throw refusal(name, value, "Give a number above 0 and below 1, such as \(example).")
        }
    }

    /// From 0 to below 1.
    static func share(
        _ name: String, _ value: Double, example: String
    ) throws(CommandFailure) {
        guard (0..<1).contains(value) else {
            throw refusal(name, value, "Give a number from 0 to below 1, such as \(example).")
        }
    }

    /// A whole number of at least so many, and of no more than anybody could ask.
    static func count(
        _ name: String, _ value: Int, atLeast minimum: Int
    ) throws(CommandFailure) {
        guard (minimum...limit).contains(value) else {
            throw CommandFailure(
                .refused,
                "error: the \(name) is \(value)\n  fix: Give a whole number from \(minimum) to \(limit).")
        }
    }

    private static let limit = 10_000_000

    static func refusal(_ name: String, _ value: Double, _ advice: String) -> CommandFailure {
        let number = Int(exactly: value).map(String.init) ?? "\(value)"
        return CommandFailure(.refused, "error: the \(name) is \(number)\n  fix: \(advice)")
    }
}
