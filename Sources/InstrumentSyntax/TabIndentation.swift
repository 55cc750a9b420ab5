import Diagnostics

/// The tabs that indent lines, which YAML does not allow.
///
/// Looked for only after YAML has been refused: within block scalars and brackets tabs do no harm.
struct TabIndentation {
    /// Number of tabs in the indentation, by line.
    private var tabs: [Int: Int] = [:]
    /// What indents the lines that have tabs, by line.
    private var indentations: [Int: String] = [:]
    /// How many spaces each stands for when the text is read on.
    private static let width = 2
    /// More lines than this are not reported one by one.
    private static let mostReported = 20

    init(_ text: SourceText) {
        for (index, line) in text.lines.enumerated() {
            let indentation = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" }
            guard indentation.count < line.unicodeScalars.count else { continue }
            let count = indentation.count { $0 == "\t" }
            guard count > 0 else { continue }
            tabs[index + 1] = count
            indentations[index + 1] = String(indentation)
        }
    }

    var isEmpty: Bool { tabs.isEmpty }

    /// The bytes with every indenting tab written as spaces.
    func replaced(in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var isIndentation = true
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\t") where isIndentation:
                result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: Self.width))
                continue
            case UInt8(ascii: " ") where isIndentation: break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): isIndentation = true
            default: isIndentation = false
            }
            result.append(byte)
        }
        return result
    }

    func diagnostics(file: String) -> [Diagnostic] {
        let lines = tabs.keys.sorted()
        return lines.prefix(Self.mostReported).enumerated().map { index, line in
            // The lines that are not reported are mended with the last one that is.
            let isLast = index + 1 == Self.mostReported
            let mended = isLast ? lines[index...] : lines[index...index]
            let edits = mended.map { edit(line: $0, file: file) }
            let others = edits.count == 1 ? "" : " here and on \(edits.count - 1) lines below"
            return Diagnostic(
                .tabIndentation, "The line is indented with a tab", at: edits[0].range,
                reason: "YAML counts spaces, and a tab has no agreed width.",
                advice: "Indent with spaces; most editors can convert the whole file.",
                fix: FixIt("Indent with spaces\(others)", edits: edits))
        }
    }

    /// Puts spaces in the place of a line's tabs, as many as the reading takes them for.
    private func edit(line: Int, file: String) -> TextEdit {
        let indentation = indentations[line] ?? ""
        let start = SourcePosition(line: line, column: 1)
        let end = SourcePosition(line: line, column: indentation.unicodeScalars.count + 1)
        let spaces = String(repeating: " ", count: Self.width)
        return TextEdit(
            replacing: SourceRange(file: file, start: start, end: end),
            with: indentation.replacing("\t", with: spaces))
    }

    // MARK: Positions in the text as the user wrote it

    func relocate(_ position: SourcePosition) -> SourcePosition {
        guard let count = tabs[position.line] else { return position }
        var moved = position
        moved.column = max(1, position.column - count * (Self.width - 1))
        return moved
    }

    func relocate(_ range: SourceRange) -> SourceRange {
        SourceRange(file: range.file, start: relocate(range.start), end: relocate(range.end))
    }

    func relocate(_ diagnostic: Diagnostic) -> Diagnostic {
        var moved = diagnostic
        moved.range = relocate(diagnostic.range)
        moved.related = diagnostic.related.map { .init($0.message, at: relocate($0.range)) }
        return moved
    }

    /// Trees are no deeper than `SyntaxLimits.depth`, so recursion is safe.
    func relocate(_ node: Node) -> Node {
        var moved = node
        moved.range = relocate(node.range)
        switch node.content {
        case .scalar: break
        case .sequence(let nodes): moved.content = .sequence(nodes.map(relocate))
        case .mapping(let entries):
            moved.content = .mapping(
                entries.map {
                    Node.Entry(
                        key: Located($0.key.value, at: relocate($0.key.range)),
                        value: relocate($0.value))
                })
        }
        return moved
    }
}
