import Diagnostics

/// What came of reading a file as YAML.
public struct ParsedDocument: Sendable {
    /// Nil for an empty file, or one that could not be read at all.
    public var root: Node?
    public var diagnostics: [Diagnostic]
    /// False when a syntax error or a limit ended the reading early: what follows is unknown, and
    /// that something is absent says nothing.
    public var isComplete: Bool
}

extension ParsedDocument {
    /// Reads bytes as a single YAML document.
    ///
    /// Never fails: whatever is wrong is in the diagnostics. A byte order mark counts for nothing.
    public init(bytes: [UInt8], file: String, limits: SyntaxLimits = SyntaxLimits()) {
        let bytes = ByteOrderMark.removed(from: bytes)
        if let problem = EncodingCheck.problem(in: bytes, file: file, limits: limits) {
            self.init(root: nil, diagnostics: [problem], isComplete: false)
            return
        }
        var attempt = ParsedDocument.read(bytes, file: file, limits: limits)
        if let failure = attempt.failure {
            attempt = ParsedDocument.recover(
                from: failure, in: bytes, file: file, limits: limits, first: attempt)
        }
        self = attempt.document
        if root == nil, diagnostics.isEmpty {
            diagnostics.append(EncodingCheck.empty(file))
            isComplete = false
        }
    }

    /// One run of libyaml over the bytes.
    private struct Attempt {
        var document: ParsedDocument
        var failure: YAMLFailure?
    }

    private static func read(_ bytes: [UInt8], file: String, limits: SyntaxLimits) -> Attempt {
        var stream = YAMLEventStream(bytes: bytes, file: file)
        var builder = TreeBuilder(limits: limits)
        var documents = 0
        var extra: Diagnostic?
        do throws(YAMLFailure) {
            reading: while !builder.isExhausted {
                let event = try stream.next()
                switch event.kind {
                case .streamEnd: break reading
                case .documentStart:
                    documents += 1
                    if documents == 2 {
                        extra = severalDocuments(at: event.range)
                        break reading
                    }
                default: builder.add(event)
                }
            }
        } catch {
            builder.closeAll()
            let document = ParsedDocument(
                root: builder.root, diagnostics: builder.diagnostics, isComplete: false)
            return Attempt(document: document, failure: error)
        }
        builder.closeAll()
        let document = ParsedDocument(
            root: builder.root, diagnostics: builder.diagnostics + [extra].compactMap { $0 },
            isComplete: !builder.isExhausted)
        return Attempt(document: document, failure: nil)
    }

    /// Explains the failure; where tabs are to blame, reads on as if they were spaces, so that what
    /// else is wrong comes to light in the same run.
    private static func recover(
        from failure: YAMLFailure, in bytes: [UInt8], file: String, limits: SyntaxLimits,
        first: Attempt
    ) -> Attempt {
        let text = SourceText(file: file, bytes: bytes)
        let tabs = TabIndentation(text)
        var attempt = first
        if !tabs.isEmpty {
            attempt = read(tabs.replaced(in: bytes), file: file, limits: limits)
            attempt.document.root = attempt.document.root.map(tabs.relocate)
            attempt.document.diagnostics = attempt.document.diagnostics.map(tabs.relocate)
            attempt.document.diagnostics += tabs.diagnostics(file: file)
        }
        if let remaining = attempt.failure {
            let explained = SyntaxExplanation.diagnostic(for: remaining, in: text)
            attempt.document.diagnostics.append(tabs.relocate(explained))
        }
        return attempt
    }

    private static func severalDocuments(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .severalDocuments, "A second document starts here", at: range,
            reason: "A file holds one instrument.",
            advice: "Remove the line ---, or move what follows to a file of its own.")
    }
}
