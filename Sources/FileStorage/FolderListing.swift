/// What lies in a folder.
public enum FolderListing {
    /// The names of everything in a folder, sorted; hidden files are left out.
    public static func names(in folder: String) throws(FileProblem) -> [String] {
        guard let stream = opendir(folder) else {
            throw FileProblem(path: folder, code: errno, doing: "read")
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = entryName(entry.pointee)
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// The name is a tuple of characters that ends with a zero, as C has it.
    private static func entryName(_ entry: dirent) -> String {
        withUnsafeBytes(of: entry.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
