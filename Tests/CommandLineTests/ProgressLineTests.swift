import Testing

@testable import scalewright

@Suite struct ProgressLineTests {
    private static let mebibyte = 1 << 20

    @Test(arguments: [
        (310, 1000, "reading [######··············] 31 %, 155 MiB/s, 5 s left"),
        (1000, 1000, "reading [####################] 100 %, 500 MiB/s, 0 s left"),
        // A file that grows while it is read.
        (1200, 1000, "reading [####################] 100 %, 600 MiB/s, 0 s left"),
        (0, 1000, "reading [····················] 0 %"),
        (310, nil, "reading 310 MiB, 155 MiB/s"),
        (0, nil, "reading 0 MiB, 0 MiB/s"),
        (0, 0, "reading 0 MiB, 0 MiB/s"),
    ] as [(Int, Int?, String)])
    func reading(_ done: Int, _ total: Int?, _ text: String) {
        let line = ProgressLine(
            name: "reading", done: done * Self.mebibyte, total: total.map { $0 * Self.mebibyte }, unit: .bytes)
        #expect(line.text(after: .seconds(2)) == text)
    }

    @Test(arguments: [
        (3, 4, "resampling [###############·····] 75 %, 1.5 a second, 1 s left"),
        (50, 4050, "resampling [····················] 1 %, 25 a second, 2 min 40 s left"),
        (1, 5401, "resampling [····················] 0 %, 0.5 a second, 3 h 0 min left"),
        (40, nil, "resampling 40, 20 a second"),
        (0, nil, "resampling…"),
    ] as [(Int, Int?, String)])
    func pieces(_ done: Int, _ total: Int?, _ text: String) {
        let line = ProgressLine(name: "resampling", done: done, total: total, unit: .pieces)
        #expect(line.text(after: .seconds(2)) == text)
    }

    @Test func workThatTakesNoTime() {
        let line = ProgressLine(name: "resampling", done: 1, total: 2, unit: .pieces)
        #expect(line.text(after: .zero) == "resampling [##########··········] 50 %, 1000 a second, 1 s left")
    }
}
