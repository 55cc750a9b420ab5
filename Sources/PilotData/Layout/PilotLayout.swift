import InstrumentModel
import Psychometrics

/// What a file of pilot data for one form of an instrument holds: which columns identify a row, which
/// are carried along, and how the answers in the others are read.
public struct PilotLayout: Sendable {
    public let definition: FormDefinition
    /// Columns that together identify a row; each must be there.
    public let keys: [String]
    /// Those of the keys that together name a person, or a pair, whatever the wave; empty without waves.
    public let personColumns: [String]
    /// Columns that are carried along where they are there.
    public let groups: [String]
    /// The values that columns of waves and subgroups may have, by column.
    let levels: [String: [String]]
    /// One for each item of the form, in order; items of one response scale share a decoder.
    let decoders: [AnswerDecoder]

    /// - Parameters:
    ///   - instrument: without errors
    ///   - blanks: cell contents, besides the empty one, that stand for no answer, such as `NA`
    public init(_ instrument: Instrument, form: Form, blanks: [String] = []) {
        definition = instrument.formDefinition(for: form)
        keys = instrument.keys.map(\.column.value)
        personColumns = instrument.personColumns
        groups = instrument.groups.map(\.value)
        levels = instrument.columnLevels
        var made: [String: AnswerDecoder] = [:]
        decoders = instrument.items(in: form).compactMap { item in
            let id = item.responses.value
            guard let scale = instrument.responseScale(id) else { return nil }
            let decoder = made[id] ?? AnswerDecoder(scale, blanks: blanks)
            made[id] = decoder
            return decoder
        }
    }

    /// Whether blocks of columns can hold the answers: the codes are short, and the items not too many
    /// to be counted in one.
    var fitsColumns: Bool {
        let codes = AnswerColumns.codes
        return definition.items.count < Int(AnswerColumns.Code.max)
            && decoders.allSatisfy { decoder in
                [decoder.codes.lowerBound, decoder.codes.upperBound]
                    .allSatisfy { codes.contains(AnswerCode(clamping: $0)) }
            }
    }

    /// Every column name that means something here.
    var knownColumns: [String] { keys + groups + definition.items }
}
