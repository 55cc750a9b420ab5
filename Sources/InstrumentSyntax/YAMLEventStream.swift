import CLibYAML
import Diagnostics

/// The bridge to libyaml, and the only place that handles its memory.
///
/// Owns a parser and the bytes it reads; hands out one event at a time, copied into Swift values.
struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>
    private let file: String

    init(bytes: [UInt8], file: String) {
        self.file = file
        input = .allocate(capacity: bytes.count)
        _ = input.initialize(from: bytes)
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deinitialize(count: 1)
        parser.deallocate()
        input.deallocate()
    }

    mutating func next() throws(YAMLFailure) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { yaml_event_delete(&event) }
        return translate(event)
    }

    private func translate(_ event: yaml_event_t) -> YAMLEvent {
        let range = SourceRange(
            file: file, start: position(event.start_mark), end: position(event.end_mark))
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
                as: UTF8.self)
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            return YAMLEvent(
                kind: .scalar(Scalar(text: text, isPlain: isPlain)), range: range,
                anchor: string(scalar.anchor), tag: string(scalar.tag))
        case YAML_ALIAS_EVENT:
            return YAMLEvent(kind: .alias(string(event.data.alias.anchor) ?? ""), range: range)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return YAMLEvent(
                kind: .sequenceStart, range: range, anchor: string(start.anchor),
                tag: string(start.tag), isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return YAMLEvent(
                kind: .mappingStart, range: range, anchor: string(start.anchor),
                tag: string(start.tag), isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
        case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, range: range)
        case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, range: range)
        case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, range: range)
        case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, range: range)
        case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, range: range)
        default: return YAMLEvent(kind: .streamEnd, range: range)
        }
    }

    private func failure() -> YAMLFailure {
        let state = parser.pointee
        let context = state.context.map { String(cString: $0) }
        return YAMLFailure(
            problem: state.problem.map { String(cString: $0) } ?? "the text is not YAML",
            // The reader counts its own place; scanner and parser mark theirs.
            position: position(
                state.error == YAML_READER_ERROR ? state.mark : state.problem_mark),
            context: context,
            contextPosition: context == nil ? nil : position(state.context_mark))
    }

    private func position(_ mark: yaml_mark_t) -> SourcePosition {
        SourcePosition(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }
}
