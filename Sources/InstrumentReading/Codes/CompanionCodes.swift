import Diagnostics

/// Problems with the files beside an instrument: included response scales, and translations.
extension DiagnosticCode {
    public static let includePath = DiagnosticCode("SW0120", "include-path")
    public static let includeUnreadable = DiagnosticCode("SW0121", "include-unreadable")
    public static let nestedInclude = DiagnosticCode("SW0122", "nested-include")
    public static let responseScaleTwice = DiagnosticCode("SW0123", "response-scale-twice")
    public static let translationOfAnother = DiagnosticCode("SW0124", "translation-of-another")
    public static let translationLanguage = DiagnosticCode("SW0125", "translation-language")
    public static let translationUnreadable = DiagnosticCode("SW0126", "translation-unreadable")
    public static let nothingToTranslate = DiagnosticCode("SW0127", "nothing-to-translate")
}
