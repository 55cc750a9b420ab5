import Psychometrics

extension ItemMoments {
    /// Guttman's λ₃, which is coefficient alpha under its older name (Guttman 1945; Cronbach 1951).
    public var lambda3: Estimate { rawAlpha }
}
