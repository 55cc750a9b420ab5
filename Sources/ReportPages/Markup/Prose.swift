/// A sentence of ours with texts from elsewhere in it: what is interpolated is isolated, so that a label
/// written from right to left does not turn the words around it.
struct Prose: Sendable, ExpressibleByStringInterpolation {
    var pieces: [Markup]

    init(stringLiteral value: String) {
        pieces = [.text(value)]
    }

    init(stringInterpolation: Pieces) {
        pieces = stringInterpolation.pieces
    }

    init(pieces: [Markup]) {
        self.pieces = pieces
    }

    struct Pieces: StringInterpolationProtocol {
        var pieces: [Markup] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { pieces.append(.text(literal)) }
        }

        /// A text from the instrument or the data.
        mutating func appendInterpolation(_ label: String) { pieces.append(.isolated(label)) }

        mutating func appendInterpolation(_ count: Int) { pieces.append(.text(String(count))) }

        /// A number or a word that is ours.
        mutating func appendInterpolation(own text: String) { pieces.append(.text(text)) }

        mutating func appendInterpolation(_ prose: Prose) { pieces += prose.pieces }

        mutating func appendInterpolation(_ markup: Markup) { pieces.append(markup) }
    }
}

extension Prose {
    static func + (first: Prose, second: Prose) -> Prose { Prose(pieces: first.pieces + second.pieces) }

    /// "a", "a and b", "a, b and c".
    static func listed(_ parts: [Prose]) -> Prose {
        parts.enumerated().reduce(Prose(pieces: [])) { list, part in
            let joint = part.offset == 0 ? "" : part.offset == parts.count - 1 ? " and " : ", "
            return list + Prose(stringLiteral: joint) + part.element
        }
    }
}
