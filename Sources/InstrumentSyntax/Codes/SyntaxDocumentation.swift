import Diagnostics

/// What is known about every problem of a file and its YAML.
public enum SyntaxDocumentation {
    /// In the order of the codes.
    public static let all: [CodeDocumentation] = [
        .emptyFile, .notText, .fileTooLarge, .yamlSyntax, .tabIndentation, .nestingTooDeep,
        .documentTooLarge, .unknownAlias, .duplicateKey, .yamlTag, .severalDocuments, .keyNotText,
    ]
}
