/// The shipped instruments, compiled by the build plugin: `Tsr`, teacher–student relationships from both
/// sides, and `Rse`, teachers' relational self-efficacy.
public enum Instruments {
    /// The names of the shipped instruments, as in `<name>.instrument.yaml`.
    public static let names = ["rse", "tsr"]
}
