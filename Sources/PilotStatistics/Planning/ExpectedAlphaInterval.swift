/// The interval that is to be had around an alpha.
public enum ExpectedAlphaInterval {
    /// The bounds of an interval of a given width that lies around an alpha as Bonett's intervals do,
    /// evenly on the scale of ln(1 − α), and so not evenly on that of alpha (Bonett 2002, eq. 5).
    ///
    /// With d = √((1−L)/(1−U)) the width is (1 − α)(d − 1/d), a quadratic equation in d. Nil unless alpha
    /// lies between 0 and 1 and the width is positive.
    public static func bounds(around alpha: Double, width: Double) -> ClosedRange<Double>? {
        guard alpha > 0, alpha < 1, width > 0, width.isFinite else { return nil }
        let relative = width / (1 - alpha)
        let spread = (relative + (relative * relative + 4).squareRoot()) / 2
        return (1 - (1 - alpha) * spread)...(1 - (1 - alpha) / spread)
    }
}
