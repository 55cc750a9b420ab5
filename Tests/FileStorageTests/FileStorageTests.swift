import FileStorage
import TestSupport
import Testing

@Suite("Files")
struct FileStorageTests {
    private let scratch: ScratchFolder
    private var folder: String { scratch.path }

    init() throws { scratch = try ScratchFolder("a/b") }

    private func names() throws -> Int {
        guard let listing = opendir(folder) else { return -1 }
        defer { closedir(listing) }
        var count = 0
        while readdir(listing) != nil { count += 1 }
        return count - 2
    }

    @Test("Written whole, left alone when unchanged, replaced only when asked")
    func write() throws {
        let path = folder + "/x.txt"
        #expect(try FileWriting.write("one", to: path, replaces: false) == .written)
        #expect(try FileWriting.write("one", to: path, replaces: false) == .unchanged)
        #expect(throws: FileProblem.self) {
            try FileWriting.write("two", to: path, replaces: false)
        }
        #expect(try FileReader(path: path).readAll(limit: 100) == Array("one".utf8))
        #expect(try FileWriting.write("two", to: path, replaces: true) == .written)
        #expect(try FileReader(path: path).readAll(limit: 100) == Array("two".utf8))
        #expect(try names() == 1)
    }

    @Test("A staged file that is not committed leaves nothing behind")
    func discard() throws {
        do {
            var file = try StagedFile(path: folder + "/y.txt")
            try file.write(String(repeating: "x", count: 1 << 20))
        }
        #expect(try names() == 0)
    }

    @Test("Says what is wrong with a path")
    func problems() {
        #expect(message { _ = try FileReader(path: folder) }?.contains("folder") == true)
        #expect(message { _ = try FileReader(path: folder + "/no") }?.contains("no such") == true)
        #expect(message { _ = try StagedFile(path: folder + "/no/x") } != nil)
    }

    private func message(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? FileProblem)?.message
        }
    }

    @Test("A folder's names, in order, without hidden ones")
    func listing() throws {
        for name in ["b.yaml", "a.yaml", ".hidden", "é 日本.yaml"] {
            try FileWriting.write("", to: folder + "/" + name, replaces: false)
        }
        #expect(try FolderListing.names(in: folder) == ["a.yaml", "b.yaml", "é 日本.yaml"])
        #expect(throws: FileProblem.self) { try FolderListing.names(in: folder + "/none") }
        #expect(throws: FileProblem.self) { try FolderListing.names(in: folder + "/a.yaml") }
    }
}
