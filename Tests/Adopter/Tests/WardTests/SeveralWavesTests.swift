import Psychometrics
import Testing
import Ward

/// The reliability of rows that are partly of the same persons, by the public code of another module.
@Suite struct SeveralWavesTests {
    /// The rows of eight patients in one wave.
    private func rows(_ wave: Visits.Wave, patients first: Int = 0, nurse: String = "Lee") -> [Visits.Patient.Response] {
        (0..<8).map { patient in
            let level = 1 + patient % 5
            return Visits.Patient.Response(
                key: Visits.Key(nurse: nurse, patient: "p\(first + patient)", wave: wave),
                answers: Visits.Patient.Answers(codes: [level, 1 + (patient + patient / 5) % 5, 6 - level, 1]))
        }
    }

    private func trust(_ report: ReliabilityReport) throws -> ScaleReliability {
        try #require(report[scale: "trust"])
    }

    private func outcome(_ measure: ThresholdOutcome.Measure, _ scale: ScaleReliability) throws -> ThresholdOutcome {
        try #require(scale.thresholds.first { $0.measure == measure })
    }

    @Test func rowsOfOnePersonHaveNoInterval() throws {
        let responses = rows(.discharge) + rows(.admission)
        // snippet
        let all = Visits.Patient.reliability(of: responses)
        let interval = all[scale: "trust"]?.alpha.interval.lower
        let first = Visits.Patient.reliability(of: responses.filter { $0.key.wave == .admission })
        // end of snippet
        #expect(interval == .undefined(.rowsOfSamePersons))
        let both = try trust(all)
        #expect(both.alpha.interval.upper == .undefined(.rowsOfSamePersons))
        #expect(both.alpha.standardError == .undefined(.rowsOfSamePersons))
        #expect(try outcome(.alphaLower, both).actual == .undefined(.rowsOfSamePersons))
        #expect(try !outcome(.alphaLower, both).isMet)
        // What describes all rows stays.
        #expect(both.rows == 16)
        #expect(try outcome(.alpha, both).isMet)

        let one = try trust(first)
        #expect(one.alpha.interval.lower.value != nil)
        #expect(one.alpha.standardError.value != nil)
        #expect(first.meetsThresholds && !all.meetsThresholds)
    }

    /// Everybody has one row, though there are two waves; so have pairs that share a patient.
    @Test(arguments: [("Lee", 8), ("Kim", 0)])
    func rowsOfDifferentPersonsHaveOne(_ nurse: String, _ patients: Int) throws {
        let responses = rows(.admission) + rows(.discharge, patients: patients, nurse: nurse)
        let report = Visits.Patient.reliability(of: responses, missing: .pairwise)
        #expect(try trust(report).alpha.interval.lower.value != nil)
        #expect(report.meetsThresholds)
    }

    @Test func answersDoNotSayWhoseTheyAre() throws {
        let responses = rows(.admission)
        let known = try trust(Visits.Patient.reliability(of: responses))
        let unknown = try trust(Visits.Patient.reliability(of: responses.map(\.answers)))
        #expect(unknown.alpha.interval.lower == .undefined(.personsUnknown))
        #expect(unknown.alpha.interval.upper == .undefined(.personsUnknown))
        #expect(unknown.alpha.standardError == .undefined(.personsUnknown))
        #expect(try outcome(.alphaLower, unknown).actual == .undefined(.personsUnknown))
        #expect(unknown.alpha.raw.value != nil)
        #expect(unknown.alpha.raw == known.alpha.raw)
    }
}
