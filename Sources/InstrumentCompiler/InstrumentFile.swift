import InstrumentSyntax

/// How instruments' files are named.
public enum InstrumentFile {
    /// What the name of every instrument's file ends with.
    public static let suffixes = [".instrument.yaml", ".instrument.yml"]

    /// More bytes than this no instrument has; a longer file is refused, unread.
    public static let sizeLimit = SyntaxLimits().bytes

    /// The path of a file that stands beside an instrument or below it, as the user would name it.
    public static func path(of name: String, beside instrument: String) -> String {
        guard let slash = instrument.lastIndex(of: "/") else { return name }
        return instrument[...slash] + name
    }

    /// The stem of emitted files' names: `tsr` for `library/tsr.instrument.yaml`. It comes from the
    /// path and never from what the file says.
    public static func baseName(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        for suffix in suffixes + [".yaml", ".yml"] where name.hasSuffix(suffix) {
            let stem = name.dropLast(suffix.count)
            return stem.isEmpty ? "instrument" : String(stem)
        }
        return name.isEmpty || name == "-" ? "instrument" : name
    }
}
