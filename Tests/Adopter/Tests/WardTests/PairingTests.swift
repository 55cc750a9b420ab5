import Psychometrics
import Testing
import Ward

/// What a nurse and a patient say of each other, paired by the public code of another module.
@Suite struct PairingTests {
    private func nurse(
        _ patient: String, _ wave: Visits.Wave, _ answers: Visits.Nurse.Answers
    ) -> Visits.Nurse.Response {
        Visits.Nurse.Response(key: Visits.Key(nurse: "Lee", patient: patient, wave: wave), answers: answers)
    }

    private func patient(
        _ patient: String, _ wave: Visits.Wave, _ answers: Visits.Patient.Answers
    ) -> Visits.Patient.Response {
        Visits.Patient.Response(key: Visits.Key(nurse: "Lee", patient: patient, wave: wave), answers: answers)
    }

    /// Trust is (5 + 4 + (6 − 2)) / 3 = 13/3 to the nurse and (3 + 3 + (6 − 4)) / 3 = 8/3 to the patient, whose
    /// answers on hurry lie two of four steps apart.
    @Test func aPairOfOneWaveHasDyadicScores() throws {
        let pairing = Visits.pair(
            nurse: [
                nurse("Ana", .admission, .init(open: .chosen(.extremely), warm: .chosen(.quite), hurried: .chosen(.aLittle)))
            ],
            patient: [
                patient(
                    "Ana", .admission,
                    .init(
                        open: .chosen(.somewhat), warm: .chosen(.somewhat), hurried: .chosen(.quite),
                        rough: .chosen(.notAtAll)))
            ])
        let dyad = try #require(pairing.matched.first)
        #expect(pairing.matched.count == 1 && pairing.unmatched.isEmpty && pairing.duplicates.isEmpty)
        #expect(dyad.key == Visits.Key(nurse: "Lee", patient: "Ana", wave: .admission))
        #expect(dyad.nurse?.scores.trust.value == 13.0 / 3)
        #expect(dyad.patient?.scores.trust.value == 8.0 / 3)
        #expect(abs(try #require(dyad.scores.gap.value) - 5.0 / 3) < 1e-12)
        #expect(dyad.scores.bond.value == 3.5)
        #expect(dyad.scores.accord.value == 0.5)
        #expect(Visits.PairedItem.allCases.map(\.rawValue) == ["open", "warm", "hurried"])
    }

    @Test func anotherWaveIsAnotherPair() {
        let answers = Visits.Nurse.Answers(open: .chosen(.quite))
        let pairing = Visits.pair(
            nurse: [nurse("Ana", .admission, answers), nurse("Ben", .discharge, answers)],
            patient: [patient("Ana", .discharge, .init()), patient("Ben", .discharge, .init())])
        #expect(pairing.matched.map(\.key.patient) == ["Ben"])
        #expect(Set(pairing.unmatched.map(\.dyad.key.wave)) == [.admission, .discharge])
        #expect(pairing.unmatched.allSatisfy { $0.dyad.key.patient == "Ana" && $0.dyad.scores.gap.value == nil })
    }

    /// The pair stands, and no score is made up: the patient's trust lacks two answers.
    @Test func aPairWithoutAScoreSaysWhy() throws {
        let pairing = Visits.pair(
            nurse: [nurse("Ana", .admission, .init(open: .chosen(.quite), warm: .chosen(.quite), hurried: .chosen(.aLittle)))],
            patient: [patient("Ana", .admission, .init(hurried: .chosen(.aLittle)))])
        let scores = try #require(pairing.matched.first).scores
        #expect(scores.gap.reason != nil)
        #expect(scores.bond.reason != nil)
        #expect(scores.accord.value == 1)
    }

    @Test func aKeyThatComesAgainIsNamed() {
        let answers = Visits.Nurse.Answers(open: .chosen(.quite))
        let pairing = Visits.pair(
            nurse: [nurse("Ana", .admission, answers), nurse("Ana", .admission, answers)], patient: [])
        #expect(pairing.duplicates.map(\.index) == [1])
        #expect(pairing.duplicates.map(\.form) == ["nurse"])
    }
}
