import Psychometrics
import Testing

/// Scores across waves and over units.
@Suite struct StudyScoreTests {
    private let gain = ChangeDefinition(id: "gain", score: 1, from: "pre", to: "post")

    private func estimates(_ value: Double?) -> [Estimate] {
        [.value(99), value.map { .value($0) } ?? .undefined(.constant)]
    }

    @Test func changeIsLaterMinusEarlier() {
        var occasions = Occasions<String>()
        occasions.add(estimates(4), of: "b", wave: "post")
        occasions.add(estimates(1), of: "a", wave: "pre")
        occasions.add(estimates(1.5), of: "b", wave: "pre")
        occasions.add(estimates(3), of: "b", wave: "mid")
        #expect(occasions.units == ["b", "a"])
        #expect(occasions.change(gain, of: "b") == .value(2.5))
        #expect(occasions.change(gain, of: "a") == .undefined(.waveMissing("post")))
        #expect(occasions.change(gain, of: "nobody") == .undefined(.waveMissing("pre")))
    }

    @Test func aWaveWithoutAScoreOrWithTwoRowsHasNoChange() {
        var occasions = Occasions<String>()
        for wave in ["pre", "post"] { occasions.add(estimates(wave == "pre" ? nil : 1), of: "a", wave: wave) }
        for wave in ["pre", "post", "post"] { occasions.add(estimates(1), of: "b", wave: wave) }
        #expect(occasions.change(gain, of: "a") == .undefined(.waveUndefined("pre")))
        #expect(occasions.change(gain, of: "b") == .undefined(.waveRepeated("post")))
    }

    @Test func meansAreOfTheRowsThatHaveAScore() {
        var means = UnitMeans()
        means.add(.value(1), unit: "x", wave: "pre")
        means.add(.undefined(.constant), unit: "y", wave: "pre")
        means.add(.value(4), unit: "x", wave: "pre")
        means.add(.undefined(.constant), unit: "x", wave: "pre")
        means.add(.value(7), unit: "x", wave: "post")
        means.add(.value(7), unit: "", wave: "post")
        #expect(
            means.means == [
                UnitMean(unit: "x", wave: "pre", mean: .value(2.5), scored: 2, rows: 3),
                UnitMean(unit: "y", wave: "pre", mean: .undefined(.noScores(rows: 1)), scored: 0, rows: 1),
                UnitMean(unit: "x", wave: "post", mean: .value(7), scored: 1, rows: 1),
                UnitMean(unit: "", wave: "post", mean: .undefined(.unitMissing), scored: 1, rows: 1),
            ])
    }

    @Test func failedChecksAreCountedAmongTheAnswered() {
        var form = FormDefinition(instrument: "t", version: "1", form: "f", items: ["a", "b"], scales: [])
        #expect(form.scored([1, 2]).attentionFailed == nil)
        form.attentionChecks = [.init(column: 0, passing: [1, 2]), .init(column: 1, passing: [3])]
        #expect(form.scored([2, 3]).attentionFailed == 0)
        #expect(form.scored([2, 2]).attentionFailed == 1)
        #expect(form.scored([3, 2]).attentionFailed == 2)
        #expect(form.scored([.missing, 2]).attentionFailed == 1)
        #expect(form.scored([.missing, .missing]).attentionFailed == nil)
    }
}
