import DelimitedText
import Psychometrics

/// Some rows of pilot data as they stream by: answers by column, keys and groups as written text.
public struct RowBlock: Sendable {
    public internal(set) var columns: AnswerColumns
    /// The cells of keys and groups as they are written out, separated by commas, row after row; empty
    /// unless they are asked for.
    public internal(set) var carried: [UInt8] = []
    /// Where each row's text ends in `carried`.
    public internal(set) var carriedEnds: [Int] = []
    /// The cells of rows whose text may differ from what stands in the file, by row.
    private var odd: [Int: [String]] = [:]

    init(itemCount: Int) {
        columns = AnswerColumns(itemCount: itemCount)
    }

    public var rows: Int { columns.rows }

    mutating func removeAll() {
        columns.removeAll()
        carried.removeAll(keepingCapacity: true)
        carriedEnds.removeAll(keepingCapacity: true)
        odd.removeAll(keepingCapacity: true)
    }

    /// The text of a row's keys and groups.
    public func carried(ofRow row: Int) -> ArraySlice<UInt8> {
        carried[(row == 0 ? 0 : carriedEnds[row - 1])..<carriedEnds[row]]
    }

    /// A row's key or group, as the file has it.
    ///
    /// - Parameter column: its place among those that are carried along
    public func carriedCell(_ column: Int, ofRow row: Int) -> String {
        if let cells = odd[row] { return cells.indices.contains(column) ? cells[column] : "" }
        // A row that is not odd holds no comma but those between its cells.
        let cells = carried(ofRow: row).split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        return cells.indices.contains(column) ? String(decoding: cells[column], as: UTF8.self) : ""
    }

    mutating func endRow(_ cells: [String]) {
        odd[carriedEnds.count] = cells
        carried += Array(cells.map(DelimitedWriter.cell).joined(separator: ",").utf8)
        carriedEnds.append(carried.count)
    }

    /// Adds a cell to the row that is written.
    mutating func append(_ cell: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
        if !isFirst { carried.append(UInt8(ascii: ",")) }
        carried.append(contentsOf: cell)
    }

    mutating func endRow() { carriedEnds.append(carried.count) }
}
