import InstrumentReading
import InstrumentSyntax

/// The lines of a file, and how those of a mapping are put in order.
struct LineArrangement {
    /// From the first line of the file, which trees count as 1.
    var lines: [String]

    /// An entry's lines, with the comments above it.
    private struct Chunk {
        var entry: Node.Entry
        var lines: Range<Int>
        /// The lines of the entry itself, from its key.
        var body: Range<Int>
        var followsBlank: Bool
    }

    /// The lines of a node, the keys of its sections in the order of the language.
    ///
    /// - Parameter range: the lines that are the node's, comments and blank lines around it included
    func arranged(_ node: Node, _ type: ValueType, _ range: Range<Int>, isTop: Bool = false) -> [String] {
        guard case .mapping(let entries) = node.content, let chunks = chunks(entries, range),
            let first = chunks.first, let last = chunks.last
        else { return Array(lines[range]) }
        let section = section(of: entries, type)
        let order = section.map { section in
            Dictionary(uniqueKeysWithValues: section.keys.map(\.name).enumerated().map { ($1, $0) })
        }
        let sorted = chunks.enumerated().sorted { left, right in
            let (one, other) = (order?[left.element.entry.key.value], order?[right.element.entry.key.value])
            return (one ?? .max, left.offset) < (other ?? .max, right.offset)
        }.map(\.element)
        var result = Array(lines[range.lowerBound..<first.lines.lowerBound])
        while let line = result.last, line.isBlankLine { result.removeLast() }
        if !result.isEmpty, first.followsBlank { result.append("") }
        for (index, chunk) in sorted.enumerated() {
            let parts = isTop && (isBlock(chunk) || index > 0 && isBlock(sorted[index - 1]))
            if index > 0, chunk.followsBlank || parts { result.append("") }
            result += lines[chunk.lines.lowerBound..<chunk.body.lowerBound]
            result += arranged(
                chunk.entry.value, self.type(of: chunk.entry, in: section, type), chunk.body)
        }
        return result + lines[last.lines.upperBound..<range.upperBound]
    }

    /// A mapping in lines of its own, which a blank line sets off.
    private func isBlock(_ chunk: Chunk) -> Bool {
        guard case .mapping(let entries) = chunk.entry.value.content, let first = entries.first else {
            return false
        }
        return first.key.range.start.line > chunk.entry.key.range.start.line && !chunk.entry.value.isFlow
    }

    /// The entries with their lines; nil where they do not stand one below the other.
    private func chunks(_ entries: [Node.Entry], _ range: Range<Int>) -> [Chunk]? {
        guard let column = entries.first?.key.range.start.column else { return nil }
        var chunks: [Chunk] = []
        var end = range.lowerBound
        for entry in entries {
            let line = entry.key.range.start.line - 1
            guard range.contains(line), line >= end, entry.key.range.start.column == column,
                lines[line].unicodeScalars.prefix(column - 1).allSatisfy({ $0 == " " })
            else { return nil }
            let start = firstComment(above: line, after: end, isFirst: chunks.isEmpty)
            if !chunks.isEmpty {
                let previous = chunks.count - 1
                let close = lines[end..<start].lastIndex { !$0.isBlankLine }.map { $0 + 1 } ?? end
                chunks[previous].lines = chunks[previous].lines.lowerBound..<close
                chunks[previous].body = chunks[previous].body.lowerBound..<close
            }
            end = max(lastLine(of: entry.value), line) + 1
            guard end <= range.upperBound else { return nil }
            // The blank lines below a text of several lines part it from what follows.
            while end - 1 > line, lines[end - 1].isBlankLine { end -= 1 }
            chunks.append(
                Chunk(
                    entry: entry, lines: start..<end, body: line..<end,
                    followsBlank: start > 0 && lines[start - 1].isBlankLine))
        }
        return chunks
    }

    /// The first of the comment lines right above a key. Those above the first key stay at the head, and
    /// those set off by a blank line with what they follow.
    private func firstComment(above line: Int, after end: Int, isFirst: Bool) -> Int {
        var start = line
        while start > end, lines[start - 1].isCommentLine,
            lines[start - 1].indentation <= lines[line].indentation
        {
            start -= 1
        }
        return isFirst && start == end ? line : start
    }

    /// The last line that belongs to a node's content.
    private func lastLine(of node: Node) -> Int {
        let end = node.range.end.line - (node.range.end.column == 1 ? 2 : 1)
        switch node.content {
        case .scalar: return end
        case .sequence(let nodes):
            return node.isFlow ? end : nodes.map(lastLine).max() ?? end
        case .mapping(let entries):
            return node.isFlow ? end : entries.map { lastLine(of: $0.value) }.max() ?? end
        }
    }

    /// The section whose keys a mapping has: the one that knows most of them.
    private func section(of entries: [Node.Entry], _ type: ValueType) -> KeySection? {
        switch type {
        case .section(let section): section
        case .either(let types):
            types.compactMap { section(of: entries, $0) }.max { left, right in
                entries.count { left[$0.key.value] != nil } < entries.count { right[$0.key.value] != nil }
            }
        default: nil
        }
    }

    /// What the tables say of an entry's value.
    private func type(of entry: Node.Entry, in section: KeySection?, _ type: ValueType) -> ValueType {
        if let section { return section[entry.key.value]?.type ?? .text }
        return switch type {
        case .mapping(_, let value): value
        case .either(let types):
            types.lazy.compactMap { if case .mapping(_, let value) = $0 { value } else { nil } }.first ?? .text
        default: .text
        }
    }
}

extension String {
    fileprivate var isBlankLine: Bool { allSatisfy { $0 == " " || $0 == "\t" } }
    fileprivate var isCommentLine: Bool { drop { $0 == " " || $0 == "\t" }.first == "#" }
    fileprivate var indentation: Int { prefix { $0 == " " }.count }
}
