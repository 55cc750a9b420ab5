import Psychometrics

extension ItemCorrelations {
    /// More items make a matrix that nobody reads, and a document of many megabytes.
    static let itemLimit = 120

    /// The correlations of the items that vary, unless too few people stand behind them: correlations of very
    /// few rows are as good as the answers.
    ///
    /// - Parameter ids: of all the items
    static func of(
        _ moments: ItemMoments, _ ids: [String], _ settings: AnalysisSettings
    ) -> Result<ItemCorrelations, UndefinedReason> {
        Result { () throws(UndefinedReason) in
            let people = min(moments.rows, moments.smallestPair)
            let varying = moments.varying
            if people < settings.minimumCell {
                throw .groupTooSmall(rows: people, required: settings.minimumCell)
            }
            if varying.count > itemLimit { throw .tooManyItems(items: varying.count, limit: itemLimit) }
            if varying.count < 2 { throw .tooFewVarying(varying.count, of: ids.count, required: 2) }
            guard let matrix = moments.correlations else { throw .constant }
            return ItemCorrelations(items: varying.map { ids[$0] }, matrix: matrix)
        }
    }
}
