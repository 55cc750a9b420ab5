extension FormDefinition {
    /// Checks the reliability of each scale on collected responses, whose keys say whose they are.
    ///
    /// Rows of one person resemble each other, and an interval that takes them for rows of several persons is
    /// too narrow. Where somebody has several rows, what asks for independent ones is therefore left out: the
    /// interval and the standard error of alpha, and what is demanded of the interval.
    ///
    /// - Parameters:
    ///   - responses: the rows
    ///   - persons: the columns of the key that together name a person, or a pair, whatever the wave; without
    ///     any, every row counts as a person's only one
    ///   - missing: which rows a coefficient rests on
    public func reliability<Key, Answers>(
        of responses: some Sequence<Response<Key, Answers>>, persons: [String],
        missing: MissingTreatment = .listwise
    ) -> ReliabilityReport {
        let places = persons.compactMap(Key.columns.firstIndex)
        var accumulator = ReliabilityAccumulator(self)
        var seen: Set<[String]> = []
        var isRepeated = false
        for response in responses {
            accumulator.add(response.answers.row)
            // Nobody has to be remembered any more once somebody has come back.
            guard !places.isEmpty, !isRepeated else { continue }
            let cells = response.key.cells
            isRepeated = !seen.insert(places.map { cells[$0] }).inserted
        }
        var report = accumulator.report(missing: missing)
        if isRepeated { report.leaveOutIndependence(because: .rowsOfSamePersons) }
        return report
    }
}
