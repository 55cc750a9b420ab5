import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// Where a score is moved to: `pomp`, or the bounds of the designer's.
    mutating func readRescale(_ node: Node?, _ owner: String) -> Located<Rescale>? {
        guard let node else { return nil }
        if case .mapping = node.content {
            return fields(of: node, .rescale, owner: "the rescaling of \(owner)", named: node.range)
                .flatMap { readTarget($0["to"]) }
                .map { Located(.linear(to: $0), at: node.range) }
        }
        guard let word = text(node, "the rescaling of \(owner)") else { return nil }
        if word.value == "pomp" { return Located(.pomp, at: word.range) }
        report(
            Diagnostic(
                .invalidValue, "'\(word.value)' is not a rescaling", at: word.range,
                advice: Suggestion.advice(
                    for: word.value, among: ["pomp"],
                    otherwise: "Write pomp for 0 to 100, or bounds such as {to: [0, 10]}.")))
        return nil
    }

    private mutating func readTarget(_ node: Node?) -> ScoreBounds? {
        guard let node else { return nil }
        let numbers = list(node, "the bounds").compactMap {
            decimal($0, "a bound", in: -1e9...1e9)?.value
        }
        guard case .sequence(let nodes) = node.content, nodes.count == numbers.count else { return nil }
        guard numbers.count == 2, numbers[0] < numbers[1] else {
            report(
                Diagnostic(
                    .invalidValue, "These are not a lowest and a highest score", at: node.range,
                    reason: "A score that should run the other way needs its items reversed.",
                    advice: "Write two numbers that ascend, such as [0, 10]."))
            return nil
        }
        return ScoreBounds(lowest: numbers[0], highest: numbers[1])
    }
}
