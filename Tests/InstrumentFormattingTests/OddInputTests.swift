import Foundation
import InstrumentFormatting
import InstrumentReading
import Testing

/// Texts that YAML allows and that hardly anybody types, and the files that the project ships.
@Suite struct OddInputTests {
    private func formatted(_ bytes: [UInt8], as section: KeySection = .instrument) -> String? {
        switch InstrumentFormatter.format(bytes, file: "f.yaml", as: section) {
        case .formatted(let result): result
        case .unreadable: nil
        }
    }

    @Test(arguments: [
        ("%YAML 1.1\n---\ntitle: a   \n...\n", "%YAML 1.1\n---\ntitle: a\n...\n"),
        ("--- # doc\ntitle: a\nscalewright: 1\n", "--- # doc\nscalewright: 1\ntitle: a\n"),
        ("scalewright: 1\ntitle:   a\n...\n# after\n", "scalewright: 1\ntitle: a\n...\n# after\n"),
        ("title: |+\n   a\n\n\nlanguage:   en\n", "title: |+\n  a\n\n\nlanguage: en\n"),
        ("title: |+\n   a\n\n\n", "title: |+\n  a\n\n\n"),
        ("? title\n# c\n: a\nlanguage:   en\n", "? title\n# c\n: a\nlanguage: en\n"),
        ("a: &x\n     b:   1\nc: *x\n", "a: &x\n  b: 1\n\nc: *x\n"),
        ("title: 'a\tb'\nlanguage: 'x'\n", "title: 'a\tb'\nlanguage: \"x\"\n"),
        ("title: a\r\rlanguage:   en\r", "title: a\n\nlanguage: en\n"),
        ("title: [a,b]   #x\n", "title: [a, b]   #x\n"),
        ("forms: {\"a\":b, 'c':'d'}\n", "forms: {\"a\": b, \"c\": \"d\"}\n"),
        ("forms:\n    a:\n        b: c\n    # a\n        # b\n", "forms:\n  a:\n    b: c\n  # a\n    # b\n"),
        (
            "authors:\n- a: 1\n-   c: 1\n    d: 2\n-   # why\n    e: 1\n-\n    # f\n    f: 1\n",
            "authors:\n  - a: 1\n  - c: 1\n    d: 2\n  - # why\n    e: 1\n  -\n    # f\n    f: 1\n"
        ),
    ])
    func oddTextsAreLaidOutToo(_ text: String, _ expected: String) {
        #expect(formatted(Array(text.utf8)) == expected)
        #expect(formatted(Array(expected.utf8)) == expected)
    }

    @Test(arguments: ["rse.instrument.yaml", "tsr.instrument.yaml", "tsr.de.translation.yaml"])
    func shippedFilesAreInOrder(_ name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let bytes = Array(try Data(contentsOf: root.appending(path: "instruments/\(name)")))
        let result = formatted(bytes, as: name.hasSuffix(".translation.yaml") ? .translation : .instrument)
        #expect(result.map { Array($0.utf8) } == bytes)
    }
}
