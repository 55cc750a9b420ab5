import InstrumentModel

/// Takes a condition apart into words and signs.
struct ConditionLexer {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var tokens: [ConditionToken] = []

    /// - Returns: the tokens, of which the last is the end
    static func tokens(of text: String) throws(ConditionProblem) -> [ConditionToken] {
        var lexer = ConditionLexer(scalars: Array(text.unicodeScalars))
        guard lexer.scalars.count <= Condition.lengthLimit else {
            throw .syntax(
                "The condition is longer than \(Condition.lengthLimit) characters",
                at: 0..<lexer.scalars.count, advice: "Say it in fewer words.")
        }
        while let scalar = lexer.current {
            if scalar.properties.isWhitespace {
                lexer.position += 1
            } else {
                try lexer.takeToken(scalar)
            }
        }
        let end = lexer.scalars.count
        return lexer.tokens + [ConditionToken(kind: .end, place: end..<end, spelling: "")]
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private var current: Unicode.Scalar? {
        position < scalars.count ? scalars[position] : nil
    }

    private mutating func takeToken(_ scalar: Unicode.Scalar) throws(ConditionProblem) {
        switch scalar {
        case "'", "\"": try takeLabel(quote: scalar)
        case "0"..."9", "-", "+": try takeCode()
        case "a"..."z", "A"..."Z", "_": takeName()
        default:
            if let kind = ConditionToken.Kind.signs[scalar] {
                add(kind, length: 1)
            } else {
                try takeComparison()
            }
        }
    }

    private mutating func takeLabel(quote: Unicode.Scalar) throws(ConditionProblem) {
        guard let end = scalars[(position + 1)...].firstIndex(of: quote) else {
            throw .syntax(
                "A label's quote is opened and never closed", at: position..<scalars.count,
                advice: "Put the whole label between two quotes of one kind: 'Not at all'.")
        }
        let label = Self.text(scalars[(position + 1)..<end])
        add(.label(label), length: end + 1 - position)
    }

    private mutating func takeCode() throws(ConditionProblem) {
        let rest = scalars[(position + 1)...]
        let end = rest.firstIndex { !Self.isNamePart($0) && $0 != "." } ?? scalars.count
        let text = Self.text(scalars[position..<end])
        guard let code = Int(text) else {
            throw .syntax(
                "'\(text)' is not a code", at: position..<end,
                advice: "Compare with the whole number that stands in the data, or with a label in quotes.")
        }
        add(.code(code), length: end - position)
    }

    private mutating func takeName() {
        let end = scalars[position...].firstIndex { !Self.isNamePart($0) } ?? scalars.count
        let name = Self.text(scalars[position..<end])
        add(ConditionToken.Kind.words[name] ?? .name(name), length: end - position)
    }

    private mutating func takeComparison() throws(ConditionProblem) {
        let two = Self.text(scalars[position..<min(position + 2, scalars.count)])
        let one = Self.text(scalars[position...position])
        if ConditionToken.Kind.foreignSigns[two] == nil {
            for sign in [two, one] {
                if let comparison = Condition.Comparison(rawValue: sign) {
                    return add(.comparison(comparison), length: sign.unicodeScalars.count)
                }
            }
        }
        for sign in [two, one] {
            if let known = ConditionToken.Kind.foreignSigns[sign] {
                throw .syntax(
                    "'\(sign)' is not a sign of conditions",
                    at: position..<(position + sign.unicodeScalars.count),
                    advice: "Write \(known) instead.")
            }
        }
        throw .syntax(
            "'\(one)' is not a sign of conditions", at: position..<(position + 1),
            advice: "Conditions are made of items, =, !=, <, <=, >, >=, in, and, or, not and parentheses.")
    }

    private mutating func add(_ kind: ConditionToken.Kind, length: Int) {
        let place = position..<(position + length)
        tokens.append(
            ConditionToken(kind: kind, place: place, spelling: Self.text(scalars[place])))
        position += length
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
