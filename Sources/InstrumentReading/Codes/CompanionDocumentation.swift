import Diagnostics

/// What is known about every problem of the files beside an instrument.
public enum CompanionDocumentation {
    /// In the order of the codes.
    public static let all: [CodeDocumentation] = [
        .includePath, .includeUnreadable, .nestedInclude, .responseScaleTwice, .translationOfAnother,
        .translationLanguage, .translationUnreadable, .nothingToTranslate,
    ]
}
