import Emission
import InstrumentModel

/// Writes the bands of a set of cut-offs as an enumeration.
struct BandWriter {
    private let cutoffs: Cutoffs
    private let name: String
    private let access: String

    init(_ cutoffs: Cutoffs, _ names: InstrumentNames, access: String) {
        self.cutoffs = cutoffs
        name = names.bands[cutoffs.id.value] ?? "Band"
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        var namer = SwiftNamer(reserved: [
            "allCases", "encode", "hash", "hashValue", "label", "rawValue",
        ])
        let bands = cutoffs.bands.map { band in
            (name: namer.member(band.label.value, fallback: "band"), label: band.label.value)
        }
        writer.lines(
            SwiftLiteral.documentation("The bands of '\(cutoffs.id.value)', from the lowest to the highest."))
        writer.block("\(access)nonisolated enum \(name): Swift.String, Psychometrics.BandLevel {") { writer in
            for band in bands {
                writer.lines(SwiftLiteral.documentation(band.label))
                writer.line("case \(band.name)")
            }
            writer.line()
            writer.block("\(access)var label: Swift.String {") { writer in
                writer.line("switch self {")
                for band in bands {
                    writer.line("case .\(band.name): \(SwiftLiteral.string(band.label))")
                }
                writer.line("}")
            }
        }
    }
}
