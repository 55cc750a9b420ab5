/// Puts contents under a path.
public enum FileWriting {
    public enum Outcome: Sendable, Equatable {
        case written
        /// The file held the same bytes and was left alone, so that what depends on it stays fresh.
        case unchanged
    }

    /// Writes a file whole or not at all; a symbolic link stays one, and what it points to is replaced.
    ///
    /// - Parameter replaces: whether a file with other contents may be replaced.
    @discardableResult
    public static func write(
        _ contents: String, to path: String, replaces: Bool
    ) throws(FileProblem) -> Outcome {
        let bytes = Array(contents.utf8)
        if exists(path) {
            if try FileReader(path: path).readAll(limit: bytes.count) == bytes { return .unchanged }
            guard replaces else { throw alreadyThere(path) }
        }
        var file = try StagedFile(path: path)
        try file.write(bytes)
        try file.commit()
        return .written
    }

    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    /// Makes a folder and those that it lies in.
    public static func makeFolder(_ path: String) throws(FileProblem) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            guard mkdir(made, 0o777) == 0 || errno == EEXIST else {
                throw FileProblem(path: path, code: errno, doing: "made")
            }
        }
    }

    public static func alreadyThere(_ path: String) -> FileProblem {
        FileProblem(
            path: path, message: "is there already, with other contents",
            advice: "Give --force to replace it, or another place with -o.")
    }
}
