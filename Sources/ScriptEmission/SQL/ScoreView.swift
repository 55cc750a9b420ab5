import Emission
import InstrumentModel

/// The view that holds what `scalewright score` would write: keys and groups, then a column a score.
struct ScoreView {
    private let script: SQLScript
    private var plan: ScoringPlan { script.plan }
    private var dialect: SQLDialect { script.text.dialect }

    init(_ script: SQLScript) {
        self.script = script
    }

    var text: String {
        var writer = IndentingWriter()
        script.writeHead(
            [
                "One row for each row of answers: keys and groups, then a column for each score. An answer that",
                "its response scale does not have ends the query; the check names all of them.",
            ], to: &writer)
        let view = "\(script.instrument.id.value)_\(script.form.id.value)_scores"
        writer.line("\(dialect.view) \(script.text.ownName(view)) AS")
        writer.block("WITH coded AS (", closing: "),", coded)
        writer.block("counted AS (", closing: "),", counted)
        writer.block("scored AS (", closing: levels.isEmpty ? ")" : "),", scored)
        for (index, level) in levels.enumerated() {
            let closing = index + 1 < levels.count ? ")," : ")"
            writer.block("\(Self.name(ofLevel: index + 1)) AS (", closing: closing) { writer in
                combined(level, from: Self.name(ofLevel: index), &writer)
            }
        }
        result(&writer)
        return writer.text
    }

    /// Keys and groups, and the code of each answer.
    private func coded(_ writer: inout IndentingWriter) {
        let carried = (script.keys + script.groups).enumerated().map { index, column in
            "\(script.text.name(column)) AS k\(index + 1)"
        }
        let answers = script.columns.enumerated().map { index, column in
            "\(column.codeOrRefusal) AS a\(index + 1)"
        }
        writer.select(carried + answers, from: script.table)
        if let fence = dialect.fence { writer.line(fence) }
    }

    /// For each scale, the sum of its keyed answers and how many there are.
    private func counted(_ writer: inout IndentingWriter) {
        let sums = plan.scales.enumerated().flatMap { index, scale in
            let scoring = ScaleScoring(scale)
            return [
                "CAST(\(scoring.sum) AS BIGINT) AS t\(index + 1)",
                "CAST(\(scoring.answered) AS BIGINT) AS n\(index + 1)",
            ]
        }
        writer.select(["coded.*"] + sums, from: "coded")
        if let fence = dialect.fence { writer.line(fence) }
    }

    private func scored(_ writer: inout IndentingWriter) {
        let scores = plan.scales.enumerated().map { index, scale in
            ScaleScoring(scale).score(sum: "t\(index + 1)", answered: "n\(index + 1)", script.text)
                + " AS s\(index + 1)"
        }
        writer.select(["counted.*"] + scores, from: "counted")
        if let fence = dialect.fence { writer.line(fence) }
    }

    /// Scores that are made of those before them.
    private func combined(_ level: [Int], from source: String, _ writer: inout IndentingWriter) {
        let scores = level.map { index in
            CompositeScoring(plan.composites[index], script.text).score
                + " AS s\(plan.scales.count + index + 1)"
        }
        writer.select(["\(source).*"] + scores, from: source)
        if let fence = dialect.fence { writer.line(fence) }
    }

    private func result(_ writer: inout IndentingWriter) {
        let (name, ownName) = (script.text.name, script.text.ownName)
        var columns = (script.keys + script.groups).enumerated().map { "k\($0 + 1) AS \(name($1))" }
        columns += plan.scoreIDs.enumerated().map { "s\($0 + 1) AS \(ownName($1))" }
        columns += plan.standards.map { standard in
            StandardScoring(standard, script.text).score + " AS \(ownName(standard.id))"
        }
        columns += plan.cutoffs.map { cutoff in
            BandScoring(cutoff, script.text).band + " AS \(ownName(cutoff.id))"
        }
        if !plan.attentionChecks.isEmpty {
            columns.append("\(AttentionScoring(plan.attentionChecks).failed) AS \(name(AttentionScoring.column))")
        }
        writer.select(columns, from: Self.name(ofLevel: levels.count), closing: ";")
    }

    private static func name(ofLevel level: Int) -> String { level == 0 ? "scored" : "combined\(level)" }

    /// The composites, as indices, in groups of those that need none of their own group.
    private var levels: [[Int]] {
        var depth = [Int](repeating: 0, count: plan.scales.count)
        for composite in plan.composites {
            depth.append((composite.parts.map { depth[$0.score] }.max() ?? 0) + 1)
        }
        let own = depth.dropFirst(plan.scales.count)
        return (0..<(own.max() ?? 0)).map { level in
            own.indices.filter { own[$0] == level + 1 }.map { $0 - plan.scales.count }
        }
    }
}

extension IndentingWriter {
    /// A SELECT, a line for each column.
    mutating func select(_ columns: [String], from source: String, closing: String = "") {
        line("SELECT")
        indented { writer in writer.list(columns) }
        line("FROM \(source)\(closing)")
    }
}
