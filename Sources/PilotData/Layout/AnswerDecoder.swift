import DelimitedText
import InstrumentModel
import Psychometrics

/// Reads the cells of one response scale as they are scored: every kind of missing answer is the same.
struct AnswerDecoder: Sendable {
    private let cells: CodeDecoder

    init(_ scale: ResponseScale, blanks: [String]) {
        cells = CodeDecoder(
            options: scale.options.map { ($0.code.value, $0.label?.value) },
            missing: scale.missing.map { ($0.code.value, $0.label.value) }, blanks: blanks)
    }

    /// The answer in a cell; nil when the response scale has no such answer.
    @inline(__always)
    func decode(
        _ field: RecordScanner.Field, in bytes: UnsafeBufferPointer<UInt8>
    ) -> AnswerCode? {
        cells.decode(field, in: bytes).map(Self.answer)
    }

    /// The codes that may mean something, and those between them.
    var codes: ClosedRange<Int> { cells.codes }

    /// The answer that a code stands for; nil when the response scale has no such code.
    func answer(_ code: Int) -> AnswerCode? { cells.content(code).map(Self.answer) }

    @inline(__always)
    private static func answer(_ content: CodeDecoder.Content) -> AnswerCode {
        switch content {
        case .option(let code): AnswerCode(truncatingIfNeeded: code)
        case .missing, .blank: .missing
        }
    }

    /// The declared reason for there being no answer in a cell; nil for any other cell.
    func missingCode(
        _ field: RecordScanner.Field, in bytes: UnsafeBufferPointer<UInt8>
    ) -> AnswerCode? {
        if case .missing(let code) = cells.decode(field, in: bytes) {
            AnswerCode(truncatingIfNeeded: code)
        } else {
            nil
        }
    }

    var expectation: String { cells.expectation }
}
