import InstrumentModel

/// The wordings of an item in the forms of two people who rate each other.
struct ParallelSides {
    private let left: [String]
    private let right: [String]

    /// - Parameter target: whom the first form's informant rates
    /// - Parameter other: whom the second one's rates
    init(_ left: Wording, about target: String, _ right: Wording, about other: String) {
        self.left = Self.words(left, target)
        self.right = Self.words(right, other)
    }

    /// Whether the two are the same but for whose name they have, as when each rates the other.
    var eachRatesTheOther: Bool { left == right && left.contains(Self.partner) }

    /// Whether each has "you" where the other has the name, as when one of the two rates both.
    var rolesAreExchanged: Bool {
        guard left.contains(Self.partner), left.contains("you"), left.count == right.count else {
            return false
        }
        let exchanged = right.map { word in
            word == Self.partner ? "you" : word == "you" ? Self.partner : word
        }
        return zip(left, exchanged).allSatisfy { Self.root($0) == Self.root($1) }
    }

    private static let partner = "{}"

    private static func words(_ wording: Wording, _ target: String) -> [String] {
        Word.all(in: wording).map { word in
            word.isName ? (word.spelling == target ? partner : "{\(word.spelling)}") : word.text
        }
    }

    /// A verb without the ending that its subject decides.
    private static func root(_ word: String) -> String {
        switch word {
        case "do", "does": "do"
        case "is", "are": "be"
        case "has", "have": "have"
        case "was", "were": "was"
        default: word.hasSuffix("s") ? String(word.dropLast()) : word
        }
    }
}

extension LintContext {
    /// Every two of the forms, in their order; of the first few, should anybody declare hundreds.
    var formPairs: [(Form, Form)] {
        let forms = instrument.forms.prefix(8)
        return forms.indices.flatMap { first in
            forms[(first + 1)...].map { (forms[first], $0) }
        }
    }
}
