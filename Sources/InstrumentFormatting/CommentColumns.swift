/// How far comments on lines of their own are indented: as what follows them where they stood level with
/// it, otherwise as the nearest thing above that they stood level with or within.
struct CommentColumns {
    private let lines: [SourceLines.Line]
    private let wanted: [Int?]
    private let isText: [Bool]

    init(_ lines: [SourceLines.Line], wanted: [Int?], isText: [Bool]) {
        self.lines = lines
        self.wanted = wanted
        self.isText = isText
    }

    /// Nil for a line that is no comment, or one that nothing tells the place of.
    func column(of line: Int) -> Int? {
        guard lines[line].isComment, !isText[line] else { return nil }
        let own = lines[line].indentation
        let next = lines.indices.dropFirst(line + 1).first { !lines[$0].isComment && !lines[$0].isBlank }
        if let next, let column = wanted[next], !isText[next], lines[next].indentation == own { return column }
        // Upward, what is further out is what the things below it lie in.
        var outermost = Int.max
        for above in lines.indices.prefix(line).reversed() {
            guard let column = wanted[above], !isText[above], !lines[above].isBlank else { continue }
            let indentation = lines[above].indentation
            guard indentation < outermost else { continue }
            outermost = indentation
            if indentation <= own { return column }
        }
        return next.flatMap { wanted[$0] } ?? 0
    }
}
