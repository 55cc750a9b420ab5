extension KeySection {
    public static let waves = KeySection(
        "the waves", plural: "waves", "The occasions on which the instrument is given.",
        [
            KeySpecification(
                "column", .text, required: true,
                "The column of data that names the wave of a row. It becomes a key column if it is none.",
                example: "wave", problems: ["name-clash"]),
            KeySpecification(
                "order", .list(.text), required: true,
                "The waves as the data name them, first to last.", example: "[pre, post]"),
        ])
}
