import FileStorage
import TestSupport
import Testing

/// A file that is written through symbolic links: the links stay, and what they point to is replaced.
@Suite("Symbolic links")
struct LinkTests {
    private let scratch: ScratchFolder
    private var folder: String { scratch.path }

    init() throws {
        scratch = try ScratchFolder()
        try FileWriting.makeFolder(folder + "/near")
        try FileWriting.makeFolder(folder + "/far/deep")
    }

    /// Makes a link in the folder.
    private func link(_ name: String, to target: String) {
        #expect(symlink(target, "\(folder)/\(name)") == 0)
    }

    private func isLink(_ name: String) -> Bool {
        var status = stat()
        return lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try FileReader(path: "\(folder)/\(name)").readAll(limit: 1_000), as: UTF8.self)
    }

    private func stage(_ text: String, at name: String) throws {
        var file = try StagedFile(path: "\(folder)/\(name)")
        try file.write(text)
        try file.commit()
    }

    /// Beside the link, in another folder, by a whole path, through a second link, and through a folder that
    /// is a link itself.
    @Test(arguments: [
        ("near/link", "target", "near/target"), ("near/link", "../far/deep/target", "far/deep/target"),
        ("near/link", "/WHOLE/far/target", "far/target"), ("near/link", "../far/second", "far/deep/third"),
        ("shortcut/link", "../target", "far/target"),
    ])
    func targetsAreReplaced(_ name: String, _ target: String, _ place: String) throws {
        link("far/second", to: "deep/third")
        link("shortcut", to: "far/deep")
        link(name, to: target.replacing("/WHOLE", with: folder))
        // First to nowhere, then to a file with other contents.
        for text in ["new", "newer"] {
            try stage(text, at: name)
            #expect(isLink(name))
            #expect(!isLink(place))
            #expect(try self.text(place) == text)
        }
        try FileWriting.write("newest", to: "\(folder)/\(name)", replaces: true)
        #expect(isLink(name))
        #expect(try text(place) == "newest")
        #expect(try FolderListing.names(in: folder + "/near").allSatisfy { $0 == "link" || $0 == "target" })
    }

    @Test func targetsKeepTheirPermissions() throws {
        try stage("old", at: "far/target")
        #expect(chmod(folder + "/far/target", 0o640) == 0)
        link("near/link", to: "../far/target")
        try stage("new", at: "near/link")
        var status = stat()
        #expect(stat(folder + "/far/target", &status) == 0)
        #expect(status.st_mode & 0o777 == 0o640)
    }

    @Test func linksToNoPlace() throws {
        link("near/one", to: "two")
        link("near/two", to: "one")
        link("near/lost", to: "../none/target")
        link("near/folder", to: "../far")
        for (name, place, message) in [
            ("near/one", "near/one", "leads in a circle"),
            ("near/lost", "near/../none/target", "no such file or folder"),
            ("near/folder", "near/folder", "is not a file that can be replaced"),
        ] {
            let problem = #expect(throws: FileProblem.self) { try stage("x", at: name) }
            #expect(problem?.path == "\(folder)/\(place)")
            #expect(problem?.message.contains(message) == true)
        }
        #expect(isLink("near/one") && isLink("near/lost") && isLink("near/folder"))
    }
}
