/// Remembers which units have been seen, so that none counts twice.
///
/// Needs memory by the number of units, except for whole numbers that count up row by row, as most
/// files number their rows: a run of them is remembered by its ends.
struct KeyRegister: Sendable {
    /// Rows whose keys are whole numbers that follow one another.
    private struct Run {
        var numbers: ClosedRange<UInt64>
        /// The row of the first number.
        var row: Int
    }

    private var table = KeyTable()
    /// In the order of their numbers.
    private var runs: [Run] = []
    /// Bounds of the numbers in the table.
    private var tabled: ClosedRange<UInt64>?

    /// A shorter run is not worth looking through.
    private static let shortestRun = 256

    /// Registers a row's key.
    ///
    /// - Returns: the row that had the same key before, if one had
    mutating func insert(_ key: CompactKey, row: Int) -> Int? {
        guard let number = key.number else { return table.insert(key, row: row) }
        if let run = run(with: number) { return run.row + Int(number - run.numbers.lowerBound) }
        tabled = tabled.map { min($0.lowerBound, number)...max($0.upperBound, number) } ?? number...number
        return table.insert(key, row: row)
    }

    func contains(_ key: CompactKey) -> Bool {
        if let number = key.number, run(with: number) != nil { return true }
        return table.contains(key)
    }

    private func run(with number: UInt64) -> Run? {
        let after = runs.partitionPoint { $0.numbers.lowerBound > number }
        guard after > 0, runs[after - 1].numbers.contains(number) else { return nil }
        return runs[after - 1]
    }

    /// Registers rows that follow one another, with keys that count up.
    ///
    /// - Returns: the rows whose key is not new, each with the row that had it before
    mutating func insert(
        numbersFrom first: UInt64, count: Int, row: Int
    ) -> [(row: Int, before: Int)] {
        if insertRun(first...(first + UInt64(count - 1)), row: row) { return [] }
        var repeated: [(row: Int, before: Int)] = []
        for offset in 0..<count {
            let key = CompactKey(number: first + UInt64(offset))
            if let before = insert(key, row: row + offset) { repeated.append((row + offset, before)) }
        }
        return repeated
    }

    /// Remembers a run by its ends, if none of its numbers can have been seen.
    private mutating func insertRun(_ numbers: ClosedRange<UInt64>, row: Int) -> Bool {
        let after = runs.partitionPoint { $0.numbers.lowerBound > numbers.lowerBound }
        guard tabled.map({ !$0.overlaps(numbers) }) ?? true,
            after == 0 || !runs[after - 1].numbers.overlaps(numbers),
            after == runs.count || !runs[after].numbers.overlaps(numbers)
        else { return false }
        if after > 0 {
            let before = runs[after - 1]
            let length = Int(before.numbers.upperBound - before.numbers.lowerBound) + 1
            if before.numbers.upperBound + 1 == numbers.lowerBound, before.row + length == row {
                runs[after - 1].numbers = before.numbers.lowerBound...numbers.upperBound
                return true
            }
        }
        guard numbers.count >= Self.shortestRun else { return false }
        runs.insert(Run(numbers: numbers, row: row), at: after)
        return true
    }
}

extension Array {
    /// The index of the first element that lies beyond a border, before which none does.
    fileprivate func partitionPoint(_ isBeyond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
