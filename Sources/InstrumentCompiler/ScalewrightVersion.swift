/// The version of the compiler, and of all that is released with it.
public enum ScalewrightVersion {
    public static let current = "0.1.0"
}
