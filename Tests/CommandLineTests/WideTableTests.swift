import Testing

/// What stands behind a name in Japanese stands below what stands behind a Latin one.
@Suite struct WideTableTests {
    @Test func groupsOfAnAnalysisAreInLine() throws {
        let folder = try UserFolder()
        try folder.put(Mood.yaml.replacing("unit: person\n", with: "unit: person\ngroups: [学校]\n"), in: Mood.file)
        let rows = (1...40).map { row in
            "\(row),\(row.isMultiple(of: 2) ? "Ōsaka" : "東京"),\(row % 4 + 1),\(4 - row / 2 % 4)"
        }
        try folder.put((["person_id,学校,calm,tired"] + rows).joined(separator: "\n") + "\n", in: "data.csv")
        let outcome = try folder.scalewright(
            "analyze", Mood.file, "--data", "data.csv", "--by", "学校", "--resamples", "0")
        #expect(outcome.status == 0)
        // Two columns each, so that 学校 is four wide and 東京 one less than Ōsaka.
        #expect(outcome.output.contains("\n    学校    Ōsaka  mood "))
        #expect(outcome.output.contains("\n    学校    東京   mood "))
    }
}
