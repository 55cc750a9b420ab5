@testable import PilotStatistics
@testable import Psychometrics
import StatisticsSupport
import Testing

/// The figures of one group, here the teachers' forty-eight answers, by teacher or row by row.
@Suite struct SubgroupFiguresTests {
    private let items = DyadicSample.teacherItems
    private let clusters = ResamplingUnits(clusters: DyadicSample.byTeacher.ordered.map(\.summary))

    private var moments: ItemMoments {
        var summary = ScaleSummary(items: items)
        for row in DyadicSample.rows { summary.add(row, width: row.count) }
        return ItemMoments(summary, missing: .listwise)
    }

    private func rows(_ answers: [[AnswerCode]], _ items: [KeyedItem]) -> ResamplingUnits {
        var patterns = RowPatterns(items: items)
        for row in answers { patterns.add(row, width: row.count) }
        return ResamplingUnits(rows: patterns)
    }

    private func joint(_ units: ResamplingUnits, resamples: Int = 200) -> JointBootstrap {
        JointBootstrap(
            units, seed: 9, resamples: resamples, count: SubgroupFigures.statisticsCount(items: items.count)
        ) { SubgroupFigures.statistics(of: $0) }
    }

    /// `m <- lm(rowMeans(x) ~ 1)`, `sandwich::vcovCL(m, cluster = teacher, type = "HC0", cadjust = TRUE)` and t
    /// with 7 degrees of freedom; R 4.2.
    @Test func theMeanOfClusteredRows() {
        let found = moments.scaleMean(level: 0.95, units: .success(clusters), areRows: false)
        #expect(agree(found.estimate, 2.75520833333333348, within: 1e-12))
        #expect(agree(found.lower, 2.13778840637809875, within: 1e-9))
        #expect(agree(found.upper, 3.37262826028856821, within: 1e-9))
    }

    /// `t.test(rowMeans(x))$conf.int`; R 4.2.
    @Test func theMeanOfIndependentRows() {
        let found = moments.scaleMean(level: 0.95, units: .failure(.noResamples), areRows: true)
        #expect(agree(found.lower, 2.4514439550682718, within: 1e-9))
        #expect(agree(found.upper, 3.0589727115983947, within: 1e-9))
        // Clusters of one row are rows.
        let spelled = moments.scaleMean(
            level: 0.95, units: .success(rows(DyadicSample.rows, items)), areRows: false)
        #expect(agree(spelled.lower, 2.4514439550682718, within: 1e-9))
    }

    /// A regression of all answers on dummies of the items, with `vcovCL(cluster = row, type = "HC0", cadjust =
    /// TRUE)`; the mean of its coefficients, whose variance is the sum of their covariances over 16, and t with 59
    /// degrees of freedom; R 4.2.
    @Test func theMeanPairwise() {
        let items = DyadicSample.items(0...3)
        var summary = ScaleSummary(items: items)
        for row in DyadicSample.incomplete { summary.add(row, width: row.count) }
        let found = ItemMoments(summary, missing: .pairwise).scaleMean(
            level: 0.95, units: .success(rows(DyadicSample.incomplete, items)), areRows: true)
        #expect(agree(found.estimate, 2.91490011098779211, within: 1e-12))
        #expect(agree(found.lower, 2.69214539105049511, within: 1e-9))
        #expect(agree(found.upper, 3.13765483092508912, within: 1e-9))
    }

