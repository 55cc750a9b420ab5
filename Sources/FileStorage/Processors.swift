/// What the machine offers for work that can be shared.
public enum Processors {
    /// The processors that are at work, at least one.
    public static var count: Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }
}
