import Diagnostics
import InstrumentSyntax

/// Two spaces for every level: below a key, below a key that has a list, and behind a list's dash.
///
/// A line is indented as what begins on it. What goes on from the line above stands two spaces in from
/// its key, and the lines of a `|` or `>` text move together.
struct Indentation {
    static let step = 2

    private let source: SourceLines
    /// By line: how far it is to be indented, as far as that is known.
    private var wanted: [Int?]
    /// By line: whether it lies within a text, so that `#` begins no comment and spaces count.
    private var isText: [Bool]
    /// By line: the dashes that it begins with, behind each of which the gap is to be a single space.
    private var dashes: [Int: Int] = [:]
    /// Set where something stands that these rules have no word for; the text then stays as it is.
    private var isPuzzled = false

    private init(_ source: SourceLines) {
        self.source = source
        wanted = Array(repeating: nil, count: source.lines.count)
        isText = Array(repeating: false, count: source.lines.count)
    }

    /// The text with its lines indented; nil where that cannot be done.
    static func normalized(_ text: String, _ root: Node) -> String? {
        var indentation = Indentation(SourceLines(text))
        indentation.place(root, at: 0)
        return indentation.isPuzzled ? nil : indentation.result
    }

    private mutating func place(_ node: Node, at column: Int) {
        guard !node.isFlow else { return }
        switch node.content {
        case .scalar: break
        case .mapping(let entries): for entry in entries { place(entry, at: column) }
        case .sequence(let nodes): for item in nodes { place(item: item, of: node, at: column) }
        }
    }

    private mutating func place(_ entry: Node.Entry, at column: Int) {
        let line = entry.key.range.start.line - 1
        want(column, on: line, from: entry.key.range.start.column - 1)
        // An alias stands for something that is placed where its anchor is.
        guard entry.value.range.start >= entry.key.range.end else { return }
        let actual = entry.key.range.start.column - 1
        place(value: entry.value, below: column, actual: actual)
    }

    private mutating func place(item: Node, of sequence: Node, at column: Int) {
        let start = item.range.start.line - 1
        guard source.lines.indices.contains(start),
            let line = beginsItsLine(item) ? loneDash(above: start, in: sequence) : start
        else { return puzzle() }
        let before = line == start ? source.lines[line].prefix(item.range.start.column - 1) : source.lines[line][...]
        // A list that is an item of another may begin behind that one's dash.
        let lead = before.prefix { $0 == " " || $0 == "-" }
        guard let dash = lead.lastIndex(of: "-"), line < start || lead.count == before.count
        else { return puzzle() }
        want(column, on: line, from: dash)
        dashes[line] = max(dashes[line] ?? 0, lead.count { $0 == "-" })
        place(value: item, below: column, actual: dash)
    }

    /// The line of a dash whose item begins further down, with nothing but comments between them.
    private func loneDash(above line: Int, in sequence: Node) -> Int? {
        let first = sequence.range.start.line - 1
        guard first < line else { return nil }
        guard let last = (first..<line).last(where: { !source.lines[$0].isBlank && !source.lines[$0].isComment })
        else { return nil }
        let lead = source.lines[last].prefix { $0 == " " || $0 == "-" }
        guard lead.contains("-") else { return nil }
        let behind = source.lines[last].dropFirst(lead.count)
        return behind.isEmpty || behind.first == "#" && lead.last == " " ? last : nil
    }

    /// - Parameters:
    ///   - column: where the key or the dash goes
    ///   - actual: where it is now
    private mutating func place(value: Node, below column: Int, actual: Int) {
        let lines = (value.range.start.line - 1)..<max(value.range.start.line, lastLine(of: value) + 1)
        if case .scalar = value.content {
            let isBlockText = source[value.range.start] == "|" || source[value.range.start] == ">"
            if isBlockText { return shift(blockText: value, lines, below: column, by: column - actual) }
            for line in lines where line > lines.lowerBound || beginsItsLine(value) {
                isText[line] = line > lines.lowerBound
                if !source.lines[line].isBlank { wanted[line] = column + Self.step }
            }
        } else if value.isFlow {
            for line in lines where line > lines.lowerBound || beginsItsLine(value) {
                wanted[line] = column + Self.step
            }
        } else {
            place(value, at: column + Self.step)
        }
    }

    /// Moves the lines of a `|` or `>` text so that the first stands two spaces in.
    private mutating func shift(blockText value: Node, _ lines: Range<Int>, below column: Int, by offset: Int) {
        guard let first = lines.dropFirst().first(where: { !source.lines[$0].isBlank }) else { return }
        let head = source.lines[lines.lowerBound].dropFirst(value.range.start.column - 1)
        // A digit says how far the text is indented from what it belongs to.
        let says = head.prefix { $0 != " " && $0 != "#" }.contains { ("0"..."9").contains($0) }
        let delta = says ? offset : column + Self.step - source.lines[first].indentation
        for line in lines.dropFirst() {
            isText[line] = true
            let indentation = source.lines[line].indentation
            wanted[line] = source.lines[line].isBlank && indentation + delta < 0 ? 0 : indentation + delta
            if indentation + delta < 0, !source.lines[line].isBlank { puzzle() }
        }
    }

    private func beginsItsLine(_ node: Node) -> Bool {
        source.lines[node.range.start.line - 1].prefix(node.range.start.column - 1).allSatisfy { $0 == " " }
    }

    /// The last line with anything of a node on it.
    private func lastLine(of node: Node) -> Int {
        node.range.end.line - (node.range.end.column == 1 ? 2 : 1)
    }

    private mutating func want(_ column: Int, on line: Int, from actual: Int) {
        guard source.lines.indices.contains(line) else { return puzzle() }
        if source.lines[line].prefix(actual).allSatisfy({ $0 == " " }) { wanted[line] = column }
    }

    private mutating func puzzle() { isPuzzled = true }
}

extension Indentation {
    private var result: String {
        var indented = source
        let comments = CommentColumns(source.lines, wanted: wanted, isText: isText)
        for line in source.lines.indices {
            guard let column = wanted[line] ?? comments.column(of: line) else { continue }
            var rest = source.lines[line].dropFirst(source.lines[line].indentation)
            var lead: [Unicode.Scalar] = []
            for _ in 0..<dashes[line, default: 0] where rest.first == "-" {
                lead += ["-", " "]
                rest = rest.dropFirst().drop { $0 == " " }
            }
            indented.lines[line] = Array(repeating: " ", count: column) + lead + rest
        }
        return indented.text
    }
}
