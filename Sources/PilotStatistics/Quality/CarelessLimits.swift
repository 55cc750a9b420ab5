import Psychometrics

/// From where on a study takes a figure for a sign of careless answering; nil takes no notice of it.
///
/// There are no defaults, because none holds for all forms: what is long for a run depends on the items.
/// Goldammer, Annen, Stöckli & Jonas (2020) found indices of consistency better than those of runs and
/// variability, and in five experiments the latter did no better than chance (Goldammer et al. 2024); Denison & Wiernik (2020)
/// object that such experiments induce answers at random rather than straight lines. That one sign alone is too little is Curran's (2016) advice.
public struct CarelessLimits: Sendable, Hashable {
    /// A run within a block of at least so many answers.
    public var longString: Int?
    /// Variability below.
    public var variability: Double?
    /// Even–odd consistency below.
    public var evenOdd: Double?
    /// Consistency over synonyms below.
    public var synonyms: Double?
    /// Consistency over antonyms above.
    public var antonyms: Double?
    /// A Mahalanobis distance whose p is below.
    public var mahalanobis: Double?
    /// At least so many attention checks failed.
    public var attention: Int?
    /// So many signs flag a respondent: one alone is too often wrong.
    public var signsRequired: Int

    public init(
        longString: Int? = nil, variability: Double? = nil, evenOdd: Double? = nil,
        synonyms: Double? = nil, antonyms: Double? = nil, mahalanobis: Double? = nil,
        attention: Int? = nil, signsRequired: Int = 2
    ) {
        self.longString = longString
        self.variability = variability
        self.evenOdd = evenOdd
        self.synonyms = synonyms
        self.antonyms = antonyms
        self.mahalanobis = mahalanobis
        self.attention = attention
        self.signsRequired = signsRequired
    }
}

extension CarelessLimits {
    /// The signs that can be looked at: those with a limit, of which the respondent has a figure.
    ///
    /// - Parameter indices: of one respondent
    func lookedAt(_ indices: CarelessIndices) -> Set<CarelessFlag> {
        let signs: [(CarelessFlag, hasLimit: Bool, hasFigure: Bool)] = [
            (.longString, longString != nil, indices.longStringInBlock > 0),
            (.variability, variability != nil, indices.variability.value != nil),
            (.evenOdd, evenOdd != nil, indices.evenOdd.value != nil),
            (.synonyms, synonyms != nil, indices.synonyms.value != nil),
            (.antonyms, antonyms != nil, indices.antonyms.value != nil),
            (.mahalanobis, mahalanobis != nil, indices.mahalanobis != nil),
            (.attention, attention != nil, indices.failedChecks != nil),
        ]
        return Set(signs.filter { $0.hasLimit && $0.hasFigure }.map(\.0))
    }

    /// The signs that a respondent's figures show. A figure that cannot be had is none.
    ///
    /// - Parameter indices: of one respondent
    public func flags(_ indices: CarelessIndices) -> Set<CarelessFlag> {
        func below(_ figure: Double?, _ limit: Double?) -> Bool {
            if let figure, let limit { figure < limit } else { false }
        }
        func reaches(_ figure: Int?, _ limit: Int?) -> Bool {
            if let figure, let limit { figure >= limit } else { false }
        }
        let signs: [(CarelessFlag, Bool)] = [
            (.longString, reaches(indices.longStringInBlock, longString)),
            (.variability, below(indices.variability.value, variability)),
            (.evenOdd, below(indices.evenOdd.value, evenOdd)),
            (.synonyms, below(indices.synonyms.value, synonyms)),
            (.antonyms, below(antonyms, indices.antonyms.value)),
            (.mahalanobis, below(indices.mahalanobis?.p, mahalanobis)),
            (.attention, reaches(indices.failedChecks, attention)),
        ]
        return Set(signs.filter(\.1).map(\.0))
    }
}
