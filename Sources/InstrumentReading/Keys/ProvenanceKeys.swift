extension KeySection {
    public static let author = KeySection(
        "an author", plural: "authors", "Someone who wrote the instrument.",
        [
            KeySpecification("name", .text, required: true, "The name.", example: "A. Author"),
            KeySpecification(
                "affiliation", .text, "Where the author works.", example: "Some University"),
            KeySpecification(
                "orcid", .orcid, "The author's ORCID iD.", example: "0000-0002-1825-0097"),
        ])

    public static let reference = KeySection(
        "a reference", plural: "references", "A work that the instrument rests on.",
        [
            KeySpecification(
                "citation", .text, required: true,
                "The work as a list of references shows it.",
                example: "Author, A. (2020). Title. Journal."),
            KeySpecification(
                "doi", .doi, "Its DOI, without the resolver's address.", example: "10.1000/182"),
        ])
}
