import PilotAnalysis
import Psychometrics
import Testing

@testable import Reporting

@Suite struct AnalysisTableTests {
    /// Names that R, SPSS and Stata take as they are.
    @Test(arguments: [
        ("λ2", "lambda2"), ("alpha if deleted", "alpha_if_deleted"), ("χ²", "chi_square"),
        ("ΔR²", "delta_r2"), ("ICC(A,1)", "icc_a_1"), ("item-rest r", "item_rest_r"),
    ])
    func columnNames(_ heading: String, _ name: String) {
        #expect(AnalysisTables.columnName(heading) == name)
    }

    private var table: AnalysisTable {
        var table = AnalysisTable("sample", "Sample", ["scale", "alpha", "mean"])
        table.add([.text("=cmd()"), .coefficient(.undefined(.constant)), .figure(.value(2.675))])
        table.add([.text("b"), .coefficient(.value(0.8125)), .figure(.undefined(.constant))])
        return table
    }

    /// Each reason once, with all that it explains.
    @Test func reasonsAreGathered() {
        let reasons = table.reasons
        #expect(reasons.count == 1)
        #expect(reasons.first?.reason == .constant)
        #expect(reasons.first?.figures == ["alpha (=cmd())", "mean (b)"])
    }

    @Test func aReasonOfAWholeColumnIsToldOnce() {
        var table = AnalysisTable("sample", "Sample", ["scale", "alpha"])
        for scale in ["a", "b"] { table.add([.text(scale), .coefficient(.undefined(.constant))]) }
        #expect(table.reasons.first?.figures == ["alpha"])
    }

    /// In full precision and in order, with reasons last; what a spreadsheet would run is text.
    @Test func filesHoldFullPrecision() {
        #expect(
            AnalysisTables.text(of: table) == """
                scale,alpha,mean,undefined
                '=cmd(),,2.675,alpha: no variance: every answer is the same
                b,0.8125,,mean: no variance: every answer is the same

                """)
    }

    @Test func cellsAreRoundedForPeopleOnly() {
        #expect(AnalysisTable.Cell.figure(.value(2.675)).shown == "2.68")
        #expect(AnalysisTable.Cell.figure(.value(2.675)).exact == "2.675")
        #expect(AnalysisTable.Cell.coefficient(.value(-0.5)).shown == "−.500")
    }
}
