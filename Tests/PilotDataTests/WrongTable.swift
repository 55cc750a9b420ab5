import Testing

/// A table with something wrong, and what is said about it.
struct WrongTable: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    /// "row 2, column calm: message", in order.
    var problems: [String]
    /// A part of the first problem's advice.
    var advice: String
    /// The first keys of the rows that are handed on all the same.
    var handedOn: [String]

    init(
        _ name: String, _ text: String, _ problems: [String], advice: String, handedOn: [String] = []
    ) {
        self.init(name, Array(text.utf8), problems, advice: advice, handedOn: handedOn)
    }

    init(
        _ name: String, _ bytes: [UInt8], _ problems: [String], advice: String,
        handedOn: [String] = []
    ) {
        self.name = name
        self.bytes = bytes
        self.problems = problems
        self.advice = advice
        self.handedOn = handedOn
    }

    var testDescription: String { name }
}

extension WrongTable {
    private static let head = Mood.header + "\n"

    static let cells = [
        WrongTable(
            "outside the scale", head + "a,1,x,7,2,0\nb,1,x,1,2,1\nc,1,x,1,2,0",
            [
                "row 2, column calm: '7' is no answer of its response scale",
                "row 3, column outlook: '1' is no answer of its response scale",
            ],
            advice: "Expected a code (1…4), a label, -99 (Declined), -98 (Did not know), blank.",
            handedOn: ["c"]),
        WrongTable(
            "several in one row", head + "a,1,x,x,y,0\nb,1,x,1,2,0",
            [
                "row 2, column calm: 'x' is no answer of its response scale",
                "row 2, column tired: 'y' is no answer of its response scale",
            ],
            advice: "correct the cell", handedOn: ["b"]),
        WrongTable(
            "a long cell with an escape code", head + "a,1,x,\u{1B}[31m\(String(repeating: "z", count: 60)),2,0",
            ["row 2, column calm: '\u{FFFD}[31m\(String(repeating: "z", count: 35))…' is no answer of its response scale"],
            advice: "Expected"),
        WrongTable(
            "a cell in another encoding", Array((head + "a,1,x,Tr").utf8) + [0xE8] + Array("s,2,0\nb,1,x,1,2,0".utf8),
            ["row 2, column calm: the text is not UTF-8"], advice: "Save the file again as CSV in UTF-8.",
            handedOn: ["b"]),
        WrongTable(
            "a key in another encoding", Array(head.utf8) + [0xFF] + Array(",1,x,1,2,0\nb,1,x,1,2,0".utf8),
            ["row 2, column person_id: the text is not UTF-8"], advice: "UTF-8", handedOn: ["b"]),
        WrongTable(
            "a blank key", head + "a,1,x,1,2,0\nb, ,x,1,2,0\n\"\",1,x,1,2,0\nc,1,,1,2,0",
            ["row 3, column wave: the key is blank", "row 4, column person_id: the key is blank"],
            advice: "Give each row the key of the unit that it describes.", handedOn: ["a", "c"]),
        WrongTable(
            "a repeated key", head + "a,1,x,1,2,0\na,2,x,1,2,0\n a,1,y,2,3,0\na,1,z,1,2,0",
            [
                "row 4, column person_id + wave: person_id a, wave 1 has answered already, in row 2",
                "row 5, column person_id + wave: person_id a, wave 1 has answered already, in row 2",
            ],
            advice: "Keep one of the two rows", handedOn: ["a", "a"]),
    ]

    static let shapes = [
        WrongTable(
            "too few cells", head + "a,1,x,1,2\nb,1,x,1,2,0\nc",
            [
                "row 2: the row has 5 cells, the header 6",
                "row 4: the row has 1 cell, the header 6",
            ],
            advice: "Add the cells that are missing", handedOn: ["b"]),
        WrongTable(
            "too many cells", head + "a,1,x,1,2,0,0\nb,1,x,1,2,0", ["row 2: the row has 7 cells, the header 6"],
            advice: "Put a cell that holds the separator into quotes.", handedOn: ["b"]),
        WrongTable(
            "a missing column", "person_id,wave,calm,tierd,outlook\na,1,1,2,0",
            ["row 1, column tired: the file has no column for this item"],
            advice: "Is it the column 'tierd'? Then rename that."),
        WrongTable(
            "columns in another case", "PERSON_ID,wave,calm,tired,Outlook\na,1,1,2,0",
            [
                "row 1, column person_id: the file has no column for this key",
                "row 1, column outlook: the file has no column for this item",
            ],
            advice: "Is it the column 'PERSON_ID'?"),
        WrongTable(
            "a missing column that nothing is like", "person_id,wave,calm,outlook\na,1,1,0",
            ["row 1, column tired: the file has no column for this item"],
            advice: "blank where the item was not asked"),
        WrongTable(
            "a missing key", "wave,calm,tired,outlook\n1,1,2,0",
            ["row 1, column person_id: the file has no column for this key"],
            advice: "without it, rows cannot be told apart"),
        WrongTable(
            "a doubled column", head.replacing("site", with: "calm") + "a,1,1,1,2,0",
            ["row 1, column calm: the column stands twice, as number 3 and number 4"],
            advice: "Keep one of them, or rename the other."),
        WrongTable("an empty file", "", [": the file is empty"], advice: "first row names the columns"),
        WrongTable("a byte order mark alone", "\u{FEFF}", [": the file is empty"], advice: "first row names the columns"),
        WrongTable("a header alone", head, [": the file has a header and no answers"], advice: "Add one row for each respondent."),
        WrongTable(
            "a header and blank lines", head + "\n\r\n\n", [": the file has a header and no answers"],
            advice: "Add one row"),
    ]

