/// Stands for code emitted for major version 1 of this library, which mentions it and compiles with no
/// other version: code and library have to agree on how answers are scored.
///
/// When the major version changes, this type is replaced by the next one, and stays only to say so:
/// `@available(*, unavailable, message: "This code was emitted for version 1. Build with the plugin of the
/// version that you link.")`.
public enum EmittedCode_1 {}
