import Foundation
import Instruments
import Psychometrics
import Survey
import Testing

@Suite struct SurveyTests {
    /// (4 + 4 + (6 − 2)) / 3 of the four items; three quarters are answered.
    @Test func scoresWithADeclinedItem() throws {
        let score = try #require(Questionnaire.wellbeing(calm: 4, tense: 2))
        #expect(score.value == 4)
        #expect(score.answered == 3)
    }

    @Test func anAnswerOfAnotherScaleIsNone() {
        #expect(Questionnaire.wellbeing(calm: 9, tense: 2) == nil)
    }

    @Test func reliabilityGatesOnTheDeclaredThresholds() throws {
        #expect(Questionnaire.pilot(of: 10).meetsThresholds)
        // The instrument demands five rows.
        #expect(!Questionnaire.pilot(of: 4).meetsThresholds)
    }

    @Test func formsHaveTheirOwnItems() {
        #expect(Questionnaire.patientItems == ["listens", "quarrels"])
    }

    @Test func publicCodeOfAnotherModuleIsUsed() throws {
        let nurse = "nurse_id,patient_id,wave,open,warm,hurried\nLee,Ana,admission,4,4,2\nLee,Ben,admission,4,4,2\n"
        let patient = "nurse_id,patient_id,wave,open,warm,hurried,rough\nLee,Ana,admission,4,4,2,1\n"
        #expect(try Questionnaire.missingForms(nurse: nurse, patient: patient) == 1)
    }

    @Test(arguments: ["mood", "mood.de", "contact"], ["html", "json"])
    @MainActor func codebooksAreResources(_ name: String, _ type: String) throws {
        let page = try #require(Questionnaire.codebook(of: name, type: type))
        #expect(try !Data(contentsOf: page).isEmpty)
    }

    @Test func theShippedLibraryIsAProduct() {
        #expect(Tsr.Teacher.definition.items.count == 18)
    }
}
