import PilotAnalysis
import Testing

@Suite struct SuppressedCountTests {
    /// Nobody is nobody; from one on it could be told who it is, until there are enough.
    @Test(arguments: [(0, "0"), (1, "fewer than 10"), (9, "fewer than 10"), (10, "10")])
    func smallCountsAreNotTold(_ count: Int, _ text: String) {
        #expect(SuppressedCount(count, minimum: 10).text == text)
    }
}
