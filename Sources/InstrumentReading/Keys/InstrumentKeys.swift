extension KeySection {
    public static let instrument = KeySection(
        "an instrument",
        [
            KeySpecification(
                "scalewright", "a whole number", required: true,
                "The version of the language that the file is written in.", example: "1"),
            KeySpecification(
                "instrument", "a name", required: true,
                "The instrument's name in code, file names and data.", example: "tsr"),
            KeySpecification(
                "title", "text", required: true, "The instrument's title for people.",
                example: "Teacher–Student Relationship Quality"),
            KeySpecification(
                "version", "text", required: true,
                "The version of the instrument; change it whenever wording or scoring change.",
                example: "1.0.0"),
            KeySpecification(
                "language", "a language tag", required: true, "The language of the wording.",
                example: "en"),
            KeySpecification(
                "definition", "text", "What the instrument measures.",
                example: "How well a teacher and a student get along."),
            KeySpecification(
                "license", "text", "Under what terms others may use it.", example: "CC-BY-4.0"),
            KeySpecification(
                "authors", "a list of authors", "Who wrote it.", example: "[A. Author]"),
            KeySpecification(
                "references", "a list of references", "The works that it rests on.",
                example: "[\"Author, A. (2020). Title. Journal.\"]"),
            KeySpecification(
                "unit", "a name",
                "What one row of data describes. A 'dyad' is a pair of people, known by two keys.",
                example: "dyad"),
            KeySpecification(
                "keys", "a mapping of role to column",
                "The columns of data that together identify a row.",
                example: "{teacher: teacher_id, student: student_id}"),
            KeySpecification(
                "groups", "a list of columns",
                "Columns of data that are carried along to the scores.", example: "[school]"),
            KeySpecification(
                "forms", "a mapping of form names to forms",
                "What each kind of informant fills in. Left out when there is a single form.",
                example: "{teacher: {rater: teacher, target: student}}"),
            KeySpecification(
                "responses", "a mapping of names to response scales", required: true,
                "The sets of answers that items accept.",
                example: "{degree: {labels: [Not at all, Somewhat, Extremely]}}"),
            KeySpecification(
                "items", "a mapping of item names to items", required: true,
                "The questions, in the order in which they are asked.",
                example: "{calm: {responses: degree, text: How calm are you?}}"),
            KeySpecification(
                "scales", "a mapping of scale names to scales", required: true,
                "What is scored from the answers.",
                example: "{calmness: {items: [calm], score: mean, answered: all}}"),
        ])

    public static let author = KeySection(
        "an author",
        [
            KeySpecification("name", "text", required: true, "The name.", example: "A. Author"),
            KeySpecification(
                "affiliation", "text", "Where the author works.", example: "Some University"),
            KeySpecification(
                "orcid", "an ORCID iD", "The author's ORCID iD.", example: "0000-0002-1825-0097"),
        ])

    public static let reference = KeySection(
        "a reference",
        [
            KeySpecification(
                "citation", "text", required: true, "The work as a list of references shows it.",
                example: "Author, A. (2020). Title. Journal."),
            KeySpecification(
                "doi", "a DOI", "Its DOI, without the resolver's address.",
                example: "10.1000/182"),
        ])

    public static let form = KeySection(
        "a form",
        [
            KeySpecification(
                "title", "text", "The form's title for people.", example: "Teacher form"),
            KeySpecification("rater", "a name", "The role of who answers.", example: "teacher"),
            KeySpecification(
                "target", "a name", "The role of whom the answers are about.", example: "student"),
            KeySpecification(
                "names", "a mapping of placeholder to text",
                "How a placeholder reads until a name is known.",
                example: "{student: this student}"),
            KeySpecification(
                "instructions", "text", "What the informant reads before the items.",
                example: "Think about {student}."),
            KeySpecification(
                "reading_grade", "a whole number",
                "The school grade whose readers should manage the wording.", example: "5"),
        ])
}
