import Emission
import Testing

@Suite struct IndentingWriterTests {
    @Test func linesStandAtTheMargin() {
        var writer = IndentingWriter()
        #expect(writer.text == "")
        writer.line("one")
        writer.line("two")
        #expect(writer.text == "one\ntwo\n")
    }

    @Test func eachLevelIndentsOnceMore() {
        var writer = IndentingWriter()
        writer.line("a")
        writer.indented { inner in
            inner.line("b")
            inner.indented { $0.line("c") }
            inner.line("d")
        }
        writer.line("e")
        #expect(writer.text == "a\n    b\n        c\n    d\ne\n")
    }

    @Test func theUnitOfIndentationIsTheCallers() {
        var writer = IndentingWriter(indentation: "\t")
        writer.indented { $0.indented { $0.line("a") } }
        #expect(writer.text == "\t\ta\n")
    }

    /// A blank line is blank at any level: no indentation trails on it.
    @Test func blankLinesHoldNothing() {
        var writer = IndentingWriter()
        writer.line()
        writer.block("a {") { body in
            body.line("b")
            body.line()
            body.indented { $0.line("") }
            body.line("c")
        }
        #expect(writer.text == "\na {\n    b\n\n\n    c\n}\n")
    }

    @Test func aBlockClosesAsItIsTold() {
        var writer = IndentingWriter()
        writer.block("struct A {") { $0.line("var b = 1") }
        writer.block("call(", closing: ")") { $0.line("argument") }
        #expect(writer.text == "struct A {\n    var b = 1\n}\ncall(\n    argument\n)\n")
    }

    @Test func anEmptyBlockStillCloses() {
        var writer = IndentingWriter()
        writer.block("struct A {") { _ in }
        #expect(writer.text == "struct A {\n}\n")
    }

    @Test func blocksNest() {
        var writer = IndentingWriter(indentation: "  ")
        writer.block("a {") { outer in
            outer.block("b [", closing: "]") { inner in
                inner.line("c")
                inner.block("d {") { $0.line("e") }
            }
            outer.line("f")
        }
        writer.line("g")
        #expect(
            writer.text == """
                a {
                  b [
                    c
                    d {
                      e
                    }
                  ]
                  f
                }
                g

                """)
    }

    /// As deep as nesting goes, every level is left again.
    @Test func everyLevelIsLeftAgain() {
        func nest(_ writer: inout IndentingWriter, _ depth: Int) {
            guard depth > 0 else { return writer.line("bottom") }
            writer.block("\(depth) {") { nest(&$0, depth - 1) }
        }
        var writer = IndentingWriter(indentation: " ")
        nest(&writer, 40)
        writer.line("end")
        let indentations = writer.text.split(whereSeparator: \.isNewline).map {
            $0.count - $0.drop { $0 == " " }.count
        }
        #expect(indentations == Array(0..<40) + [40] + (0..<40).reversed() + [0])
    }
}
