import Diagnostics
import InstrumentSyntax

/// One space behind a key's colon, and collections in brackets as the house writes them.
struct Spacing {
    private struct Edit {
        var range: SourceRange
        var text: String
    }

    private let source: SourceLines
    private var edits: [Edit] = []

    static func normalized(_ text: String, _ root: Node) -> String {
        var spacing = Spacing(source: SourceLines(text))
        spacing.visit(root, indentation: 0)
        var result = spacing.source
        // From the end, so that places further up stay what they are.
        for edit in spacing.edits.sorted(by: { $0.range.start > $1.range.start }) {
            result.replace(edit.range, with: edit.text)
        }
        return result.text
    }

    private init(source: SourceLines) {
        self.source = source
    }

    /// - Parameter indentation: that of lines on which a value of several lines goes on
    private mutating func visit(_ node: Node, indentation: Int) {
        guard !node.isFlow else { return fill(node, indentation: indentation) }
        switch node.content {
        case .scalar: break
        case .sequence(let nodes):
            for item in nodes where item.range.start >= node.range.start {
                visit(item, indentation: item.range.start.column - 1)
            }
        case .mapping(let entries):
            for entry in entries where entry.value.range.start >= entry.key.range.end {
                tighten(entry)
                visit(entry.value, indentation: entry.key.range.start.column - 1 + Indentation.step)
            }
        }
    }

    private mutating func tighten(_ entry: Node.Entry) {
        var gap = entry.key.range
        gap.start = entry.key.range.end
        gap.end = entry.value.range.start
        let between = source.slice(gap)
        guard between.count > 1, between.allSatisfy({ $0 == " " || $0 == ":" }),
            between.count(where: { $0 == ":" }) == 1, source[gap.end] != nil
        else { return }
        if between != [":", " "] { edits.append(Edit(range: gap, text: ": ")) }
    }

    private mutating func fill(_ node: Node, indentation: Int) {
        let scalars = source.slice(node.range)
        guard scalars.first == "[" || scalars.first == "{", let layout = FlowLayout(scalars) else { return }
        let line = source.lines[node.range.start.line - 1]
        // What stands before it will have been tightened.
        let before = Self.tightened(line.prefix(node.range.start.column - 1))
        let text = layout.text(from: before, indentation: indentation, reserved: 0)
        if text != String(String.UnicodeScalarView(scalars)) {
            edits.append(Edit(range: node.range, text: text))
        }
    }

    /// The columns of what stands before a value once there is one space behind the colon.
    private static func tightened(_ before: ArraySlice<Unicode.Scalar>) -> Int {
        var before = before
        while before.last == " " { before.removeLast() }
        guard before.last == ":" else { return before.isEmpty ? 0 : before.count + 1 }
        before.removeLast()
        while before.last == " " { before.removeLast() }
        return before.count + 2
    }
}
