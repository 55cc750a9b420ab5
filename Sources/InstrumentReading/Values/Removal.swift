import Diagnostics
import InstrumentSyntax

extension FixIt {
    /// Takes an entry out of a list.
    ///
    /// Nil for the first entry, and where the place of the entry in the file's lines cannot be told from
    /// the tree: it is an alias, bears an anchor, or stands on another line of a list in brackets.
    ///
    /// - Parameter index: the entry's, among all of the list's nodes
    static func removing(_ entry: Located<String>, at index: Int, from list: Node) -> FixIt? {
        guard case .sequence(let nodes) = list.content, nodes.indices.contains(index), index > 0,
            entry.isVerbatim
        else { return nil }
        let before = nodes[index - 1].range
        guard list.range.start <= before.start, before.end <= entry.range.start,
            entry.range.end <= list.range.end
        else { return nil }
        var range = entry.range
        if list.isFlow {
            // From behind the entry before, so that the comma goes too.
            guard before.end.line == range.start.line else { return nil }
            range.start = before.end
        } else {
            // From the start of the line, so that the hyphen goes too.
            guard before.end.line < range.start.line else { return nil }
            range.start.column = 1
        }
        return FixIt(
            "Remove the second '\(entry.value)'", edits: [TextEdit(replacing: range, with: "")])
    }
}
