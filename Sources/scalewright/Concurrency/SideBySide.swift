import Dispatch

/// Does the same for each of several things on all cores, and keeps the results in the things' order,
/// so that nobody can tell from the results how many cores there were.
enum SideBySide {
    static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @Sendable (Input) -> Output
    ) -> [Output] {
        guard inputs.count > 1 else { return inputs.map(work) }
        let results = Results<Output>(count: inputs.count)
        DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
            results.set(work(inputs[index]), at: index)
        }
        return results.all
    }

    /// Does the same for each of several parts, saying on the way how many of their members are done.
    static func map<Output: Sendable>(
        _ parts: [Range<Int>], progress: Progress, _ work: @Sendable (Range<Int>) -> Output
    ) -> [Output] {
        map(parts) { part in
            let output = work(part)
            progress.advance(by: part.count)
            return output
        }
    }

    /// Where the results come together.
    ///
    /// Unchecked, because the compiler does not see that every access goes through the queue.
    private final class Results<Output: Sendable>: @unchecked Sendable {
        private let queue = DispatchQueue(label: "results")
        private var places: [Output?]

        init(count: Int) {
            places = Array(repeating: nil, count: count)
        }

        func set(_ output: Output, at index: Int) {
            queue.sync { places[index] = output }
        }

        var all: [Output] { queue.sync { places.compactMap(\.self) } }
    }
}