    static let texts = [
        WrongTable(
            "UTF-16, little end first", [0xFF, 0xFE] + head.utf8.flatMap { [$0, 0] },
            [": the file is UTF-16, not UTF-8"], advice: "Save it again as CSV in UTF-8."),
        WrongTable(
            "UTF-16, big end first", [0xFE, 0xFF] + head.utf8.flatMap { [0, $0] },
            [": the file is UTF-16, not UTF-8"], advice: "Save it again as CSV in UTF-8."),
        WrongTable(
            "UTF-32, little end first", [0xFF, 0xFE, 0, 0] + head.utf8.flatMap { [$0, 0, 0, 0] },
            [": the file is UTF-32, not UTF-8"], advice: "Save it again as CSV in UTF-8."),
        WrongTable(
            "UTF-32, big end first", [0, 0, 0xFE, 0xFF] + head.utf8.flatMap { [0, 0, 0, $0] },
            [": the file is UTF-32, not UTF-8"], advice: "Save it again as CSV in UTF-8."),
        WrongTable(
            "a header in another encoding", Array("caf".utf8) + [0xE9] + Array(("," + head).utf8),
            ["row 1: the text is not UTF-8"], advice: "UTF-8"),
        WrongTable(
            "a NUL byte", head + "a,1,x,1,2,0\nb,1,\0,1,2,0\nc,1,x,1,2,0",
            ["row 3: the row holds a NUL byte: this is not text"], advice: "Save the table again",
            handedOn: ["a"]),
        WrongTable(
            "a NUL byte within quotes", head + "a,1,\"\0\",1,2,0",
            ["row 2: the row holds a NUL byte: this is not text"], advice: "Save the table again"),
        WrongTable(
            "an unclosed quote", head + "a,1,x,1,2,0\nb,1,\"x,1,2,0\nc,1,x,1,2,0\n",
            ["row 3: a quote that opens in this row never closes"], advice: "Close it, or double it",
            handedOn: ["a"]),
        WrongTable(
            "text after a quote", head + "a,1,\"x\"y,1,2,0\nb,1,x,1,2,0",
            ["row 2: text follows a closing quote in the same cell"],
            advice: "Double the quotes inside a quoted cell"),
        WrongTable(
            "too many names", Mood.header + (1...60_000).map { ",a_column_of_number_\($0)" }.joined() + "\n",
            ["row 1: the header is longer than 1 MiB: that much of it holds 42392 names"],
            advice: "Leave out columns that the instrument does not use"),
        WrongTable(
            "a quote left open in the header", "person_id,wave,\"calm,tired\n" + String(repeating: "a,1,2,3\n", count: 150_000),
            ["row 1: a quote that opens in name 3 of the header does not close within 1 MiB"],
            advice: "Close it, or double it"),
        WrongTable(
            "a quote left open in a short header", "person_id,wave,\"calm,tired\na,1,2,3\n",
            ["row 1: a quote that opens in this row never closes"], advice: "Close it, or double it"),
        WrongTable(
            "no table", String(repeating: "no table ", count: 150_000),
            ["row 1: the first row is longer than 1 MiB, and nothing separates names in it"],
            advice: "whether this is a table"),
        WrongTable(
            "an endless row", head + "a,1,x,1,2,0\n" + String(repeating: "b", count: 1 << 20) + ",1,x,1,2,0\n",
            ["row 3: the row is longer than 1 MiB"], advice: "whether a quote is left open",
            handedOn: ["a"]),
    ]
}
