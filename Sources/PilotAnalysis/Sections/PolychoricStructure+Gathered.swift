import PilotStatistics
import Psychometrics

extension PolychoricStructure {
    private static let draws = 500

    /// Of the complete rows.
    ///
    /// - Parameters:
    ///   - answers: of all items
    ///   - seed: of the random data and the rotation
    ///   - sharing: does the draws
    static func gathered(
        _ answers: CompleteAnswers, seed: UInt64, sharing: any WorkSharing
    ) -> Result<PolychoricStructure, UndefinedReason> {
        Result { () throws(UndefinedReason) in
            let complete = try answers.places(limit: ReliabilityAnalysis.polychoricLimit)
            return try PolychoricStructure(
                answers.columns(complete), seed: seed, draws: draws, sharing: sharing)
        }
    }
}
