import InstrumentModel
import PilotData
import PilotStatistics
import Psychometrics

/// Takes in a form's answers block by block, once, and keeps what the analysis is computed from.
///
/// Nearly all of it is summaries whose size does not depend on the number of rows. What does grow with the
/// data: the rows themselves (see `RetainedRows`), the scores of units at several waves, the rows' distinct patterns for the bootstrap, the prints by
/// which duplicates are found, and the patterns of missing answers.
public struct AnalysisGatherer: Sendable {
    public let subject: AnalysisSubject
    /// Does what falls into parts, such as draws.
    let sharing: any WorkSharing
    private(set) var scales: [ScaleGatherer]
    /// Of the scales, then of the composites.
    private(set) var scores: [ScoreGatherer]
    private(set) var items: [CodeCounts]
    /// The items of all scales, as they are answered and as they are keyed.
    private(set) var asAnswered: ScaleSummary
    private(set) var asKeyed: ScaleSummary
    private(set) var missingness: MissingnessPatterns
    private(set) var duplicates = DuplicateRows()
    private(set) var rows: RetainedRows
    /// Nil where the instrument declares no waves.
    private(set) var waves: WaveGatherer?
    private(set) var emptyRows = 0
    private(set) var completeRows = 0
    /// Who was rated, no more of them than it takes to hide whom a rare answer is about.
    private var targets: Set<String> = []
    /// Empty where the instrument declares no waves.
    private var persons = PersonNumbers()

    /// - Parameters:
    ///   - subject: the form whose answers are analysed
    ///   - sharing: does what falls into parts, such as draws
    public init(_ subject: AnalysisSubject, sharing: any WorkSharing = PartAfterPart()) {
        self.subject = subject
        self.sharing = sharing
        let definition = subject.definition
        let hasClusters = subject.settings.clusterColumn != nil
        scales = definition.scales.map {
            ScaleGatherer($0, hasClusters: hasClusters, groupColumns: subject.groups.count)
        }
        scores = subject.plan.scoreIDs.map { id in
            let bounds = subject.plan.bounds(of: id) ?? ScoreBounds(lowest: 0, highest: 0)
            return ScoreGatherer(bounds: bounds.lowest...max(bounds.lowest, bounds.highest))
        }
        items = definition.items.map { _ in CodeCounts() }
        asAnswered = ScaleSummary(items: subject.scaled)
        asKeyed = ScaleSummary(items: subject.factored.items)
        missingness = MissingnessPatterns(items: subject.scaled)
        waves = subject.waves.map { WaveGatherer($0, definition) }
        rows = RetainedRows(width: definition.items.count, groupColumns: subject.groups.count)
    }

    /// - Parameters:
    ///   - block: with its carried columns and its missing codes
    ///   - carriedColumns: their names
    public mutating func add(_ block: PilotBlock, carriedColumns: [String]) {
        let width = subject.definition.items.count
        for index in scales.indices { scales[index].add(block.answers, width: width) }
        asAnswered.add(block.answers, width: width)
        asKeyed.add(block.answers, width: width)
        let clusterPlace = subject.settings.clusterColumn.flatMap(carriedColumns.firstIndex)
        let targetPlace = subject.targetColumn.flatMap(carriedColumns.firstIndex)
        let personPlaces = subject.personColumns.compactMap(carriedColumns.firstIndex)
        let groupPlaces = subject.groups.map { carriedColumns.firstIndex(of: $0.name) }
        var reasons: [Int: AnswerCode] = [:]
        for cell in block.missingCodes { reasons[cell.row * width + cell.item] = cell.code }
        for row in 0..<block.rows {
            let carried = block.carried(row, width: carriedColumns.count)
            func cell(_ place: Int?) -> String? {
                place.flatMap { carried[$0].isEmpty ? nil : carried[$0] }
            }
            if let target = cell(targetPlace), targets.count < subject.settings.minimumCell { targets.insert(target) }
            let answers = block.answers(row, width: width)
            count(answers) { reasons[row * width + $0] }
            if !personPlaces.isEmpty {
                rows.add(person: persons.add(personPlaces.map { carried[$0] }))
            }
            add(answers, cluster: cell(clusterPlace), groups: groupPlaces.map(cell)) { name in
                cell(carriedColumns.firstIndex(of: name))
            }
        }
    }

    /// Whose rows the data are; nil where the instrument declares no waves, or no key names a person.
    var occasions: OccasionAnalysis? {
        guard let waves = subject.instrument.design.waves, persons.count > 0,
            let place = subject.groups.firstIndex(where: \.isWave)
        else { return nil }
        let found = Set(rows.groups[place].compactMap(\.self))
        return OccasionAnalysis(
            waveColumn: waves.column.value, waves: waves.order.map(\.value).filter(found.contains),
            personColumns: subject.personColumns, rows: rows.count, persons: persons.count,
            arePairs: subject.instrument.isDyadic)
    }

    /// Why figures that take rows for independent are left out; nil where everybody has one row.
    var dependence: UndefinedReason? { persons.dependence }

    /// Whether some rows share a cluster, or name none, so that nobody knows.
    var rowsShareClusters: Bool {
        subject.settings.clusterColumn != nil && Set(rows.clusters.compactMap(\.self)).count < rows.count
    }

    /// Whether all rows are about one person, who could be told what few said.
    var isAboutOnePerson: Bool { targets.count == 1 }

    /// The fewest people of whom it is told that they gave an answer, or reached a score; nil where any are: in a
    /// self-report, and where so many people are rated that nobody can tell whom a rare answer is about.
    var smallestTold: Int? {
        let minimum = subject.settings.minimumCell
        return subject.isAboutSomebody && targets.count < minimum ? minimum : nil
    }

    /// - Parameter cell: what stands in a carried column
    private mutating func add(
        _ row: [AnswerCode], cluster: String?, groups: [String?], cell: (String) -> String?
    ) {
        if row.allSatisfy({ $0 == .missing }) { emptyRows += 1 }
        if !row.contains(.missing) { completeRows += 1 }
        missingness.add(row)
        duplicates.add(row, index: rows.count)
        let estimates = subject.definition.scored(row).estimates
        for (index, score) in estimates.enumerated() { scores[index].add(score) }
        waves?.add(row, estimates, cluster: cluster, cell: cell)
        if cluster != nil || subject.settings.clusterColumn != nil || !groups.isEmpty {
            for index in scales.indices {
                scales[index].place(row, cluster: cluster, groups: groups)
            }
        }
        rows.add(row, cluster: cluster, groups: groups)
    }

    /// - Parameter reason: the missing code that stands in place of an item's answer
    private mutating func count(_ row: [AnswerCode], reason: (Int) -> AnswerCode?) {
        for (item, answer) in row.enumerated() {
            if answer == .missing, let code = reason(item) {
                items[item].addMissing(code)
            } else {
                items[item].add(answer)
            }
        }
    }
}
