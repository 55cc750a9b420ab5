import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readPath(_ entry: Node.Entry, _ names: DesignNames) -> TheoryPath? {
        let owner = "the path '\(entry.key.value)'"
        guard let fields = fields(of: entry.value, .path, owner: owner, named: entry.key.range)
        else { return nil }
        let from = reference(
            fields["from"], "the beginning of \(owner)", to: "scale or composite", among: names.scores)
        let to = reference(
            fields["to"], "the end of \(owner)", to: "scale or composite", among: names.scores)
        let wave = choice(fields["wave"], "a time of an effect", as: TheoryPath.Timing.self)
        guard let from, let to else { return nil }
        return TheoryPath(
            id: entry.key, from: from, to: to, wave: wave ?? Located(.same, at: entry.key.range))
    }
}
