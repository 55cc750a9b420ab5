/// The marks that figures are drawn with.
///
/// Places across are in percent of the figure's width and places down in pixels, so that a figure fits a
/// telephone and a large screen, and its letters have the same size on both.
enum Marks {
    enum Anchor: String { case start, middle, end }

    static func rect(
        _ kind: String, x: Double, y: Double, width: Double, height: Double, strength: Double = 1,
        says title: Prose? = nil
    ) -> Markup {
        .element(
            "rect",
            [
                "class": kind, "x": percent(x), "y": number(y), "width": percent(width),
                "height": number(height), "fill-opacity": number(strength),
            ], said(title))
    }

    static func line(_ kind: String, x: Double, y: Double, toX: Double, toY: Double) -> Markup {
        .element(
            "line",
            [
                "class": kind, "x1": percent(x), "y1": number(y), "x2": percent(toX), "y2": number(toY),
            ], [])
    }

    static func dot(_ kind: String, x: Double, y: Double, radius: Double = 5, says title: Prose? = nil) -> Markup {
        .element(
            "circle", ["class": kind, "cx": percent(x), "cy": number(y), "r": number(radius)], said(title))
    }

    /// A square, which has one size whatever the figure's width is.
    static func square(_ kind: String, x: Double, y: Double, side: Double, says title: Prose? = nil) -> Markup {
        .element(
            "rect",
            [
                "class": kind, "x": percent(x), "y": number(y), "width": number(side), "height": number(side),
                "transform": "translate(\(number(-side / 2)) \(number(-side / 2)))",
            ], said(title))
    }

    /// Words whose line stands at `y`; `shift` moves them beside a mark, in pixels.
    static func words(
        _ text: Prose, kind: String = "label", x: Double, y: Double, anchor: Anchor = .start, shift: Double = 0
    ) -> Markup {
        .element(
            "text",
            [
                "class": kind, "x": percent(x), "y": number(y), "dx": number(shift),
                "text-anchor": anchor.rawValue,
            ], text)
    }

    /// Words that are read from the bottom up and start at the place.
    static func upright(_ text: Prose, kind: String = "label", x: Double, y: Double) -> Markup {
        .element(
            "svg", ["x": percent(x), "y": number(y), "width": "1", "height": "1", "overflow": "visible"],
            [.element("text", ["class": kind, "transform": "rotate(-90)", "dy": "4"], text)])
    }

    /// What a legend shows of a mark.
    static func sample(_ kind: String, strength: Double) -> Markup {
        if lines.contains(kind) {
            return .element("line", ["class": kind, "x1": "0", "y1": "6", "x2": "18", "y2": "6"], [])
        }
        if dots.contains(kind) {
            return .element("circle", ["class": kind, "cx": "9", "cy": "6", "r": "5"], [])
        }
        return .element(
            "rect",
            [
                "class": kind, "x": "1", "y": "0", "width": "16", "height": "12",
                "fill-opacity": number(strength),
            ], [])
    }

    private static let lines: Set = ["threshold", "whole", "observed", "average", "percentile", "range", "identity"]
    private static let dots: Set = ["point"]

    static func percent(_ place: Double) -> String { number(place) + "%" }

    /// To three decimals, which no screen shows.
    static func number(_ value: Double) -> String {
        let rounded = (value * 1000).rounded() / 1000
        return rounded == rounded.rounded() && abs(rounded) < 1e9 ? String(Int(rounded)) : "\(rounded)"
    }

    private static func said(_ title: Prose?) -> [Markup] {
        title.map { [.element("title", [:], $0)] } ?? []
    }
}
