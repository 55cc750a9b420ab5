import Testing

@testable import ScriptEmission

@Suite struct CodeConditionTests {
    @Test(arguments: [
        ([1, 2, 3, 4, 5], "(x BETWEEN 1 AND 5 AND (x - 1) % 1 = 0)"),
        ([-99], "(x = -99)"),
        (Array(stride(from: 0, through: 100, by: 10)), "(x BETWEEN 0 AND 100 AND (x - 0) % 10 = 0)"),
        ([-3, -2, -1], "(x BETWEEN -3 AND -1 AND (x - (-3)) % 1 = 0)"),
        (
            [0, 3, 40_000, 99_999],
            "(x BETWEEN 0 AND 3 AND (x - 0) % 3 = 0 OR x BETWEEN 40000 AND 99999 AND (x - 40000) % 59999 = 0)"
        ),
        ([1, 2, 3, 7], "(x BETWEEN 1 AND 3 AND (x - 1) % 1 = 0 OR x = 7)"),
    ])
    func spansIntervals(_ codes: [Int], _ expected: String) {
        #expect(CodeCondition(codes.shuffled()).text(of: "x") == expected)
    }
}
