/// The files beside an instrument that belong to it: response scales that it includes, and translations.
///
/// The compiler asks for them by their paths within the instrument's folder, and whoever calls it says
/// where their bytes come from.
public struct Companions: Sendable {
    public enum Content: Sendable {
        case bytes([UInt8])
        /// Why there is nothing to read, in words for the user: "there is no such file".
        case unreadable(String)
    }

    /// The names of the translations.
    public var translations: [String]
    let content: @Sendable (_ path: String) -> Content

    public init(
        translations: [String] = [], content: @escaping @Sendable (_ path: String) -> Content
    ) {
        self.translations = translations
        self.content = content
    }

    /// Files in memory; those of them that are named like translations are.
    public init(files: [String: [UInt8]] = [:]) {
        self.init(translations: files.keys.filter(TranslationFile.hasSuffix).sorted()) { path in
            files[path].map(Content.bytes) ?? .unreadable("there is no such file")
        }
    }
}
