import Diagnostics
import InstrumentModel

/// A group that is carried along to a table of pairs.
///
/// A pair belongs to one school, whichever of the two one asks. The column of a subgroup describes the
/// one who answered, and is carried for each form under the form's name.
struct CarriedGroup: Sendable {
    /// Of the column in the table of pairs.
    let name: String
    private let column: String
    /// The only side that it is taken from; nil for the first that says something.
    private let side: Int?

    static func all(of instrument: Instrument, _ sides: [FormRows]) -> [CarriedGroup] {
        let personal = Set(instrument.design.subgroups.map(\.column.value))
        return instrument.groups.map(\.value).flatMap { column -> [CarriedGroup] in
            let places = sides.indices.filter { sides[$0].carriedColumns.contains(column) }
            guard personal.contains(column) else {
                return places.isEmpty ? [] : [CarriedGroup(name: column, column: column, side: nil)]
            }
            return places.map { place in
                let form = sides[place].layout.definition.form
                return CarriedGroup(name: "\(form)_\(column)", column: column, side: place)
            }
        }
    }

    /// What the sides of a pair say, those that say something.
    private func values(_ rows: [Int?], _ sides: [FormRows]) -> [(place: Int, value: String)] {
        sides.indices.compactMap { place in
            guard side.map({ $0 == place }) ?? true, let row = rows[place],
                let value = sides[place].cell(column, row), !value.isEmpty
            else { return nil }
            return (place, value)
        }
    }

    func cell(_ rows: [Int?], _ sides: [FormRows]) -> String {
        values(rows, sides).first?.value ?? ""
    }

    func check(_ rows: [Int?], _ sides: [FormRows], key: [String]) throws(DataProblem) {
        let values = values(rows, sides)
        guard let first = values.first, let other = values.first(where: { $0.value != first.value })
        else { return }
        func said(_ one: (place: Int, value: String)) -> String {
            let form = sides[one.place].layout.definition.form
            return "'\(VisibleText.of(one.value))' in the form '\(form)'"
        }
        let pair = key.map(VisibleText.of).joined(separator: ", ")
        throw DataProblem(
            row: nil, column: column,
            message: "the pair \(pair) has \(said(first)) and \(said(other))",
            advice: "Correct one of them, or remove the column from one of the files.")
    }
}
