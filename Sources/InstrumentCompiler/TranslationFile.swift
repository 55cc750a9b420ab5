/// How translations' files are named: `tsr.de.translation.yaml` beside `tsr.instrument.yaml`.
public enum TranslationFile {
    private static let suffixes = [".translation.yaml", ".translation.yml"]

    static func hasSuffix(_ name: String) -> Bool { suffixes.contains(where: name.hasSuffix) }

    /// The name of the translation of an instrument into a language.
    public static func name(of instrument: String, into language: String) -> String {
        "\(InstrumentFile.baseName(of: instrument)).\(language)\(suffixes[0])"
    }

    /// The stem of emitted files' names: `tsr.de` for `library/tsr.de.translation.yaml`.
    public static func baseName(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let suffix = suffixes.first(where: name.hasSuffix) else { return name }
        return String(name.dropLast(suffix.count))
    }

    /// The language that a file's name gives.
    ///
    /// - Returns: nil when the file is no translation, or one of another instrument.
    public static func language(of name: String, for instrument: String) -> String? {
        guard let suffix = suffixes.first(where: name.hasSuffix) else { return nil }
        let stem = InstrumentFile.baseName(of: instrument) + "."
        guard name.hasPrefix(stem), name.count >= stem.count + suffix.count else { return nil }
        let language = name.dropFirst(stem.count).dropLast(suffix.count)
        // A further dot belongs to the name of another instrument: tsr.short.de.translation.yaml.
        return language.isEmpty || language.contains(".") ? nil : String(language)
    }
}
