/// Who does work that falls into parts of which none waits for another, such as the draws of a bootstrap.
///
/// The statistics start no threads. What they hand over is done part after part, unless the caller shares it out
/// among processors. The results come in the order of the parts either way, so that nobody can tell from them how
/// many processors there were.
public protocol WorkSharing: Sendable {
    /// The outcome of each part, in the order of the parts.
    ///
    /// - Parameters:
    ///   - parts: what the work is done for
    ///   - work: depends on its part alone
    func map<Part: Sendable, Outcome: Sendable>(
        _ parts: [Part], _ work: @Sendable (Part) -> Outcome
    ) -> [Outcome]
}

/// Does one part after another.
public struct PartAfterPart: WorkSharing {
    public init() {}

    public func map<Part: Sendable, Outcome: Sendable>(
        _ parts: [Part], _ work: @Sendable (Part) -> Outcome
    ) -> [Outcome] {
        parts.map(work)
    }
}

extension WorkSharing {
    /// The outcome of each of so many draws, which depend on their numbers, from 0 on, alone.
    func draws<Outcome: Sendable>(
        _ count: Int, _ draw: @Sendable (Int) -> Outcome
    ) -> [Outcome] {
        map(WorkParts.of(count)) { $0.map(draw) }.flatMap(\.self)
    }
}
