import Psychometrics

/// What agreement between raters or occasions is computed from: rows are the people or things rated,
/// columns the raters or occasions, and every row has a figure in every column.
struct AgreementMoments {
    var rows: Int
    var means: [Double]
    /// Columns × columns, with the divisor n − 1.
    var covariances: SymmetricMatrix

    var columns: Int { means.count }

    /// The mean square between rows.
    var betweenRows: Double { covariances.total / Double(columns) }

    /// The mean square between columns.
    var betweenColumns: Double {
        let grand = means.reduce(0, +) / Double(columns)
        let squares = means.reduce(0) { $0 + ($1 - grand) * ($1 - grand) }
        return Double(rows) * squares / Double(columns - 1)
    }

    /// The mean square of what neither row nor column explains.
    var residual: Double { max(covariances.trace - betweenRows, 0) / Double(columns - 1) }

    /// The mean square within rows.
    var withinRows: Double {
        (betweenColumns + Double(rows - 1) * residual) / Double(rows)
    }
}
