import DelimitedText

/// A table of answers to one form, as the pilot's files have it: keys, groups, then items.
public struct ResponseTable: Sendable, Equatable {
    /// A column that is no item.
    public struct Column: Sendable, Equatable {
        /// As it stands in the header.
        public var name: String
        /// The values that are declared for it; empty where it may hold anything.
        public var levels: [String]

        public init(name: String, levels: [String] = []) {
            self.name = name
            self.levels = levels
        }
    }

    /// The codes and labels that cells of a response scale may hold.
    public struct Responses: Sendable, Equatable {
        /// Those of the options, as declared.
        public var codes: [Int]
        /// One for each code; empty where it has none.
        public var labels: [String]
        /// Those that say why there is no answer.
        public var missingCodes: [Int]
        /// One for each missing code.
        public var missingLabels: [String]

        public init(
            codes: [Int], labels: [String], missingCodes: [Int] = [], missingLabels: [String] = []
        ) {
            self.codes = codes
            self.labels = labels
            self.missingCodes = missingCodes
            self.missingLabels = missingLabels
        }
    }

    /// Each must be there; together they identify a row.
    public var keys: [Column]
    /// Carried along where they are there.
    public var groups: [Column]
    /// The ids of the form's items, in its order.
    public var items: [String]
    /// The response scales that the form uses.
    public var responses: [Responses]
    /// For each item, an index into `responses`.
    public var responsesOfItems: [Int]

    public init(
        keys: [Column], groups: [Column], items: [String], responses: [Responses],
        responsesOfItems: [Int]
    ) {
        precondition(items.count == responsesOfItems.count, "Each item has a response scale.")
        self.keys = keys
        self.groups = groups
        self.items = items
        self.responses = responses
        self.responsesOfItems = responsesOfItems
    }

    var columns: [String] { keys.map(\.name) + groups.map(\.name) + items }
}

extension ResponseTable.Responses {
    func decoder(blanks: [String]) -> CodeDecoder {
        func entries(_ codes: [Int], _ labels: [String]) -> [CodeDecoder.Entry] {
            zip(codes, labels).map { ($0, $1.isEmpty ? nil : $1) }
        }
        return CodeDecoder(
            options: entries(codes, labels), missing: entries(missingCodes, missingLabels),
            blanks: blanks)
    }
}

extension ResponseTable {
    /// The table as comma-separated text (RFC 4180), with the columns that `scalewright simulate`
    /// writes and `scalewright score` reads.
    ///
    /// A group that a response does not have is blank. Text that a spreadsheet would run as a formula
    /// gets an apostrophe in front.
    public func csv<Key, Answers>(of responses: some Sequence<Response<Key, Answers>>) -> String {
        var text = DelimitedWriter.line(columns)
        for response in responses {
            let carried = response.key.cells + groups.map { response.groups[$0.name] ?? "" }
            text += DelimitedWriter.line(
                carried + response.answers.codes.map { $0.map(String.init) ?? "" })
        }
        return text
    }

    /// The responses in delimited text: comma, semicolon or tab; codes, labels or blanks.
    ///
    /// - Parameters:
    ///   - csv: the text, its header first
    ///   - blanks: cell contents, besides the empty one, that stand for no answer, such as `NA`
    /// - Throws: all that is wrong with the text, when anything is
    public func read<Key, Answers>(
        csv: String, blanks: [String] = []
    ) throws(TableProblems) -> [Response<Key, Answers>] {
        try read(bytes: Array(csv.utf8), blanks: blanks)
    }

    /// The responses in the bytes of a file.
    public func read<Key, Answers>(
        bytes: [UInt8], blanks: [String] = []
    ) throws(TableProblems) -> [Response<Key, Answers>] {
        var reader = ResponseReader<Key, Answers>(self, blanks: blanks)
        bytes.withUnsafeBufferPointer { reader.read($0) }
        guard reader.problems.count == 0 else { throw reader.problems }
        return reader.responses
    }
}
