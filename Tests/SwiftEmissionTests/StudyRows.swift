import Foundation
import SeededInputs
import TestSupport

/// Rows of `SampleInstruments.study`, drawn alike on every run, and their scores worked out by hand:
/// no plan, no definition, nothing that the product computes with.
struct StudyRow {
    /// Nurse, patient, wave.
    var key: [String]
    var groups: [String]
    /// By item; absent where there is no answer.
    var answers: [String: Int]

    static let items = ["nurse": ["open", "warm", "calm", "tense"], "patient": ["open", "warm", "calm", "tense", "rude"]]

    /// Pairs in three waves; one row in five is not there, one answer in five is missing.
    static func drawn(_ form: String, seed: UInt64) -> [StudyRow] {
        var random = SeededGenerator(seed: seed)
        var rows: [StudyRow] = []
        for patient in 0..<60 {
            for wave in ["pre", "mid", "post"] where Int.random(in: 0..<5, using: &random) > 0 {
                var answers: [String: Int] = [:]
                for item in items[form] ?? [] where Int.random(in: 0..<5, using: &random) > 0 {
                    answers[item] = Int.random(in: 1...4, using: &random)
                }
                rows.append(
                    StudyRow(
                        key: ["n\(patient % 7)", "p\(patient)", wave],
                        groups: ["w\(patient % 7 % 3)", ["1", "2", ""][patient % 3], ["f", "m"][patient % 2]],
                        answers: answers))
            }
        }
        return rows.shuffled(using: &random)
    }

    var trust: Double? {
        let items = ["open", "warm", "calm"].compactMap { answers[$0] } + (answers["tense"].map { [5 - $0] } ?? [])
        return items.count < 3 ? nil : Double(items.reduce(0, +)) / Double(items.count)
    }

    var rudeness: Double? { answers["rude"].map { Double($0) } }

    /// 1 − the mean distance ÷ 3 over the items that both answered.
    static func similarity(_ one: StudyRow, _ other: StudyRow, _ items: [String], atLeast fewest: Int) -> Double? {
        let distances = items.compactMap { item in
            one.answers[item].flatMap { first in other.answers[item].map { abs(first - $0) } }
        }
        return distances.count < fewest ? nil : 1 - Double(distances.reduce(0, +)) / Double(distances.count * 3)
    }

    /// gap, bond, accord, returned.
    static func dyadic(nurse: StudyRow?, patient: StudyRow?) -> [Double?] {
        guard let nurse, let patient else { return [nil, nil, nil, nil] }
        let both = nurse.trust.flatMap { first in patient.trust.map { (first, $0) } }
        return [
            both.map { $0.0 - $0.1 }, both.map { ($0.0 + $0.1) / 2 },
            similarity(nurse, patient, ["calm", "tense"], atLeast: 1),
            similarity(nurse, patient, ["open", "warm"], atLeast: 2),
        ]
    }
}
