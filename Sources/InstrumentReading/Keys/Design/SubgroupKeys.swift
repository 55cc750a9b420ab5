extension KeySection {
    public static let subgroup = KeySection(
        "a subgroup", plural: "subgroups",
        "A column of data by which people are told apart and compared.",
        [
            KeySpecification(
                "column", .text, required: true, "The column of data.", example: "gender",
                problems: ["name-clash"]),
            KeySpecification(
                "levels", .either([.list(.text), .mapping(.columnValue, .text)]),
                required: true,
                "The values that the column may hold, alone or with what they stand for.",
                example: "{f: Girls, m: Boys}"),
            KeySpecification(
                "reference", .text, required: true,
                "The level that the others are compared with.", example: "f"),
            KeySpecification(
                "smallest_cell", .wholeNumber(2...1_000_000), required: true,
                "Levels with fewer people than this are not reported on, so that nobody can be recognised and no figure rests on a handful.",
                example: "10"),
            KeySpecification(
                "compare", .list(.reference(.scale)), "The scales on which the levels are compared.",
                example: "[calmness]", problems: ["subgroups-without-invariance"]),
            KeySpecification(
                "invariance", .text,
                "How it is shown that the scales mean the same in every level.",
                example: "Multiple-group factor analysis up to scalar invariance.",
                problems: ["subgroups-without-invariance"]),
        ])
}
