import Foundation
import InstrumentModel
import Testing

@testable import InstrumentCompiler

/// Emitted code that changes needs another number, by which an installed compiler is told from the one that a
/// package belongs to.
@Suite struct EmissionNumberTests {
    @Test func theNumberChangesWithTheEmittedCode() throws {
        let goldens = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
        let files = try FileManager.default.contentsOfDirectory(at: goldens, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(texts.count >= 3)
        #expect(
            (StableHash.digits(of: texts.joined()), ScalewrightVersion.emission) == ("658eea8da9a2f66c", 1),
            """
            The emitted code has changed. Count ScalewrightVersion.emission up, write the same into \
            Plugins/Shared/CompilerTool.swift, and both into this test.
            """)
    }
}
