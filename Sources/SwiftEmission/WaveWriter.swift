import Emission
import InstrumentModel

/// Writes the occasions on which the instrument is given as an enumeration, first to last.
struct WaveWriter {
    private let waves: Waves
    private let access: String

    init(_ waves: Waves, access: String) {
        self.waves = waves
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        var namer = SwiftNamer(reserved: ["allCases", "hash", "hashValue", "rawValue", "encode"])
        let conformances = "Swift.CaseIterable, Swift.Hashable, Swift.Sendable, Swift.Codable"
        writer.line("/// The occasions on which the instrument is given, first to last.")
        writer.block("\(access)nonisolated enum Wave: Swift.String, \(conformances) {") { writer in
            for wave in waves.order {
                let name = namer.member(wave.value, fallback: "wave")
                writer.line("case \(name) = \(SwiftLiteral.string(wave.value))")
            }
        }
    }
}
