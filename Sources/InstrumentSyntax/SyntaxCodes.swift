import Diagnostics

extension DiagnosticCode {
    public static let emptyFile = DiagnosticCode("SW0001", "empty-file")
    public static let notText = DiagnosticCode("SW0002", "not-text")
    public static let fileTooLarge = DiagnosticCode("SW0003", "file-too-large")
    public static let yamlSyntax = DiagnosticCode("SW0004", "yaml-syntax")
    public static let tabIndentation = DiagnosticCode("SW0005", "tab-indentation")
    public static let nestingTooDeep = DiagnosticCode("SW0006", "nesting-too-deep")
    public static let documentTooLarge = DiagnosticCode("SW0007", "document-too-large")
    public static let unknownAlias = DiagnosticCode("SW0008", "unknown-alias")
    public static let duplicateKey = DiagnosticCode("SW0009", "duplicate-key")
    public static let yamlTag = DiagnosticCode("SW0010", "yaml-tag")
    public static let severalDocuments = DiagnosticCode("SW0011", "several-documents")
    public static let keyNotText = DiagnosticCode("SW0012", "key-not-text")
}