    @Test func noIntervalOfTheMean() {
        let one = ResamplingUnits(clusters: [DyadicSample.byTeacher.ordered[0].summary])
        let found = moments.scaleMean(level: 0.95, units: .success(one), areRows: false)
        #expect(found.estimate.value != nil)
        #expect(found.upper == .undefined(.tooFewUnits(units: 1, required: 2)))
        let none = ItemMoments(ScaleSummary(items: items), missing: .listwise)
        #expect(
            none.scaleMean(level: 0.95, units: .success(clusters), areRows: true).estimate
                == .undefined(.tooFewRows(rows: 0, required: 1)))
    }

    /// `sd(rowMeans(x)) * sqrt(1 - psych::alpha(x)$total$raw_alpha)`; psych 2.2, R 4.2.
    @Test func theStandardErrorOfMeasurement() {
        let figures = SubgroupFigures.statistics(of: moments)
        #expect(agree(figures[4], 0.34009378921261263, within: 1e-12))
    }

    /// Omega from `factanal(x, 1, lower = 1e-4, control = list(opt = list(factr = 1, pgtol = 1e-13)))` of all rows and
    /// without each teacher, then the jackknife's formula and t with 7 degrees of freedom; R 4.2. Fitted figures:
    /// 1e-6.
    @Test func omegaWithoutEachTeacher() {
        let found = clusters.jackknifeInterval(
            around: moments.omegaTotal, level: 0.95, missing: .listwise, sharing: PartAfterPart()
        ) { $0.omegaTotal }
        #expect(agree(found.estimate, 0.899286933991541, within: 1e-6))
        #expect(agree(found.lower, 0.811504480544492, within: 1e-6))
        #expect(agree(found.upper, 0.946189056938203, within: 1e-6))
        // The same without each row, and 47 degrees of freedom.
        let ofRows = rows(DyadicSample.rows, items).jackknifeInterval(
            around: moments.omegaTotal, level: 0.95, missing: .listwise, sharing: PartAfterPart()
        ) { $0.omegaTotal }
        #expect(agree(ofRows.lower, 0.838943733815899, within: 1e-6))
        #expect(agree(ofRows.upper, 0.937021254092469, within: 1e-6))
    }

    @Test func noJackknife() {
        let two = ResamplingUnits(clusters: DyadicSample.byTeacher.ordered.prefix(2).map(\.summary))
        func interval(_ units: ResamplingUnits, _ figure: Estimate) -> Estimate {
            units.jackknifeInterval(
                around: figure, level: 0.95, missing: .listwise, sharing: PartAfterPart()
            ) { _ in figure }.lower
        }
        #expect(interval(two, .value(0.8)) == .undefined(.tooFewUnits(units: 2, required: 3)))
        #expect(interval(clusters, .undefined(.improperSolution)) == .undefined(.improperSolution))
        #expect(interval(clusters, .value(0.8)) == .undefined(.degenerateResamples))
        #expect(interval(clusters, .value(1)).reason != nil)
    }

    /// A coefficient has the same interval by itself as beside others.
    @Test func oneBootstrapServesAll() {
        let together = joint(clusters).intervals()
        let alone = Bootstrap(clusters, seed: 9, resamples: 200) { $0.rawAlpha }.interval()
        let second = Bootstrap(clusters, seed: 9, resamples: 200) { $0.lambda2 }.interval()
        #expect(together.count == 14)
        #expect(together[0] == alone)
        #expect(together[2] == second)
        #expect(alone.interval.lower.value != nil)
        #expect(together[7] == Bootstrap(clusters, seed: 9, resamples: 200) { $0.lambda5 }.interval())
    }

    /// Each coefficient has its own place beside its name.
    @Test func furtherCoefficients() {
        let found = SubgroupFigures(
            moments, units: .success(clusters), areRows: false, bootstrap: .success(joint(clusters)),
            unfitted: nil, level: 0.95, sharing: PartAfterPart())
        let named = Dictionary(
            zip(SubgroupCoefficient.allCases, found.further.map(\.estimate)), uniquingKeysWith: { first, _ in first })
        #expect(named[.standardizedAlpha] == moments.standardizedAlpha)
        #expect(named[.lambda1] == moments.lambda1)
        #expect(named[.lambda5] == moments.lambda5)
        #expect(named[.spearmanBrown] == moments.oddEvenSplitHalf.spearmanBrown)
        #expect(named[.flanaganRulon] == moments.oddEvenSplitHalf.flanaganRulon)
        #expect(found.itemRest.map(\.estimate) == moments.itemRestCorrelations)
    }

    /// Feldt's interval stays with independent rows, and the bootstrap's is that of clusters.
    @Test func alphaHasTheIntervalOfItsRows() {
        let ofRows = SubgroupFigures(
            moments, units: .success(rows(DyadicSample.rows, items)), areRows: true,
            bootstrap: .success(joint(rows(DyadicSample.rows, items))), unfitted: nil, level: 0.95,
            sharing: PartAfterPart())
        #expect(ofRows.alphaMethod == .feldt)
        #expect(ofRows.alpha.lower == moments.feldtInterval().lower)
        #expect(ofRows.resampledUnits == 48)
        let ofClusters = SubgroupFigures(
            moments, units: .success(clusters), areRows: false, bootstrap: .success(joint(clusters)),
            unfitted: nil, level: 0.95, sharing: PartAfterPart())
        #expect(ofClusters.alphaMethod == .bootstrap)
        #expect(ofClusters.alpha.lower == joint(clusters).intervals()[0].interval.lower)
        #expect(ofClusters.alpha.lower != ofRows.alpha.lower)
        #expect(ofClusters.resampledUnits == 8)
        for figure in ofClusters.all {
            guard let value = figure.estimate.value, let lower = figure.lower.value, let upper = figure.upper.value
            else {
                Issue.record("a figure has no interval: \(figure)")
                continue
            }
            #expect(lower < value && value < upper)
        }
    }

    @Test func withoutResamples() {
        let found = SubgroupFigures(
            moments, units: .success(clusters), areRows: false, bootstrap: .failure(.noResamples),
            unfitted: .noResamples, level: 0.95, sharing: PartAfterPart())
        #expect(found.alpha.estimate == moments.rawAlpha)
        #expect(found.alpha.lower == .undefined(.noResamples))
        #expect(found.mean.lower.value != nil)
        #expect(found.resampledUnits == nil)
    }
}
