import TestSupport
import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Factor models and what is told of their fit.
@Suite struct FactorTests {
    /// `fitMeasures(cfa("f =~ …", attitude))`, lavaan 0.6-14; the bounds of RMSEA from SciPy 1.17's
    /// `ncx2.cdf`, which lavaan's own search meets to 3e-7.
    @Test func oneFactorBehindTheAttitudeSurvey() {
        let fit = moments(of: Attitude.rows, bounds: 0...100).oneFactorFit
        #expect(agree(fit.chiSquare, 29.4337310798939, within: 1e-6))
        #expect(fit.degreesOfFreedom == 14)
        #expect(agree(fit.pValue, 0.00912482780773716, within: 1e-6))
        #expect(agree(fit.comparativeFit, 0.835251658609769, within: 1e-6))
        #expect(agree(fit.tuckerLewis, 0.752877487914654, within: 1e-6))
        #expect(agree(fit.approximationError, 0.191695014962967, within: 1e-6))
        #expect(agree(fit.approximationErrorLower, 0.09223708536603709, within: 1e-6))
        #expect(agree(fit.approximationErrorUpper, 0.28879621903049146, within: 1e-6))
        #expect(agree(fit.residual, 0.105335480441748, within: 1e-6))
    }

    /// The model of lavaan's tutorial, χ²(24) = 85.306, CFI .931, TLI .896, RMSEA .092; digits from
    /// `fitMeasures` and `inspect(fit, "std")`, lavaan 0.6-14.
    @Test func threeFactorsBehindTheMentalTests() throws {
        let correlations = try #require(MentalAbility.moments.correlations)
        let model = try GroupFactorModel.fit(
            correlations, groups: [0, 0, 0, 1, 1, 1, 2, 2, 2], factors: 3)
        let fit = try FactorFit(
            correlations, model.solution.implied, parameters: model.parameters.count, rows: 301)
        #expect(agree(fit.chiSquare, 85.3055217701994, within: 1e-6))
        #expect(fit.degreesOfFreedom == 24)
        #expect(agree(fit.pValue, 8.50255321704907e-09, within: 1e-13))
        #expect(agree(fit.comparativeFit, 0.930559651799079, within: 1e-8))
        #expect(agree(fit.tuckerLewis, 0.895839477698619, within: 1e-8))
        #expect(agree(fit.approximationError, 0.092121484510339, within: 1e-8))
        #expect(agree(fit.approximationErrorLower, 0.0714184908111752, within: 1e-8))
        #expect(agree(fit.approximationErrorUpper, 0.11367801684867859, within: 1e-8))
        #expect(agree(fit.residual, 0.0652050585354416, within: 1e-6))
        let loadings = [
            0.771879814037777, 0.423600059444346, 0.581132347001113, 0.851582316312677,
            0.855065439325969, 0.838010186323536, 0.569514764365923, 0.723044024543960,
            0.665009478560830,
        ]
        for (item, loading) in loadings.enumerated() {
            #expect(abs(model.solution.loadings[item, item / 3] - loading) < 1e-6)
        }
        let links = model.solution.factorCorrelations
        #expect(abs(links[1, 0] - 0.458509591516452) < 1e-6)
        #expect(abs(links[2, 0] - 0.470535296786083) < 1e-6)
        #expect(abs(links[2, 1] - 0.282985222420477) < 1e-6)
    }

    /// Three items leave nothing to test.
    @Test func threeItemsFitAnything() {
        let fit = MentalAbility.moments.restricted(to: [3, 4, 5]).oneFactorFit
        #expect(agree(fit.chiSquare, 0, within: 1e-8))
        #expect(fit.degreesOfFreedom == 0)
        #expect(fit.pValue == .undefined(.noDegreesOfFreedom))
        #expect(fit.approximationErrorUpper == .undefined(.noDegreesOfFreedom))
        #expect(agree(fit.residual, 0, within: 1e-6))
    }

