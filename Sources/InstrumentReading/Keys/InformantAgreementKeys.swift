import InstrumentModel

extension KeySection {
    public static let informantAgreement = KeySection(
        "a demand on informants", plural: "demands on informants",
        "Minimums that the scores of matched pairs must reach. `scalewright analyze` checks them where both forms’ answers are given.",
        [
            KeySpecification(
                InformantAgreement.Measure.correlation.rawValue, .number(0...1),
                "The correlation of the two scores over all pairs, at least.", example: "0.30"),
            KeySpecification(
                InformantAgreement.Measure.intraclass.rawValue, .number(0...1),
                "ICC(A,1), the agreement of the two scores, level and order alike, at least.",
                example: "0.20", problems: ["agreement-not-shared"]),
            KeySpecification(
                "forms", .list(.reference(.form)), "The forms of the two.",
                whenAbsent: "The two that the instrument pairs; among more they have to be named.",
                example: "[teacher, student]", problems: ["agreement-without-pair"]),
        ])
}
