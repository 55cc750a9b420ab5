import Psychometrics
import Testing

/// Tables of answers, read and written as emitted code does.
@Suite struct ResponseTableTests {
    private static let header = "person_id,wave,site,sex,calm,tired"

    private func row(
        _ person: String, _ codes: [Int?], _ groups: [String: String] = [:], wave: String = "pre"
    ) -> SampleTable.Row {
        SampleTable.Row(
            key: .init(person: person, wave: wave), groups: groups,
            answers: SampleTable.Answers(codes: codes))
    }

    @Test func cellsHoldCodesLabelsMissingCodesOrNothing() throws {
        let rows = try SampleTable.read(
            "\(Self.header)\na,pre,x,f,1,good\nb,post,,,-99,\nc,pre,y,m,Declined,3.0\n")
        let groups = [["site": "x", "sex": "f"], ["site": "", "sex": ""], ["site": "y", "sex": "m"]]
        #expect(
            rows == [
                row("a", [1, 3], groups[0]), row("b", [-99, nil], groups[1], wave: "post"),
                row("c", [-99, 3], groups[2]),
            ])
        #expect(rows[1].answers.row == [.missing, .missing])
    }

    @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
    func separatorsLineEndsAndMarksAreGuessed(_ separator: String, _ ending: String) throws {
        let text = ["tired,note,wave,calm,person_id", "2,\"n\",pre,\"1\",\"a\"\"b\"", ",,post,3,c"]
            .joined(separator: ending).replacing(",", with: separator)
        let rows = try SampleTable.read("\u{FEFF}" + text)
        #expect(rows == [row("a\"b", [1, 2]), row("c", [3, nil], wave: "post")])
    }

    @Test func blanksMayHaveAName() throws {
        let rows: [SampleTable.Row] = try SampleTable.table.read(
            csv: "\(Self.header)\na,pre,x,f,NA,1\n", blanks: ["NA"])
        #expect(rows.map(\.answers.codes) == [[nil, 1]])
        #expect(SampleTable.problems("\(Self.header)\na,pre,x,f,NA,1\n").count == 1)
    }

    /// Everything that is wrong is said in one go, each at its row and column.
    @Test func problemsAreFoundAllAtOnce() {
        let text = """
            \(Self.header)
            a,pre,x,f,4,1
            a,pre,x,f,1,1
            ,pre,x,f,1,1
            b,psot,x,male,1,1
            c,pre,x,f,1
            a,pre,x,f,2,2

            """
        let expected = "a code (1…3), a label, -99 (Declined), blank"
        #expect(
            SampleTable.problems(text) == [
                TableProblem(row: 2, column: "calm", .noAnswer("4", expected: expected)),
                TableProblem(row: 4, column: "person_id", .blankKey),
                TableProblem(row: 5, column: "wave", .undeclaredLevel("psot", levels: ["pre", "post"])),
                TableProblem(row: 5, column: "sex", .undeclaredLevel("male", levels: ["f", "m"])),
                TableProblem(row: 6, .ragged(cells: 5, expected: 6)),
                TableProblem(row: 7, column: "person_id + wave", .keyRepeated(row: 3)),
            ])
    }

    private static let long = String(repeating: "a", count: 1 << 20)
    private static let noTables: [(text: String, row: Int?, column: String?, kind: TableProblem.Kind)] = [
        ("", nil, nil, .empty),
        ("\u{FEFF}", nil, nil, .empty),
        ("\(header)", nil, nil, .noRows),
        ("\(header)\n\n", nil, nil, .noRows),
        ("wave,calm,tired\n", 1, "person_id", .columnMissing),
        ("\(header),calm\n", 1, "calm", .columnDoubled),
        ("\(header)\na,pre,x,f,1,1\0\n", 2, nil, .nulByte),
        ("\(header)\n\"a\"b,pre,x,f,1,1\n", 2, nil, .textAfterQuote),
        ("\(header)\n\"a,pre,x,f,1,1\n", 2, nil, .unclosedQuote),
        ("\(header)\n\(long),pre,x,f,1,1\n", 2, nil, .endlessRow),
    ]

    @Test(arguments: noTables.indices)
    func whatIsNoTable(_ place: Int) {
        let sample = Self.noTables[place]
        #expect(
            SampleTable.problems(sample.text) == [
                TableProblem(row: sample.row, column: sample.column, sample.kind)
            ])
    }

    @Test func otherEncodingsAreRefused() {
        func problems(_ bytes: [UInt8]) -> [TableProblem] {
            do throws(TableProblems) {
                let _: [SampleTable.Row] = try SampleTable.table.read(bytes: bytes)
                return []
            } catch {
                return error.first
            }
        }
        let start = Array("\(Self.header)\n".utf8)
        #expect(problems([0xFF, 0xFE] + start) == [TableProblem(row: nil, .utf16)])
        #expect(problems([0xFE, 0xFF] + start) == [TableProblem(row: nil, .utf16)])
        #expect(problems([0xFF, 0xFE, 0, 0] + start) == [TableProblem(row: nil, .utf32)])
        #expect(problems([0, 0, 0xFE, 0xFF] + start) == [TableProblem(row: nil, .utf32)])
        #expect(
            problems(start + [0xE9] + Array(",pre,x,f,1,1".utf8)) == [
                TableProblem(row: 2, column: "person_id", .notUTF8)
            ])
        #expect(
            problems(start + Array("a,pre,x,f,".utf8) + [0xC3] + Array(",1".utf8)) == [
                TableProblem(row: 2, column: "calm", .notUTF8)
            ])
    }

    @Test func onlyTheFirstProblemsAreKept() {
        let rows = (0..<100).map { "p\($0),pre,x,f,9,9\n" }.joined()
        do throws(TableProblems) {
            _ = try SampleTable.read("\(Self.header)\n\(rows)")
            Issue.record("The table was read.")
        } catch {
            #expect(error.count == 200)
            #expect(error.first.count == TableProblems.limit)
            #expect(error.description.hasSuffix("and 180 more like these"))
        }
    }

    @Test func formulasAreWrittenSafely() {
        let text = SampleTable.table.csv(of: [row("=1+1", [1, -99], ["site": "a,b"])])
        #expect(text == "\(Self.header)\n'=1+1,pre,\"a,b\",,1,-99\n")
    }

    /// Whatever stands in keys and groups, and whatever was answered or not.
    @Test func whatIsWrittenReadsBack() throws {
        let letters = ["a", "é", "日", ",", ";", "\t", "\"", "\n", "\r", "\r\n", "'", " ", "=", "-", "👩‍👩‍👧"]
        let codes: [Int?] = [1, 2, 3, -99, nil]
        var random = SystemRandomNumberGenerator()
        let rows = (0..<400).map { number in
            func text() -> String {
                (0..<Int.random(in: 0...6, using: &random)).map { _ in letters.randomElement() ?? "" }
                    .joined()
            }
            // Letters around it keep outer spaces and formulas out of the question.
            return row(
                "p\(number)\(text())p",
                [codes.randomElement() ?? nil, codes.randomElement() ?? nil],
                ["site": "s\(text())s", "sex": ["f", "m", ""].randomElement() ?? ""],
                wave: number % 2 == 0 ? "pre" : "post")
        }
        #expect(try SampleTable.read(SampleTable.table.csv(of: rows)) == rows)
    }
}
