import PilotStatistics

/// Shares out among all processors what the statistics hand over in parts.
struct AllProcessors: WorkSharing {
    func map<Part: Sendable, Outcome: Sendable>(
        _ parts: [Part], _ work: @Sendable (Part) -> Outcome
    ) -> [Outcome] {
        SideBySide.map(parts, work)
    }
}
