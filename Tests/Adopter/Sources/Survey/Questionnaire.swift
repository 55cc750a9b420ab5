public import Foundation
public import Psychometrics
internal import Ward

/// What an app does with emitted code: it stores answers, scores them, and hands the codebook out.
public struct Questionnaire: Sendable {
    /// As many answers as there are options, from the lowest to the highest.
    nonisolated public static func wellbeing(calm: Int, tense: Int) -> ScaleScore? {
        guard let calm = Mood.Degree(rawValue: calm), let tense = Mood.Degree(rawValue: tense) else {
            return nil
        }
        let answers = Mood.Answers(
            calm: .chosen(calm), cheerful: .chosen(calm), tense: .chosen(tense),
            irritable: .missing(.doesNotApply))
        return answers.scores.wellbeing
    }

    /// The reliability of a small pilot in which everyone answers alike throughout.
    nonisolated public static func pilot(of people: Int) -> ReliabilityReport {
        let answers = (0..<people).map { person in
            let level = Mood.Degree.allCases[person % 5]
            let turned = Mood.Degree.allCases[4 - person % 5]
            return Mood.Answers(
                calm: .chosen(level), cheerful: .chosen(level), tense: .chosen(turned),
                irritable: .chosen(turned))
        }
        return Mood.reliability(of: answers)
    }

    nonisolated public static var patientItems: [String] { Contact.Patient.definition.items }

    /// The pairs of a visit of which a form is missing.
    nonisolated public static func missingForms(nurse: String, patient: String) throws -> Int {
        let (nurses, patients) = (try Visits.Nurse.responses(csv: nurse), try Visits.Patient.responses(csv: patient))
        return Visits.pair(nurse: nurses, patient: patients).unmatched.count
    }

    public static func codebook(of name: String, type: String) -> URL? {
        Bundle.module.url(forResource: "\(name).codebook", withExtension: type)
    }
}
