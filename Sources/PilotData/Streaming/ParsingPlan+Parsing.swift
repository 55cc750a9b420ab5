import Psychometrics

extension ParsingPlan {
    /// Lends a chunk's text, with the tables, to a parser.
    func parse<Result>(
        _ chunk: Chunk, into codes: inout [AnswerColumns.Code], marks: inout [UInt32],
        _ body: (
            PlainRecordParser, UnsafeMutableBufferPointer<AnswerColumns.Code>,
            UnsafeMutableBufferPointer<UInt32>
        ) -> Result
    ) -> Result {
        withTables { steps, cells, fours, meanings in
            chunk.bytes.withUnsafeBufferPointer { bytes in
                codes.withUnsafeMutableBufferPointer { codes in
                    marks.withUnsafeMutableBufferPointer { marks in
                        let parser = PlainRecordParser(
                            bytes: bytes, end: chunk.count, steps: steps, cells: cells, fours: fours,
                            meanings: meanings, delimiter: delimiter, lineEnd: lineEnd)
                        return body(parser, codes, marks)
                    }
                }
            }
        }
    }

    private func withTables<Result>(
        _ body: (
            UnsafeBufferPointer<Step>, UnsafeBufferPointer<Cell>, UnsafeBufferPointer<Four>,
            UnsafeBufferPointer<AnswerColumns.Code>
        ) -> Result
    ) -> Result {
        steps.withUnsafeBufferPointer { steps in
            cells.withUnsafeBufferPointer { cells in
                fours.withUnsafeBufferPointer { fours in
                    meanings.withUnsafeBufferPointer { body(steps, cells, fours, $0) }
                }
            }
        }
    }
}
