import Foundation
import Instruments
import Psychometrics
import Testing

/// The shipped instruments, through what the build plugin made of them.
@Suite struct ShippedInstrumentsTests {
    /// Brinkworth et al. (2018) found two factors: twelve positive and six negative items on each form,
    /// and an overall score with the negative ones reversed.
    @Test func relationshipsAreParallel() throws {
        for definition in [Tsr.Teacher.definition, Tsr.Student.definition] {
            #expect(definition.items.count == 18)
            let sizes = Dictionary(
                uniqueKeysWithValues: definition.scales.map { ($0.id, $0.items.count) })
            #expect(sizes == ["positivity": 12, "negativity": 6, "overall": 18])
            let overall = try #require(definition.scales.first { $0.id == "overall" })
            let negativity = try #require(definition.scales.first { $0.id == "negativity" })
            #expect(
                Set(overall.items.filter(\.isReversed).map(\.id))
                    == Set(negativity.items.map(\.id)))
        }
        let shared = Set(Tsr.Teacher.definition.items).intersection(Tsr.Student.definition.items)
        #expect(shared.count == 17)
    }

    /// What either side is asked alone has no place in what is compared.
    @Test func pairsRestOnWhatBothAreAsked() throws {
        let paired = Set(Tsr.PairedItem.allCases.map(\.rawValue))
        let shared = Set(Tsr.Teacher.definition.items).intersection(Tsr.Student.definition.items)
        #expect(paired == shared)
        let key = Tsr.Key(teacher: "t", student: "s", wave: "1")
        let teacher = Tsr.Teacher.Response(key: key, answers: Tsr.Teacher.Answers(respectful: .chosen(.quite)))
        let student = Tsr.Student.Response(key: key, answers: Tsr.Student.Answers(respectful: .chosen(.quite)))
        let pairing = Tsr.pair(teacher: [teacher], student: [student])
        let scores = try #require(pairing.matched.first).scores
        #expect(scores.returned.reason == .tooFewSharedAnswers(answered: 1, required: 6))
        #expect(scores.positivityGap.reason == .partnerUndefined(form: "teacher"))
        #expect(pairing.unmatched.isEmpty && pairing.duplicates.isEmpty)
    }

    @Test func selfEfficacyHasThreeFacetsOfFive() {
        let sizes = Rse.Teacher.definition.scales.map { ($0.id, $0.items.count) }
        #expect(sizes.map(\.0) == ["form", "maintain", "repair", "overall"])
        #expect(sizes.map(\.1) == [5, 5, 5, 15])
        #expect(Rse.Confidence.allCases.map(\.rawValue) == Array(stride(from: 0, through: 100, by: 10)))
    }

    @Test(arguments: Instruments.names)
    func codebooksAreResources(_ name: String) throws {
        let page = try String(contentsOf: #require(Instruments.codebook(of: name)), encoding: .utf8)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
    }

    @Test func theTranslatedCodebookIsAResource() throws {
        let file = try #require(Instruments.codebook(of: "tsr", language: "de"))
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page.contains("Wie respektvoll verhält sich diese Person Ihnen gegenüber?"))
        #expect(!page.contains("How respectful"))
    }

    @Test func scoresAreTyped() {
        var answers = Tsr.Student.Answers()
        #expect(answers.scores.overall.value == nil)
        answers.respectful = .chosen(.extremely)
        answers.argue = .chosen(.almostNever)
        answers.upset = .missing(.preferNotToSay)
        #expect(
            answers.scores.negativity.estimate == .undefined(.tooFewAnswers(answered: 1, required: 5)))
    }

    @Test func answersSurviveStorageUnderTheirItemsIds() throws {
        let answers = Tsr.Teacher.Answers(
            respectful: .chosen(.quite), enjoysTime: .missing(.preferNotToSay))
        let data = try JSONEncoder().encode(answers)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Int])
        #expect(object == ["respectful": 4, "enjoys_time": -99])
        #expect(try JSONDecoder().decode(Tsr.Teacher.Answers.self, from: data) == answers)
    }

    @Test func reliabilityAppliesTheDeclaredThresholds() throws {
        let answers = Rse.Confidence.allCases.map { level in
            Rse.Teacher.Answers(
                formNames: .chosen(level), formWelcome: .chosen(level), formQuiet: .chosen(level),
                formDiffers: .chosen(level), formGuarded: .chosen(level))
        }
        let report = Rse.Teacher.reliability(of: answers, missing: .pairwise)
        let form = try #require(report[scale: "form"])
        #expect(form.alpha.raw == .value(1))
        #expect(form.meetsThresholds)
        // Nobody answered the other scales, so their thresholds are not met.
        #expect(!report.meetsThresholds)
    }
}
