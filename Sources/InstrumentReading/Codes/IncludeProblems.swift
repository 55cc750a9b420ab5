import Diagnostics

extension CodeDocumentation {
    static let includePath = CodeDocumentation(
        .includePath, .error, "A file that an instrument may not include.",
        reason:
            "An instrument may read response scales that lie beside it or below, and nothing else: whoever compiles an instrument from elsewhere must not have other files read by it.",
        remedy: "Put the file into the instrument's folder, and name it so that it ends in .responses.yaml.",
        failing: [
            .sections("include: [⟦../common.responses.yaml⟧]\n"),
            .sections("include: [⟦/etc/common.responses.yaml⟧]\n"),
            .sections("include: [⟦common.yaml⟧]\n"),
            .sections("include: [common.responses.yaml, ⟦common.responses.yaml⟧]\n"),
        ],
        passing: [.sections("include: [common.responses.yaml]\n")])

    static let includeUnreadable = CodeDocumentation(
        .includeUnreadable, .error, "An included file that cannot be read.",
        reason: "Items may name response scales that stand in it.",
        remedy: "Check the name; it counts from the instrument's folder.",
        failing: [.sections("include: [⟦comon.responses.yaml⟧]\n")],
        passing: [.sections("include: [common.responses.yaml]\n")])

    static let nestedInclude = CodeDocumentation(
        .nestedInclude, .error, "An included file that includes another.",
        reason: "Where a response scale comes from has to show in the instrument.",
        remedy: "Include both files in the instrument.", failing: [], passing: [])

    static let responseScaleTwice = CodeDocumentation(
        .responseScaleTwice, .error, "A response scale that is defined in two files.",
        reason: "Items that name it could mean either.",
        remedy: "Remove one of them, or give it another name.",
        failing: [
            .sections(
                """
                include: [common.responses.yaml]
                responses:
                  ⟦agreement⟧: {labels: [No, Yes]}
                  degree: {labels: [Not at all, Somewhat, Extremely]}
                """)
        ],
        passing: [
            .sections(
                """
                include: [common.responses.yaml]
                responses:
                  degree: {labels: [Not at all, Somewhat, Extremely]}
                """)
        ])
}
