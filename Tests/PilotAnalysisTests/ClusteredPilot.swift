import InstrumentModel
import PilotData
import PilotStatistics
import Psychometrics
import TestSupport

@testable import PilotAnalysis

/// Answers of eight classes of ten, in which whole classes answer alike, with demands on alpha's lower bound.
enum ClusteredPilot {
    static let yaml = """
        scalewright: 1
        instrument: talk
        title: Talk
        version: 1.0.0
        language: en
        definition: Talk.
        unit: person
        keys: {person: person_id}
        groups: [room, sex]
        responses: {degree: {labels: [Never, Rarely, Sometimes, Often, Always]}}
        items:
          open: {responses: degree, text: How open are you?}
          warm: {responses: degree, text: How warm are you?}
          kind: {responses: degree, text: How kind are you?}
        scales:
          trust: {definition: Trust., items: [open, warm, kind], score: mean, answered: all, reliability: {alpha_lower: 0.5}}
        """

    /// Eighty rows; `room` is told of each row by its number, nil for none.
    static func table(room: (Int) -> String?) -> String {
        "person_id,room,sex,open,warm,kind\n"
            + (0..<80).map { row in
                let height = [1, 5, 2, 4, 3, 5, 1, 3][row / 10]
                func answer(_ step: Int) -> Int { min(max(height + (row * step) % 3 - 1, 1), 5) }
                let sex = row % 2 == 0 ? "f" : "m"
                return "p\(row),\(room(row) ?? ""),\(sex),\(answer(1)),\(answer(5)),\(answer(7 + row % 4))\n"
            }.joined()
    }

    static func document(
        room: (Int) -> String? = { "r\($0 / 10)" }, cluster: String? = "room", resamples: Int = 100,
        groups: [String] = ["sex"], minimumCell: Int = 10
    ) throws -> AnalysisDocument {
        let instrument = try SampleInstruments.compiled(yaml)
        let form = instrument.forms[0]
        let settings = AnalysisSettings(
            resamples: resamples, minimumCell: minimumCell, clusterColumn: cluster, groupColumns: groups)
        var gatherer = AnalysisGatherer(AnalysisSubject(instrument, form: form, settings))
        var reader = PilotReader(
            PilotLayout(instrument, form: form), carriesColumns: true, keepsMissingCodes: true)
        var block = PilotBlock()
        reader.read(Array(table(room: room).utf8)[...], isLast: true, into: &block)
        gatherer.add(block, carriedColumns: reader.carriedColumns)
        let provenance = AnalysisProvenance(
            instrument: "talk", title: "", version: "", contentHash: nil,
            source: .init(form: form.id.value, dataHash: "", rows: gatherer.rowCount), settings: settings,
            command: "", softwareVersion: "")
        return gatherer.document(
            provenance, scales: (0..<gatherer.scaleCount).map { gatherer.scaleAnalysis($0) })
    }
}
