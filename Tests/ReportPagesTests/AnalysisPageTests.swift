import Foundation
import PilotAnalysis
import PilotStatistics
import Psychometrics
import TestSupport
import Testing

@testable import ReportPages

@Suite struct AnalysisPageTests {
    private let page = AnalysisPage.render(SampleDocument().document)

    @Test func goldenOfASmallAnalysis() throws {
        try Golden.expect(page, matches: "bond.student.analysis.html")
    }

    /// No script, nothing from elsewhere, and nothing that a browser would fetch.
    @Test func standsByItself() throws {
        let parsed = try ParsedPage(page)
        #expect(parsed.named("script").isEmpty)
        let fetching: Set = ["src", "srcset", "data", "poster", "action", "background"]
        for element in parsed.elements {
            #expect(fetching.isDisjoint(with: element.attributes.keys))
            if let target = element.attributes["href"] { #expect(target.hasPrefix("#")) }
        }
        #expect(!page.contains("url("))
        #expect(!page.contains("@import"))
    }

    @Test func everyAnchorIsThereOnce() throws {
        let parsed = try ParsedPage(page)
        let names = parsed.elements.compactMap { $0.attributes["id"] }
        #expect(Set(names).count == names.count)
        for element in parsed.elements {
            if let target = element.attributes["href"] { #expect(names.contains(String(target.dropFirst()))) }
            for name in (element.attributes["aria-labelledby"] ?? "").split(separator: " ") {
                #expect(names.contains(String(name)))
            }
        }
    }

    /// Whoever does not see a figure has its title, its description and all of its numbers.
    @Test func everyFigureHasWordsAndATable() throws {
        let parsed = try ParsedPage(page)
        let figures = parsed.named("figure").count
        #expect(figures == 12)
        for figure in 1...figures {
            let within = parsed.elements.filter { $0.figure == figure }
            let drawing = try #require(within.first { $0.name == "svg" })
            #expect(drawing.attributes["role"] == "img")
            #expect(within.contains { $0.name == "title" && !$0.text.isEmpty })
            #expect(within.contains { $0.name == "desc" && !$0.text.isEmpty })
            #expect(within.count { $0.name == "table" } == 1)
            #expect(within.contains { $0.name == "td" })
        }
    }

    /// Drawn nowhere outside the figure's width, where the page would have to scroll.
    @Test func marksStayWithinTheFigure() throws {
        for mark in try ParsedPage(page).elements where mark.figure > 0 {
            for attribute in ["x", "x1", "x2", "cx"] where mark.attributes[attribute]?.last == "%" {
                let width = mark.attributes["width"]?.last == "%" ? mark.percent("width") : 0
                #expect(mark.percent(attribute) >= 0)
                #expect(mark.percent(attribute) + width <= 100.001)
            }
        }
    }

    @Test func verdictsSayWhatIsMetAndWhatIsMissed() {
        for sentence in [
            "The data miss 2 of 4 declared thresholds.",
            "<strong>Met.</strong> Alpha of positivity is .83, above the .80 that the instrument asks for.",
            "<strong>Missed.</strong> The lowest item-rest correlation of positivity (kind) is .48, below the .50 that the instrument asks for.",
            "Alpha of negativity is .6996, below the .7000 that the instrument asks for.",
            "The number of rows behind negativity is 233, above the 200 that the instrument asks for.",
        ] { #expect(page.contains(sentence)) }
    }

    @Test func aFigureThatCannotBeHadStandsWithItsReason() {
        #expect(page.contains("<span class=\"reason\">– 2 items, at least 3 needed</span>"))
        #expect(page.contains("Parallel analysis cannot be had: 2 items, at least 3 needed."))
        #expect(!page.contains("nan"))
    }

    /// The count of a group that is too small stands nowhere.
    @Test func aSmallGroupIsNotTold() {
        #expect(page.contains("Grade 7, n fewer than 10"))
        #expect(page.contains("withheld, fewer than 10 rows<"))
        #expect(!page.contains("4 rows in the group"))
        #expect(!page.contains("Grade 7, n 4"))
    }

    /// Each method stands once, with its formula.
    @Test func everyMethodHasItsFormula() throws {
        let methods = page.components(separatedBy: "<div class=\"method\">").dropFirst()
        #expect(methods.count > 30)
        for method in methods { #expect(method.contains("<math ")) }
        let names = methods.compactMap { $0.firstMatch(of: /<h3>(.*?)<\/h3>/)?.output.1 }
        #expect(Set(names).count == methods.count)
    }

    /// What the tables and sentences print is explained at the end of the page.
    @Test func everyFigureHasItsMethod() throws {
        let names = page.components(separatedBy: "<div class=\"method\">").dropFirst()
            .compactMap { $0.firstMatch(of: /<h3>(.*?)<\/h3>/)?.output.1 }
        for name in [
            "Guttman’s lower bounds", "Split halves", "Smallest eigenvalue", "Duhachek and Iacobucci’s interval",
            "Distributions of answers", "Item-rest correlation", "Corrected item-total correlation",
            "Alpha without an item", "Discrimination", "Items that say nearly the same",
            "Fit of one factor: χ², CFI and TLI", "Fit of one factor: RMSEA and SRMR", "Alpha at two levels",
            "Mean difference of the two forms", "Reciprocity", "Gap within clusters",
        ] { #expect(names.contains { $0 == name }, "\(name)") }
        let bounds = try #require(page.components(separatedBy: "Guttman’s lower bounds</h3>").last?.components(separatedBy: "</math>").first)
        for index in 1...6 { #expect(bounds.contains("<mi>λ</mi></mrow><mrow><mn>\(index)</mn>")) }
    }

    /// Nothing lies between one cluster and itself: that is told once, and not in every cell.
    @Test func oneClusterIsOneSentence() throws {
        var document = SampleDocument().document
        document.nesting?.clusters = 1
        let page = AnalysisPage.render(document)
        #expect(page.contains("Nothing can be told of clusters: 1 cluster to analyse, at least 2 needed."))
        #expect(!page.contains("Alpha within clusters and between them"))
    }

    /// A score of other items on the two sides has no difference, and the page says why.
    @Test func whyThereIsNoDifferenceIsTold() throws {
        var document = SampleDocument().document
        var score = try #require(document.dyads?.scores.first)
        (score.id, score.difference, score.agreement) = ("strain", nil, nil)
        document.dyads?.scores.append(score)
        #expect(
            try ParsedPage(AnalysisPage.render(document)).named("p").map(\.text).contains {
                $0.hasPrefix("There is no difference in ") && $0.contains("the two forms do not make it of the same items.")
            })
    }

    /// One of a thousand is not none, and all but one are not all.
    @Test func aSmallShareIsNotNone() {
        #expect(Words.percent(.value(0)) == "0%")
        #expect(Words.percent(.value(0.001)) == "<1%")
        #expect(Words.percent(.value(0.006)) == "1%")
        #expect(Words.percent(.value(0.999)) == ">99%")
        #expect(Words.percent(.value(1)) == "100%")
    }

    /// One reason for all groups is told once, and not for each of them.
    @Test func whyThereIsNoGapIsToldOnce() throws {
        var document = SampleDocument().document
        let reason = UndefinedReason.tooFewClusters(clusters: 0, required: 1)
        var comparison = document.subgroups[0].scales[0].comparisons[0]
        let known = comparison.gap
        comparison.gap?.difference = .undefined(reason)
        document.subgroups[0].scales[0].comparisons = [comparison, comparison]
        func occurrences(_ sentence: String) -> Int {
            AnalysisPage.render(document).components(separatedBy: sentence).count - 1
        }
        #expect(occurrences("cannot be had: \(reason.description).</p>") == 1)
        #expect(occurrences("The gap between groups within clusters cannot be had") == 1)
        var another = document.subgroups[0].scales[0]
        another.comparisons[0].gap = known
        document.subgroups[0].scales.append(another)
        #expect(occurrences("The gap between groups within clusters cannot be had") == 0)
        #expect(occurrences("between groups within clusters cannot be had: \(reason.description).</p>") == 1)
        #expect(occurrences("between Grade 6 and Grade 5 within clusters cannot be had") == 1)
    }

    @Test func sectionsThatDoNotApplyAreLeftOut() throws {
        var document = SampleDocument().document
        (document.nesting, document.dyads, document.subgroups, document.composites) = (nil, nil, [], [])
        document.retest = nil
        let parsed = try ParsedPage(AnalysisPage.render(document))
        let headings = parsed.named("h2").map(\.text)
        #expect(
            headings == [
                "Summary", "Scales", "Dimensionality", "Items", "Data quality", "Methods", "To make it again",
            ])
    }
}
