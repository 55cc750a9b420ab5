import FileStorage
import InstrumentCompiler

/// The files beside an instrument on the disk.
extension Companions {
    /// - Parameters:
    ///   - path: the instrument's; for standard input, what it includes counts from the working folder
    ///   - withTranslations: whether the translations beside it are wanted
    init(beside path: String, withTranslations: Bool) throws(FileProblem) {
        let names = withTranslations && path != "-" ? try Self.translations(beside: path) : []
        self.init(translations: names) { name in
            do throws(FileProblem) {
                let file = try FileReader(path: InstrumentFile.path(of: name, beside: path))
                return .bytes(try file.readAll(limit: InstrumentFile.sizeLimit))
            } catch {
                return .unreadable(error.message)
            }
        }
    }

    private static func translations(beside path: String) throws(FileProblem) -> [String] {
        let folder = InstrumentFile.path(of: ".", beside: path)
        return try FolderListing.names(in: folder).filter {
            TranslationFile.language(of: $0, for: path) != nil
        }
    }
}
