import Emission
import InstrumentModel

/// Writes what the rows of all forms have in common: waves, keys, and pairs where there are any.
final class StudyWriter {
    private let instrument: Instrument
    private let dyads: DyadWriter
    private let access: String

    init(_ instrument: Instrument, _ names: InstrumentNames, access: String) {
        self.instrument = instrument
        dyads = DyadWriter(instrument, names, access: access)
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        if let waves = instrument.design.waves {
            writer.line()
            WaveWriter(waves, access: access).write(to: &writer)
        }
        let hasChanges = instrument.forms.contains { !instrument.changePlans(for: $0).isEmpty }
        writer.line()
        KeyWriter(instrument, access: access).write(hasUnit: hasChanges, to: &writer)
        if hasChanges {
            writer.line()
            KeyWriter(unitOf: instrument, access: access).write(to: &writer)
        }
        if dyads.hasPairs {
            writer.line()
            dyads.write(to: &writer)
        }
    }
}
