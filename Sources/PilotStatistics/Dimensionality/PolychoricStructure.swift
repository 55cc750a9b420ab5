import Psychometrics

/// What lies behind items when their answers are taken for slices of normal variables: eigenvalues, parallel
/// analysis and exploratory factors of their polychoric correlations.
///
/// The correlations come from separate tables. Where their smallest eigenvalue is not above zero no one data set
/// has them, and what is made of them is to be taken with care.
public struct PolychoricStructure: Sendable, Equatable {
    /// The rows that answer all items.
    public var rows: Int
    public var correlations: SymmetricMatrix
    public var smallestEigenvalue: Double
    /// Against random normal data of the same rows and items, whose product-moment correlations scatter less than
    /// polychoric ones: of few rows or rare answers it suggests rather too many factors than too few. Polychoric
    /// correlations of shuffled answers would be the better yardstick, and take minutes.
    public var parallel: Result<ParallelAnalysis, UndefinedReason>
    /// As many factors as parallel analysis suggests: minimum residuals, rotated by oblimin.
    public var solution: Result<FactorSolution, UndefinedReason>

    /// Whether the correlations could be those of one data set.
    public var isPositiveDefinite: Bool { smallestEigenvalue > 1e-10 }
}

extension PolychoricStructure {
    /// - Parameters:
    ///   - columns: the answers to each item, over the rows that answer all of them
    ///   - seed: of the random data and of the rotation's random starts
    ///   - draws: the random data sets, at least one
    ///   - sharing: does the draws
    /// - Throws: the reason for there being no correlations
    public init(
        _ columns: [[AnswerCode]], seed: UInt64, draws: Int, sharing: any WorkSharing = PartAfterPart()
    ) throws(UndefinedReason) {
        guard columns.count >= 2 else { throw .tooFewItems(items: columns.count, required: 2) }
        rows = columns.map(\.count).min() ?? 0
        guard rows >= 3 else { throw .tooFewRows(rows: rows, required: 3) }
        guard draws >= 1 else { throw .outsideRange("at least one draw is needed") }
        let items = columns.map(PolychoricTables.Levels.init)
        let (most, limit) = (items.map(\.count).max() ?? 0, ContingencySummary.codeLimit)
        guard most <= limit else { throw .tooManyCodes(codes: most, limit: limit) }
        let matrix = try PolychoricTables.correlations(items).get()
        let values = try ParallelAnalysis.spectrum(matrix).get()
        correlations = matrix
        smallestEigenvalue = values.last ?? 0
        let rows = rows
        let parallel = Result { () throws(UndefinedReason) in
            try ParallelAnalysis(matrix, rows: rows, seed: seed, draws: draws, sharing: sharing)
        }
        self.parallel = parallel
        solution = Result { () throws(UndefinedReason) in
            let factors = try parallel.get().suggestedFactors
            if factors == 0 { throw .tooFewFactors(factors: 0, required: 1) }
            return try FactorSolution.exploratory(matrix, factors: factors, seed: seed)
        }
    }
}
