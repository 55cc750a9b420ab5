/// A text and the stretches of it that ⟦ and ⟧ stand around.
public struct MarkedText: Sendable {
    /// Without the marks.
    public private(set) var text = ""
    /// The marked stretches, in the order of the text.
    public private(set) var marks: [Range<SourcePosition>] = []

    public init(_ marked: String) {
        var place = SourcePosition(line: 1, column: 1)
        var start = place
        for character in marked {
            switch character {
            case CodeExample.opening: start = place
            case CodeExample.closing: marks.append(start..<place)
            case "\n":
                text.append(character)
                place = SourcePosition(line: place.line + 1, column: 1)
            default:
                text.append(character)
                place.column += character.unicodeScalars.count
            }
        }
    }
}
