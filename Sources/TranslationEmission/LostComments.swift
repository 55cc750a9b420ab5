/// Comments of a file that another version of it does not have.
public enum LostComments {
    /// The numbers of the lines with a comment that stand nowhere in the new text, from 1.
    ///
    /// A number sign within quotes is taken for a comment as well: better once too often than to lose
    /// what somebody has noted.
    public static func lines(of old: String, in new: String) -> [Int] {
        let kept = Set(new.split(whereSeparator: \.isNewline).map(trimmed))
        let lines = old.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.enumerated().filter { _, line in
            mayHoldComment(line) && !kept.contains(trimmed(line))
        }.map { $0.offset + 1 }
    }

    private static func mayHoldComment(_ line: Substring) -> Bool {
        var previous: Character = " "
        for character in line {
            if character == "#", previous == " " || previous == "\t" { return true }
            previous = character
        }
        return false
    }

    private static func trimmed(_ line: Substring) -> Substring {
        let start = line.drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
    }
}
