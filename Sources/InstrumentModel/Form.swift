import Diagnostics

/// What one kind of informant fills in.
public struct Form: Sendable, Equatable {
    public var id: Located<String>
    public var title: String?
    /// Who answers.
    public var rater: Located<String>?
    /// Whom the answers are about; nil in a self-report.
    public var target: Located<String>?
    /// How a placeholder reads until a name is known: `student` → `this student`.
    public var names: [PlaceholderName]
    public var instructions: Wording?
    /// The school grade whose readers should manage the wording.
    public var readingGrade: Int?
    /// True when the instrument declares no forms and this one stands for all of it.
    public var isImplicit: Bool

    public init(
        id: Located<String>, title: String? = nil, rater: Located<String>? = nil,
        target: Located<String>? = nil, names: [PlaceholderName] = [],
        instructions: Wording? = nil, readingGrade: Int? = nil, isImplicit: Bool = false
    ) {
        self.id = id
        self.title = title
        self.rater = rater
        self.target = target
        self.names = names
        self.instructions = instructions
        self.readingGrade = readingGrade
        self.isImplicit = isImplicit
    }

    /// How this form reads a placeholder while no name is known.
    public func fallbackName(for placeholder: String) -> String {
        names.first { $0.placeholder.value == placeholder }?.name ?? "this \(placeholder)"
    }
}

/// How a placeholder reads until a name is known.
public struct PlaceholderName: Sendable, Equatable {
    public var placeholder: Located<String>
    public var name: String

    public init(placeholder: Located<String>, name: String) {
        self.placeholder = placeholder
        self.name = name
    }
}
