import Diagnostics
import InstrumentModel
import InstrumentSyntax

/// Reads a located tree as an instrument, section by section.
///
/// Nothing stops it at the first problem. What cannot be read is reported and replaced by something
/// harmless, so that the rest can still be checked; the caller must not use an instrument for whose
/// file there are errors.
public struct InstrumentReader {
    var diagnostics: [Diagnostic] = []
    private var unreported = 0
    /// More problems than this help nobody, and a hostile file could have a million.
    private static let mostReported = 200

    /// The instrument in a tree, and what is wrong with it.
    ///
    /// - Returns: nil where the tree is nothing like an instrument.
    public static func read(_ root: Node) -> (instrument: Instrument?, diagnostics: [Diagnostic]) {
        var reader = InstrumentReader()
        let instrument = reader.readInstrument(root)
        if reader.unreported > 0 {
            reader.diagnostics.append(
                Diagnostic(
                    .tooManyProblems, "\(reader.unreported) more problems are not shown",
                    at: .beginning(of: root.range.file), advice: "Mend these first."))
        }
        return (instrument, reader.diagnostics)
    }

    mutating func report(_ diagnostic: @autoclosure () -> Diagnostic) {
        guard diagnostics.count < Self.mostReported else {
            unreported += 1
            return
        }
        diagnostics.append(diagnostic())
    }
}
