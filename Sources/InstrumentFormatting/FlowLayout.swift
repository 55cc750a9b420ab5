/// A collection in brackets or braces as the house writes it: `[a, b]` and `{a: b, c: d}`, filled up to a
/// hundred columns where it is longer than its line.
struct FlowLayout {
    static let width = 100

    private let tokens: [FlowTokens.Token]

    init?(_ scalars: [Unicode.Scalar]) {
        guard let tokens = FlowTokens(scalars)?.tokens else { return nil }
        self.tokens = tokens
    }

    /// - Parameters:
    ///   - column: what stands before it on its line, in columns
    ///   - indentation: that of the lines on which it goes on
    ///   - reserved: what follows it on its last line
    func text(from column: Int, indentation: Int, reserved: Int) -> String {
        let pieces = pieces
        var result = ""
        var width = column
        for (index, piece) in pieces.enumerated() {
            let isLast = index + 1 == pieces.count
            let needed = piece.unicodeScalars.count + (isLast ? reserved : 0)
            if index > 0 {
                if width + 1 + needed > Self.width {
                    result += "\n" + String(repeating: " ", count: indentation)
                    width = indentation
                } else {
                    result += " "
                    width += 1
                }
            }
            result += piece
            width += piece.unicodeScalars.count
        }
        return result
    }

    /// What stays on one line, up to each comma.
    private var pieces: [String] {
        var pieces: [String] = []
        var piece = ""
        for (index, token) in tokens.enumerated() {
            switch token {
            case .open(let scalar), .close(let scalar): piece.unicodeScalars.append(scalar)
            case .text(let text): piece += text
            case .colon: piece += ": "
            case .comma:
                // One behind the last entry says nothing.
                if index + 1 < tokens.count, case .close = tokens[index + 1] { continue }
                pieces.append(piece + ",")
                piece = ""
            }
        }
        return pieces + [piece]
    }
}
