/// The lines of a text, for finding the scalars that positions stand for.
///
/// Lines end where YAML ends them: at LF, CR, CR LF, NEL, and the line and paragraph separators. A byte
/// order mark stands before the first of them, and stays there.
struct LineTable {
    private let scalars: [Unicode.Scalar]
    /// The first scalar of each line, and the one after its last, before the line break.
    private var lines: [Range<Int>] = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var start = scalars.first == ByteOrderMark.scalar ? 1 : 0
        var index = start
        while index < scalars.count {
            guard Self.isBreak(scalars[index]) else {
                index += 1
                continue
            }
            lines.append(start..<index)
            let isPair = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
            index += isPair ? 2 : 1
            start = index
        }
        lines.append(start..<scalars.count)
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// The scalars that an edit replaces; nil when its range is not one of this text.
    func place(_ edit: TextEdit) -> SourceEdits.Placed? {
        guard let start = offset(of: edit.range.start), let end = offset(of: edit.range.end),
            start <= end
        else { return nil }
        let range = start..<end
        let isDeletion = edit.replacement.isEmpty && !range.isEmpty
        return SourceEdits.Placed(
            range: isDeletion ? widened(range, edit.range) : range, replacement: edit.replacement)
    }

    func text(with edits: [SourceEdits.Placed]) -> String {
        var result = String.UnicodeScalarView()
        var next = 0
        for edit in edits {
            result.append(contentsOf: scalars[next..<edit.range.lowerBound])
            result.append(contentsOf: edit.replacement.unicodeScalars)
            next = edit.range.upperBound
        }
        result.append(contentsOf: scalars[next...])
        return String(result)
    }

    private func offset(of position: SourcePosition) -> Int? {
        guard lines.indices.contains(position.line - 1) else { return nil }
        let line = lines[position.line - 1]
        let offset = line.lowerBound + position.column - 1
        return offset >= line.lowerBound && offset <= line.upperBound ? offset : nil
    }

    /// The stretch with the rest of its lines, their breaks included, where that rest is blank.
    private func widened(_ range: Range<Int>, _ place: SourceRange) -> Range<Int> {
        let first = lines[place.start.line - 1]
        let last = lines[place.end.line - 1]
        let rest = [scalars[first.lowerBound..<range.lowerBound], scalars[range.upperBound..<last.upperBound]]
        guard rest.allSatisfy({ $0.allSatisfy { $0 == " " || $0 == "\t" } }) else { return range }
        let end = lines.indices.contains(place.end.line) ? lines[place.end.line].lowerBound : scalars.count
        return first.lowerBound..<end
    }
}
