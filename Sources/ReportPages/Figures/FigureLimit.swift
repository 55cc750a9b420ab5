/// How much a figure holds. A taller one would not fit a sheet of paper, and nobody would take it in.
enum FigureLimit {
    /// Rows of about forty pixels each.
    static let rows = 22
    /// Rows of a matrix, which are lower.
    static let matrixRows = 36
}
