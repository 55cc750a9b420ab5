import Psychometrics

extension AnswerSequence {
    /// The longest run of one answer to questions asked one after another (Johnson 2005).
    ///
    /// On answers as given: after reversal a straight line is no longer one. A missing answer ends the
    /// run. 0 where nothing is answered. A run may be honest where all items point one way.
    ///
    /// - Parameter columns: in the order in which they are asked
    public func longString(over columns: [Int]) -> Int {
        var longest = 0
        var length = 0
        var last = AnswerCode.missing
        for column in columns {
            let answer = row[column]
            length = answer == .missing ? 0 : answer == last ? length + 1 : 1
            last = answer
            longest = max(longest, length)
        }
        return longest
    }

    /// The longest run within any one page or block: a run that goes on over a page's end is two.
    public func longString(inBlocks blocks: [[Int]]) -> Int {
        blocks.map { longString(over: $0) }.max() ?? 0
    }
}
