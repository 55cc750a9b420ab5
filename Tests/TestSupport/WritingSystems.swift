/// Instruments in scripts that careless code turns into something else.
public struct WritingSystem: Sendable, CustomStringConvertible {
    public var language: String
    public var title: String
    public var wording: String
    public var labels: [String]
    /// Whether it is written from right to left.
    public var isRightToLeft: Bool

    public var description: String { language }

    public static let all = [
        WritingSystem(
            language: "ar", title: "الهدوء اليوم", wording: "ما مدى هدوئك اليوم؟",
            labels: ["لا على الإطلاق", "إلى حدٍّ ما", "كثيرًا جدًّا"], isRightToLeft: true),
        WritingSystem(
            language: "he", title: "רוגע היום", wording: "עד כמה את/ה רגוע/ה היום?",
            labels: ["כלל לא", "במידה מסוימת", "מאוד"], isRightToLeft: true),
        WritingSystem(
            language: "zh-Hans", title: "今日的平静", wording: "您今天有多平静？",
            labels: ["一点也不", "有些", "非常"], isRightToLeft: false),
        WritingSystem(
            language: "ja", title: "今日の落ち着き", wording: "今日はどのくらい落ち着いていますか。",
            labels: ["まったく", "いくらか", "とても"], isRightToLeft: false),
        WritingSystem(
            language: "hi", title: "आज की शांति", wording: "आज आप कितने शांत हैं?",
            labels: ["बिल्कुल नहीं", "कुछ हद तक", "बहुत अधिक"], isRightToLeft: false),
        // A letter and its accent as two scalars, and a family of four held together by joiners.
        WritingSystem(
            language: "vi", title: "Bi\u{302}nh tha\u{309}n 👩‍👩‍👧‍👦", wording: "Ho\u{302}m nay ba\u{323}n bi\u{300}nh tha\u{309}n 🙂 the\u{302}\u{301} na\u{300}o?",
            labels: ["😞 I\u{301}t", "😐 Vu\u{31B}\u{300}a", "😀 Nhie\u{302}\u{300}u"], isRightToLeft: false),
    ]

    /// An instrument that is written in the script.
    public var yaml: String {
        """
        scalewright: 1
        instrument: calmness
        title: "\(title)"
        version: 1.0.0
        language: \(language)
        definition: "\(wording)"
        responses: {degree: {labels: ["\(labels[0])", "\(labels[1])", "\(labels[2])"]}}
        items: {calm: {responses: degree, text: "\(wording)"}}
        scales: {calm_scale: {title: "\(title)", items: [calm], score: mean, answered: all}}

        """
    }

    /// A translation into the script.
    public var translation: String {
        """
        scalewright: 1
        translation: \(language)
        of: calmness
        title: {source: Calm today, text: "\(title)"}
        definition: {source: How calm people are., text: "\(wording)"}
        responses:
          degree:
            1: {source: Not at all, text: "\(labels[0])"}
            2: {source: Somewhat, text: "\(labels[1])"}
            3: {source: Very, text: "\(labels[2])"}
        scales: {calm_scale: {title: {source: Calm, text: "\(title)"}}}
        items: {calm: {source: How calm are you today?, text: "\(wording)"}}

        """
    }

    /// The English instrument that is translated.
    public static let english = """
        scalewright: 1
        instrument: calmness
        title: Calm today
        version: 1.0.0
        language: en
        definition: How calm people are.
        responses: {degree: {labels: [Not at all, Somewhat, Very]}}
        items: {calm: {responses: degree, text: How calm are you today?}}
        scales: {calm_scale: {title: Calm, items: [calm], score: mean, answered: all}}

        """
}
