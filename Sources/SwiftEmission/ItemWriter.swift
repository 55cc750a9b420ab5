import Emission
import InstrumentModel

/// Writes the items of a form as an enumeration.
struct ItemWriter {
    private let form: Form
    private let names: ItemNames
    private let access: String

    init(_ form: Form, _ names: ItemNames, access: String) {
        self.form = form
        self.names = names
        self.access = access
    }

    /// What a definition or a table of the form is handed for its items. Their ids stand in the enumeration
    /// alone: lists of them cost a third of the time that a long form takes to compile.
    static let itemsArgument = "items: Item.allCases.map(\\.rawValue),"

    func write(to writer: inout IndentingWriter) {
        writer.line("/// The items that the form asks, in the order of the data.")
        writer.block("\(access)nonisolated enum Item: Swift.String, Psychometrics.FormItem {") { writer in
            for (item, name) in names.all {
                let wording = item.wording[form.id.value]?.filled(in: form) ?? ""
                writer.lines(SwiftLiteral.documentation(wording))
                writer.line("case \(name) = \(SwiftLiteral.string(item.id.value))")
            }
            writer.line()
            writer.block("\(access)var column: Swift.Int {") { writer in
                writer.line("switch self {")
                for (column, entry) in names.all.enumerated() {
                    writer.line("case .\(entry.name): return \(column)")
                }
                writer.line("}")
            }
        }
    }
}
