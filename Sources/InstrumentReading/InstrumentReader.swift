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
    /// Kinds of names of which some stand in a file that could not be read, so that none can be called
    /// unknown.
    var unknowable: Set<String> = []
    /// The files that the instrument includes.
    var included: [IncludedFile] = []

    /// The instrument in a tree, and what is wrong with it.
    ///
    /// - Parameter included: the files of response scales that it includes.
    /// - Returns: nil where the tree is nothing like an instrument.
    public static func read(
        _ root: Node, including included: [IncludedFile] = []
    ) -> (instrument: Instrument?, diagnostics: [Diagnostic]) {
        var reader = InstrumentReader()
        reader.included = included
        let instrument = reader.readInstrument(root)
        return (instrument, reader.allDiagnostics(of: root.range.file))
    }

    /// What was reported, and how much more there would be.
    func allDiagnostics(of file: String) -> [Diagnostic] {
        guard unreported > 0 else { return diagnostics }
        return diagnostics + [
            Diagnostic(
                .tooManyProblems, "\(unreported) more problems are not shown",
                at: .beginning(of: file), advice: "Mend these first.")
        ]
    }

    /// Whether further problems are only counted.
    var isFull: Bool { diagnostics.count >= Self.mostReported }

    mutating func report(_ diagnostic: @autoclosure () -> Diagnostic) {
        guard !isFull else {
            unreported += 1
            return
        }
        diagnostics.append(diagnostic())
    }
}
