import TestSupport
import Testing

@testable import InstrumentCompiler

@Suite struct ContentHashTests {
    /// The examples of FIPS 180-4 and of the Secure Hash Standard Validation System.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
        (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func publishedDigests(_ text: String, _ digest: String) {
        #expect(SHA256.digest(of: Array(text.utf8)) == digest)
        var pieces = SHA256()
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            pieces.add(rest.prefix(37))
            rest = rest.dropFirst(37)
        }
        #expect(pieces.digest == digest)
    }

    private func hash(_ text: String, _ files: [String: String] = [:]) throws -> String {
        let compilation = InstrumentCompiler.compile(
            file: "lib/sample.instrument.yaml", bytes: Array(text.utf8),
            companions: Companions(files: files.mapValues { Array($0.utf8) }))
        let instrument = try #require(compilation.instrument, "\(compilation.diagnostics)")
        return try #require(instrument.contentHash)
    }

    @Test func anyChangeChangesIt() throws {
        let text = SampleInstruments.rich
        #expect(try hash(text) == hash(text))
        #expect(try hash(text) != hash(text + "# A remark.\n"))
    }

    @Test func includedFilesCountAndTranslationsDoNot() throws {
        let text = SampleInstruments.rich.replacing(
            "responses:\n", with: "include: [more.responses.yaml]\nresponses:\n")
        let file = "scalewright: 1\nresponses:\n  unused: {labels: [No, Yes, Very]}\n"
        let hashes = try [
            hash(text, ["more.responses.yaml": file]),
            hash(text, ["more.responses.yaml": file + "\n"]),
        ]
        #expect(Set(hashes).count == 2)
        let translated = try hash(
            text,
            [
                "more.responses.yaml": file,
                "sample.de.translation.yaml": "scalewright: 1\ntranslation: de\nof: rich\n",
            ])
        #expect(translated == hashes[0])
    }
}
