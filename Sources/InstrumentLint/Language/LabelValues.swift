/// Where labels lie between nothing (0) and the most there can be (10), as respondents put them
/// (Rohrmann 2000).
enum LabelValues {
    static let source =
        "Rohrmann, B. (2000). Verbal qualifiers for rating scales: Preliminary results of project VQS. University of Melbourne. rohrmannresearch.net/vqs-dat.html"

    /// The labels' places, when all that are known belong to one kind; nil for each unknown one.
    ///
    /// - Parameter labels: their words; without what they are about, where they all name it
    static func places(of labels: [[String]]) -> [Double?] {
        let texts = labels.map { $0.joined(separator: " ") }
        let places = tables.map { table in texts.map { table[$0] } }
        let best = places.max { left, right in
            left.count { $0 != nil } < right.count { $0 != nil }
        }
        return best ?? []
    }

    private static let tables: [[String: Double]] = [
        [
            "never": 0.1, "rarely": 1.3, "seldom": 1.7, "occasionally": 3.2, "sometimes": 3.6,
            "often": 6.6, "frequently": 7.4, "very often": 8.3, "always": 10,
        ],
        [
            "not at all": 0, "slightly": 2.5, "a little": 2.5, "moderately": 5, "fairly": 5.3,
            "rather": 5.8, "quite a bit": 6.5, "considerably": 7.6, "very": 7.9, "very much": 8.7,
            "extremely": 9.6,
        ],
        [
            "certainly not": 0.2, "unlikely": 1.7, "probably not": 1.9, "about 50 50": 4.8,
            "possibly": 5, "probably": 6.8, "likely": 6.9, "quite likely": 7.4, "certainly": 9.6,
        ],
        [
            "bad": 1, "poor": 1.5, "unsatisfactory": 1.8, "inadequate": 1.9, "average": 4.9,
            "medium": 5, "fair": 5.2, "good": 7.2, "very good": 8.5, "excellent": 9.7,
        ],
        [
            "fully disagree": 0.2, "strongly disagree": 0.4, "disagree": 1.6, "mainly disagree": 2.4,
            "somewhat disagree": 3.2, "undecided": 4.8, "neutral": 4.9, "somewhat agree": 6.4,
            "mainly agree": 7.4, "agree": 8.1, "strongly agree": 9.6, "fully agree": 9.7,
        ],
    ]
}
