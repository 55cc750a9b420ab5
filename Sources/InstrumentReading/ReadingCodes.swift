import Diagnostics

extension DiagnosticCode {
    public static let notAnInstrument = DiagnosticCode("SW0101", "not-an-instrument")
    public static let languageVersion = DiagnosticCode("SW0102", "language-version")
    public static let unknownKey = DiagnosticCode("SW0103", "unknown-key")
    public static let missingKey = DiagnosticCode("SW0104", "missing-key")
    public static let wrongType = DiagnosticCode("SW0105", "wrong-type")
    public static let invalidName = DiagnosticCode("SW0106", "invalid-name")
    public static let unknownName = DiagnosticCode("SW0107", "unknown-name")
    public static let duplicateItem = DiagnosticCode("SW0108", "duplicate-item")
    public static let invalidValue = DiagnosticCode("SW0109", "invalid-value")
    public static let missingDataRule = DiagnosticCode("SW0110", "missing-data-rule")
    public static let responseScaleShape = DiagnosticCode("SW0111", "response-scale-shape")
    public static let placeholderSyntax = DiagnosticCode("SW0112", "placeholder-syntax")
    public static let nameClash = DiagnosticCode("SW0113", "name-clash")
    public static let emptyValue = DiagnosticCode("SW0114", "empty-value")
    public static let tooManyProblems = DiagnosticCode("SW0199", "too-many-problems")
}