    /// In closed form: the loadings on the general factor add up to .9·2.1 + .8·1.8 + .7·1.5 = 4.38, and
    /// the errors are 1 − λ². `psych::omega` of the population, psych 2.2.9, gives .685736 and .798400.
    @Test func omegaOfTheHierarchicalPopulation() {
        let population = HierarchicalPopulation.moments
        let variance = population.covariances.total
        let errors = 0.36 + 0.51 + 0.64 + 0.51 + 0.64 + 0.75 + 0.64 + 0.75 + 0.84
        for omega in [
            population.hierarchicalOmega(facets: MentalAbility.facets),
            population.hierarchicalOmega(factors: 3, seed: 1),
        ] {
            #expect(agree(omega.hierarchical, 4.38 * 4.38 / variance, within: 1e-8))
            #expect(agree(omega.hierarchical, 0.68574, within: 5e-6))
            #expect(agree(omega.total, 1 - errors / variance, within: 1e-9))
        }
    }

    /// From lavaan's loadings above: the second-order factor of three is in closed form,
    /// γ₁ = √(φ₁₂φ₁₃/φ₂₃), and V is the observed sum of covariances.
    @Test func omegaOfTheMentalTestsByFacets() throws {
        let raw = MentalAbility.moments.hierarchicalOmega(facets: MentalAbility.facets)
        #expect(agree(raw.hierarchical, 0.5636623779701494, within: 1e-6))
        #expect(agree(raw.total, 0.8427213279048166, within: 1e-6))
        #expect(agree(try #require(raw.fit).chiSquare, 85.3055217701994, within: 1e-6))
    }

    /// `psych::omega(H, 3)` gives .449242 and .850835, to the tolerance of its optimiser; the digits are
    /// from minimum residuals by SciPy 1.17 and gradient projection in NumPy.
    @Test func omegaOfTheMentalTestsExtracted() {
        let omega = MentalAbility.standardized.hierarchicalOmega(factors: 3, seed: 4)
        #expect(agree(omega.hierarchical, 0.44924428789714427, within: 1e-6))
        #expect(agree(omega.total, 0.8508351394759786, within: 1e-9))
        #expect(omega.fit == nil)
        #expect(omega.groups == .extracted(3))
    }

    /// Nine of the Thurstones' tests (Bechtoldt 1961): `psych::omega(Thurstone, 3)`, psych 2.2.9, whose
    /// optimiser stops within 1e-6 of the least residuals.
    @Test func omegaOfTheThurstones() {
        let table = lowerTriangle([
            [1], [0.828, 1], [0.776, 0.779, 1], [0.439, 0.493, 0.46, 1], [0.432, 0.464, 0.425, 0.674, 1],
            [0.447, 0.489, 0.443, 0.59, 0.541, 1], [0.447, 0.432, 0.401, 0.381, 0.402, 0.288, 1],
            [0.541, 0.537, 0.534, 0.35, 0.367, 0.32, 0.555, 1],
            [0.38, 0.358, 0.359, 0.424, 0.446, 0.325, 0.598, 0.452, 1],
        ])
        let omega = moments(table, rows: 213).hierarchicalOmega(factors: 3, seed: 1)
        #expect(agree(omega.hierarchical, 0.7360703182579672, within: 1e-6))
        #expect(agree(omega.total, 0.9308254149026098, within: 1e-6))
    }

    @Test func hierarchiesThatCannotBeHad() {
        let tests = MentalAbility.moments
        #expect(
            tests.hierarchicalOmega(facets: [[0, 1, 2, 3], [4, 5, 6, 7, 8]]).hierarchical
                == .undefined(.tooFewFactors(factors: 2, required: 3)))
        #expect(tests.hierarchicalOmega(facets: [[0, 1], [2, 3], [4, 5]]).total.value == nil)
        #expect(
            tests.hierarchicalOmega(factors: 8, seed: 1).total
                == .undefined(.tooManyFactors(factors: 8, items: 9)))
        #expect(
            tests.hierarchicalOmega(factors: 0, seed: 1).total
                == .undefined(.tooFewFactors(factors: 0, required: 1)))
        #expect(
            tests.hierarchicalOmega(facets: [[0], [1, 2, 3, 4], [5, 6, 7, 8]]).hierarchical
                == .undefined(.tooFewItems(items: 1, required: 2)))
    }
}
