import Diagnostics

/// What is known about every problem of reading the language.
public enum ReadingDocumentation {
    /// In the order of the codes.
    public static let all: [CodeDocumentation] = [
        .notAnInstrument, .languageVersion, .unknownKey, .missingKey, .wrongType, .invalidName,
        .unknownName, .duplicateItem, .invalidValue, .missingDataRule, .responseScaleShape,
        .placeholderSyntax, .nameClash, .emptyValue, .tooManyProblems,
        .conditionSyntax,
    ]
}
