import PilotData
import Psychometrics
import Testing

@Suite struct AnswerCellTests {
    private let none = Mood.none

    @Test func codes() throws {
        #expect(
            try Mood.answers("1,4,-10", "2,3,10", "+2,03, -5 ")
                == [[1, 4, -10], [2, 3, 10], [2, 3, -5]])
    }

    @Test func labelsInAnyCaseAndSpacing() throws {
        #expect(
            try Mood.answers("Not at all,TRÈS,Worst", "\"a bit,   AT times\",\" not\tat all \",best")
                == [[1, 4, -10], [2, 1, 10]])
    }

    @Test func aLabelMayHoldQuotes() throws {
        #expect(try Mood.answers("\"So \"\"so\"\"\",So \"so\",0") == [[3, 3, 0]])
    }

    @Test func missingCodesAndTheirLabels() throws {
        #expect(
            try Mood.answers("-99,-98,", "Declined,did not KNOW,", "-99.0,1,0")
                == [[none, none, none], [none, none, none], [none, 1, 0]])
    }

    /// The reasons for there being no answer are told where they are asked for, and blanks have none.
    @Test func reasonsForNoAnswer() throws {
        let text = "\(Mood.header)\na,1,x,-99,1,0\nb,1,x,,Did not know,0\n"
        var block = PilotBlock()
        var reader = PilotReader(try Mood.layout(), keepsMissingCodes: true)
        reader.read(Array(text.utf8)[...], isLast: true, into: &block)
        #expect(block.rows == 2)
        #expect(block.missingCodes.map { [Int32($0.row), Int32($0.item), $0.code] } == [[0, 0, -99], [1, 1, -98]])
        var plain = PilotReader(try Mood.layout())
        plain.read(Array(text.utf8)[...], isLast: true, into: &block)
        #expect(block.missingCodes == [])
    }

    @Test func nothingIsNoAnswer() throws {
        #expect(
            try Mood.answers(",1,0", "\"\",1,0", "   ,1,0", "\" \",1,0")
                == [[none, 1, 0], [none, 1, 0], [none, 1, 0], [none, 1, 0]])
    }

    @Test func blankWords() throws {
        #expect(
            try Mood.answers("NA,n/a,#NULL!", "na,-1,NA", blanks: ["NA", "N/A", "#NULL!", "-1"])
                == [[none, none, none], [none, none, none]])
        // What is not declared blank is no answer.
        let reading = TableReading("\(Mood.header)\na,1,x,NA,1,0", try Mood.layout())
        #expect(reading.problems.count == 1)
        #expect(reading.answers == [])
    }

    /// Spreadsheets and data frames with gaps write whole numbers with decimals.
    @Test func wholeNumbersWithDecimals() throws {
        #expect(
            try Mood.answers("3.0,\"3,0\",-5.00", "2.,1.000,\"10,00\"")
                == [[3, 3, -5], [2, 1, 10]])
    }

    /// Near an answer is not an answer: nothing is rounded, cut off or wrapped around.
    @Test(arguments: [
        "0", "5", "11", "-1", "-97", "1.5", "1.0.0", "\"1,000,0\"", "1e0", "0x1", "1 2", "Not", "Not at al",
        ".", "-", "+", "--1", "one", "１", "4294967297", "9223372036854775807",
        "-9223372036854775808", "9223372036854775808", "9223372036854775807.0", "1.\u{301}0",
    ])
    func refused(_ cell: String) throws {
        let reading = TableReading("\(Mood.header)\na,1,x,1,\(cell),0\nb,1,x,1,1,0", try Mood.layout())
        #expect(reading.problems.first.map(\.place) == ["row 2, column tired"])
        #expect(reading.answers == [[1, 1, 0]])
        #expect(reading.carried.map(\.first) == ["b"])
    }

    @Test func gapsBetweenCodesAreNoCodes() throws {
        let reading = TableReading("\(Mood.header)\na,1,x,1,1,3", try Mood.layout())
        #expect(reading.problems.first.map(\.place) == ["row 2, column outlook"])
        let advice = try #require(reading.problems.first.first?.advice)
        #expect(advice.contains("a code (-10, -5, 0, 5, 10), a label, blank"))
    }
}
