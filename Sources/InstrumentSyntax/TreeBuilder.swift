import Diagnostics

/// Builds the located tree from events, without recursion, so that no input can exhaust the stack.
struct TreeBuilder {
    /// A collection whose end has not come yet.
    private struct Open {
        var isMapping: Bool
        var isFlow: Bool
        var start: SourceRange
        var anchor: String?
        var nodes: [Node] = []
        var entries: [Node.Entry] = []
        var seenKeys: [String: SourceRange] = [:]
        var pendingKey: Located<String>?
        /// A key that is not text was reported; its value is read and dropped.
        var dropsValue = false
        /// Nodes in this collection so far, itself included.
        var size = 1
    }

    /// A finished node that an alias may repeat, with the number of nodes in it.
    private struct Anchored {
        var node: Node
        var size: Int
    }

    private let limits: SyntaxLimits
    private var stack: [Open] = []
    private var anchors: [String: Anchored] = [:]
    /// Values as they are written, an alias being one.
    private var written = 0
    /// The same, with each alias counted as all that it stands for.
    private var spelledOut = 0
    private(set) var root: Node?
    private(set) var diagnostics: [Diagnostic] = []
    /// Set when a limit is hit, and the rest of the document is not looked at.
    private(set) var isExhausted = false

    init(limits: SyntaxLimits) {
        self.limits = limits
    }

    mutating func add(_ event: YAMLEvent) {
        if let tag = event.tag { diagnostics.append(.foreignTag(tag, at: event.range)) }
        switch event.kind {
        case .scalar(let scalar):
            finish(
                Node(content: .scalar(scalar), range: event.range), size: 1, new: 1, anchor: event.anchor)
        case .alias(let name): repeatAnchor(name, at: event.range)
        case .sequenceStart: open(isMapping: false, event)
        case .mappingStart: open(isMapping: true, event)
        case .sequenceEnd, .mappingEnd: close(at: event.range)
        case .documentStart, .documentEnd, .streamStart, .streamEnd: break
        }
    }

    /// Closes what is still open, so that what was read before a syntax error can be checked.
    mutating func closeAll() {
        while let open = stack.last { close(at: open.start) }
    }

    private mutating func open(isMapping: Bool, _ event: YAMLEvent) {
        guard stack.count < limits.depth else {
            diagnostics.append(.nestedTooDeep(limits.depth, at: event.range))
            isExhausted = true
            return
        }
        stack.append(
            Open(
                isMapping: isMapping, isFlow: event.isFlow, start: event.range,
                anchor: event.anchor))
    }

    private mutating func close(at end: SourceRange) {
        guard let open = stack.popLast() else { return }
        var range = open.start
        range.end = max(end.end, open.start.end)
        let content: Node.Content = open.isMapping ? .mapping(open.entries) : .sequence(open.nodes)
        finish(
            Node(content: content, range: range, isFlow: open.isFlow), size: open.size, new: 1,
            anchor: open.anchor)
    }

    private mutating func repeatAnchor(_ name: String, at range: SourceRange) {
        guard let anchored = anchors[name] else {
            diagnostics.append(.aliasOfNothing(name, among: Array(anchors.keys), at: range))
            let nothing = Node(content: .scalar(Scalar(text: "", isPlain: true)), range: range)
            finish(nothing, size: 1, new: 1, anchor: nil)
            return
        }
        finish(anchored.node, size: anchored.size, new: anchored.size, anchor: nil)
    }

    /// Puts a finished node where it belongs: into the open collection, or at the root.
    ///
    /// - Parameters:
    ///   - size: nodes in it, itself included.
    ///   - new: those of them that have not been counted yet; what stands in a collection has been.
    private mutating func finish(_ node: Node, size: Int, new: Int, anchor: String?) {
        written += 1
        spelledOut += new
        if spelledOut > limits.nodes { exhaust(at: node.range) }
        if let anchor { anchors[anchor] = Anchored(node: node, size: size) }
        guard var open = stack.popLast() else {
            root = node
            return
        }
        open.size += size
        if !open.isMapping {
            open.nodes.append(node)
        } else if let key = open.pendingKey {
            open.entries.append(Node.Entry(key: key, value: node))
            open.pendingKey = nil
        } else if open.dropsValue {
            open.dropsValue = false
        } else {
            takeKey(node, into: &open)
        }
        stack.append(open)
    }

    private mutating func takeKey(_ node: Node, into open: inout Open) {
        guard case .scalar(let scalar) = node.content else {
            diagnostics.append(.collectionAsKey(at: node.range))
            open.dropsValue = true
            return
        }
        if let first = open.seenKeys[scalar.text] {
            diagnostics.append(.secondKey(scalar.text, at: node.range, first: first))
            open.dropsValue = true
            return
        }
        open.seenKeys[scalar.text] = node.range
        open.pendingKey = Located(scalar.text, at: node.range)
    }

    private mutating func exhaust(at range: SourceRange) {
        guard !isExhausted else { return }
        isExhausted = true
        diagnostics.append(
            written > limits.nodes
                ? .tooManyValues(limits.nodes, at: range) : .tooManyRepeatedValues(limits.nodes, at: range))
    }
}
