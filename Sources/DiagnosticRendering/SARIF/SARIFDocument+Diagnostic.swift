import Diagnostics

extension SARIFDocument.Rule {
    init(_ documentation: CodeDocumentation) {
        id = documentation.code.id
        name = documentation.code.slug
        shortDescription = .init(text: documentation.summary)
        fullDescription = .init(text: "\(documentation.summary) \(documentation.reason)")
        help = .init(
            text: ([documentation.reason, documentation.remedy] + documentation.sources)
                .joined(separator: "\n\n"),
            markdown: ReferencePage.body(of: documentation))
        helpUri =
            "https://github.com/scalewright/scalewright/blob/main/docs/rules.md#\(documentation.code.slug)"
        defaultConfiguration = .init(level: documentation.severity.rawValue)
    }
}

extension SARIFDocument.Result {
    init(_ diagnostic: Diagnostic, ruleIndex: Int?) {
        ruleId = diagnostic.code.id
        self.ruleIndex = ruleIndex
        level = diagnostic.severity.rawValue
        message = .init(
            text: (["\(diagnostic.message)."] + [diagnostic.reason, diagnostic.advice].compactMap(\.self))
                .joined(separator: " "))
        locations = [.init(physicalLocation: .init(diagnostic.range))]
        let related = diagnostic.related.enumerated().map { index, related in
            SARIFDocument.Location(
                id: index + 1, message: .init(text: related.message),
                physicalLocation: .init(related.range))
        }
        relatedLocations = related.isEmpty ? nil : related
        fixes = diagnostic.fix.map { [SARIFDocument.Fix($0)] }
    }
}

extension SARIFDocument.Location.Physical {
    init(_ range: SourceRange) {
        artifactLocation = .init(uri: ArtifactURI.of(range.file))
        region = .init(range)
    }
}

extension SARIFDocument.Region {
    init(_ range: SourceRange) {
        startLine = range.start.line
        startColumn = range.start.column
        endLine = range.end.line
        endColumn = range.end.column
    }
}

extension SARIFDocument.Fix {
    init(_ fix: FixIt) {
        description = .init(text: fix.title)
        let files = fix.edits.map(\.range.file)
        artifactChanges = Set(files).sorted().map { file in
            Change(
                artifactLocation: .init(uri: ArtifactURI.of(file)),
                replacements: fix.edits.filter { $0.range.file == file }.map {
                    Replacement(
                        deletedRegion: .init($0.range), insertedContent: .init(text: $0.replacement))
                })
        }
    }
}
