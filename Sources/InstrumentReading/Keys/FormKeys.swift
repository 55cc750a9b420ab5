extension KeySection {
    public static let form = KeySection(
        "a form", plural: "forms", "What one kind of informant fills in.", mayBeEmpty: true,
        [
            KeySpecification(
                "title", .text, "The form's title for people.", example: "Teacher form"),
            KeySpecification("rater", .name, "The role of who answers.", example: "teacher"),
            KeySpecification(
                "target", .name, "The role of whom the answers are about.",
                whenAbsent: "Informants answer about themselves.", example: "student"),
            KeySpecification(
                "names", .mapping(.placeholder, .text),
                "How a placeholder reads until a name is known.",
                whenAbsent: "{student} reads 'this student'.", example: "{student: this student}"),
            KeySpecification(
                "instructions", .wording, "What the informant reads before the items.",
                example: "Think about the past month.",
                problems: ["placeholder-of-wrong-role"]),
            KeySpecification(
                "reading_grade", .wholeNumber(1...16),
                "The school grade whose readers should manage the wording.", example: "5"),
        ])
}
