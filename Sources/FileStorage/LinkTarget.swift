/// Where a path leads when its last part is a symbolic link.
enum LinkTarget {
    /// As many links as Linux follows before it takes them for a circle.
    private static let limit = 40

    /// The path of what is, or would be, written: the end of a chain of links, whether or not anything is
    /// there yet; the path itself where it is no link.
    ///
    /// Moving a new file to the place of a link would replace the link and leave what it points to as it was.
    ///
    /// - Throws: when links lead in a circle
    static func of(_ path: String) throws(FileProblem) -> String {
        var place = path
        for _ in 0..<limit {
            guard let next = link(at: place) else { return place }
            // A relative link counts from the folder that it lies in. The system resolves the dots in it,
            // because that folder may be reached by a link, too.
            place = next.hasPrefix("/") ? next : folder(of: place) + next
        }
        throw FileProblem(path: path, code: ELOOP, doing: "written")
    }

    /// What a link says, or nil where there is none.
    private static func link(at path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// With the stroke at its end; empty for the folder that one is in.
    private static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    }
}
