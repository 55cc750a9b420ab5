import InstrumentModel
import Psychometrics

/// Reads what emitted SQL has gathered, and proves that it is a summary of answers to this very form.
public struct SummaryReader: Sendable {
    /// Far beyond what a scale of hundreds of items needs.
    public static let sizeLimit = 256 << 20

    private let instrument: Instrument
    private let form: Form
    private let definition: FormDefinition

    /// - Parameter instrument: without errors
    public init(_ instrument: Instrument, form: Form) {
        self.instrument = instrument
        self.form = form
        definition = instrument.formDefinition(for: form)
    }

    public func read(_ bytes: [UInt8]) throws(DataProblem) -> FormSummary {
        let records = try SummaryRecords(bytes).records
        // A summary of something else is named as such, before anything in it seems wrong.
        var marks: Set<String> = []
        for record in records {
            guard let mark = SummaryTable.Mark(rawValue: record.kind) else { continue }
            let expected = instrument.summaryMark(mark, of: form)
            guard record.value == expected else { throw .otherMark(record, expected: expected) }
            guard marks.insert(record.kind).inserted else { throw .repeatedInSummary(record) }
        }
        for mark in SummaryTable.Mark.allCases where !marks.contains(mark.rawValue) {
            throw .absentFromSummary(mark.rawValue)
        }
        return try summary(records.filter { SummaryTable.Mark(rawValue: $0.kind) == nil })
    }

    private func summary(_ records: [SummaryRecord]) throws(DataProblem) -> FormSummary {
        let counts = try FormCounts(
            records.filter { $0.scale.isEmpty }, items: definition.items, hasWaves: instrument.mayRepeatPersons)
        var byScale = Dictionary(grouping: records.filter { !$0.scale.isEmpty }, by: \.scale)
        var summaries: [ScaleSummary] = []
        for scale in definition.scales {
            let own = byScale.removeValue(forKey: scale.id) ?? []
            let figures = try ScaleFigures(own, scale).figures(rows: counts.rows)
            do throws(SummaryContradiction) {
                summaries.append(try ScaleSummary(items: scale.items, figures: figures))
            } catch {
                throw .contradiction(scale.id, error)
            }
        }
        if let unknown = byScale.values.compactMap(\.first).min(by: { $0.row < $1.row }) {
            throw .unknownInSummary(unknown)
        }
        return FormSummary(rows: counts.rows, scales: summaries, repeatsPersons: counts.repeatsPersons)
    }
}

/// The rows of a summary that belong to no scale.
private struct FormCounts {
    var rows: Int
    /// Nil where the summary does not say.
    var repeatsPersons: Bool?

    init(_ records: [SummaryRecord], items: [String], hasWaves: Bool) throws(DataProblem) {
        var rows: Int64?
        var outside: [String: Int64] = [:]
        let known = Set(items)
        for record in records {
            let value = try record.wholeNumber
            switch SummaryTable.Count(rawValue: record.kind) {
            case .rows where record.i.isEmpty && record.j.isEmpty:
                guard rows == nil else { throw .repeatedInSummary(record) }
                rows = value
            case .outside where known.contains(record.i) && record.j.isEmpty:
                guard outside.updateValue(value, forKey: record.i) == nil else {
                    throw .repeatedInSummary(record)
                }
            case .repeatedPersons where hasWaves && record.i.isEmpty && record.j.isEmpty:
                guard repeatsPersons == nil else { throw .repeatedInSummary(record) }
                guard 0...1 ~= value else { throw .noAnswerOnPersons(record) }
                repeatsPersons = value == 1
            default: throw .unknownInSummary(record)
            }
        }
        guard let rows else { throw .absentFromSummary("number of rows") }
        for item in items where outside[item] == nil {
            throw .absentFromSummary("count of faulty answers to '\(item)'")
        }
        let faulty = items.compactMap { item in outside[item].map { (item: item, count: $0) } }
            .filter { $0.count != 0 }
        guard faulty.isEmpty else { throw .outsideInSummary(faulty) }
        guard rows > 0 else { throw .summaryOfNoRows }
        self.rows = Int(rows)
    }
}

extension SummaryRecord {
    var wholeNumber: Int64 {
        get throws(DataProblem) {
            guard let number = Int64(value) else { throw .noWholeNumber(self) }
            return number
        }
    }
}
