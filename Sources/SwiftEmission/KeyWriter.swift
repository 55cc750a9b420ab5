import Emission
import InstrumentModel

/// Writes what identifies a row of data as a structure with one property for each key.
struct KeyWriter {
    private struct Property {
        var name: String
        var column: String
        var isWave: Bool
    }

    private let type: String
    private let documentation: String
    private let properties: [Property]
    private let access: String

    /// The key of a row.
    init(_ instrument: Instrument, access: String) {
        self.init(
            instrument, instrument.keys, type: "Key",
            documentation: "What identifies a row of data.", access: access)
    }

    /// Whom or what a row describes, whatever its wave.
    init(unitOf instrument: Instrument, access: String) {
        let waves = instrument.design.waves?.column.value
        self.init(
            instrument, instrument.keys.filter { $0.column.value != waves }, type: "Unit",
            documentation: "Whom the rows of several waves describe.", access: access)
    }

    private init(
        _ instrument: Instrument, _ keys: [Key], type: String, documentation: String, access: String
    ) {
        var namer = SwiftNamer(reserved: ["cells", "columns", "hash", "hashValue", "unit"])
        let waves = instrument.design.waves?.column.value
        properties = keys.map { key in
            Property(
                name: namer.member(key.role.value, fallback: "key"), column: key.column.value,
                isWave: key.column.value == waves)
        }
        self.type = type
        self.documentation = documentation
        self.access = access
    }

    /// - Parameter hasUnit: whether rows are compared across waves, so that a unit can be asked for
    func write(hasUnit: Bool = false, to writer: inout IndentingWriter) {
        writer.line("/// \(documentation)")
        writer.block("\(access)nonisolated struct \(type): Psychometrics.ResponseKey {") { writer in
            for property in properties {
                writer.lines(SwiftLiteral.documentation("The column `\(property.column)`."))
                writer.line("\(access)var \(property.name): \(Self.type(property))")
            }
            writer.line()
            initializer(&writer)
            writer.line()
            cells(&writer)
            if hasUnit { unit(&writer) }
        }
    }

    private func initializer(_ writer: inout IndentingWriter) {
        let parameters = properties.map { "\($0.name): \(Self.type($0))" }.joined(separator: ", ")
        writer.block("\(access)init(\(parameters)) {") { writer in
            for property in properties { writer.line("self.\(property.name) = \(property.name)") }
        }
    }

    private func cells(_ writer: inout IndentingWriter) {
        let columns = properties.map { SwiftLiteral.string($0.column) }.joined(separator: ", ")
        writer.line("\(access)static var columns: [Swift.String] { [\(columns)] }")
        writer.line()
        let values = properties.map { "self.\($0.name)\($0.isWave ? ".rawValue" : "")" }
        writer.line("\(access)var cells: [Swift.String] { [\(values.joined(separator: ", "))] }")
        writer.line()
        writer.block("\(access)init?(cells: [Swift.String]) {") { writer in
            writer.line("guard cells.count == \(properties.count) else { return nil }")
            for (place, property) in properties.enumerated() {
                if property.isWave {
                    writer.line("guard let wave = Wave(rawValue: cells[\(place)]) else { return nil }")
                    writer.line("self.\(property.name) = wave")
                } else {
                    writer.line("self.\(property.name) = cells[\(place)]")
                }
            }
        }
    }

    private func unit(_ writer: inout IndentingWriter) {
        writer.line()
        writer.line("/// Whom the row describes, whatever its wave.")
        let arguments = properties.filter { !$0.isWave }.map { "\($0.name): self.\($0.name)" }
        writer.line("\(access)var unit: Unit { Unit(\(arguments.joined(separator: ", "))) }")
    }

    /// The property that says which wave a row belongs to.
    var waveProperty: String? { properties.first(where: \.isWave)?.name }

    private static func type(_ property: Property) -> String {
        property.isWave ? "Wave" : "Swift.String"
    }
}
