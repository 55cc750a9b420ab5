import Psychometrics

/// A sign of careless answering.
public enum CarelessFlag: String, Sendable, Hashable, CaseIterable, Codable {
    case longString = "long_string"
    case variability
    case evenOdd = "even_odd"
    case synonyms
    case antonyms
    case mahalanobis
    case attention
}
