import CYAML

/// The events of a YAML stream, from libyaml. This is the only file that calls it.
///
/// libyaml keeps pointers into its own parser and into the input, so both live on the heap and die with this value.
@safe struct Parser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let path: String

  /// One step of the stream.
  struct Event {
    enum Kind {
      case streamStart, streamEnd, documentStart, documentEnd, alias, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd
    }

    var kind: Kind
    /// Of a scalar: its text.
    var text = ""
    /// Of a scalar: written without quotes and not as a block.
    var plain = false
    /// Of a list or mapping: written in brackets.
    var flow = false
    /// The name after `&`, or after `*` for an alias; empty if there is none.
    var anchor = ""
    /// What stands after `!`; empty if nothing does.
    var tag = ""
    var place: Node.Place
  }

  init(_ bytes: [UInt8], path: String) throws(Diagnostic) {
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: max(1, bytes.count))
    self.path = path
    _ = unsafe input.initialize(from: bytes)
    let ready = unsafe yaml_parser_initialize(parser)
    guard ready == 1 else {
      // What initialize leaves behind may be deleted all the same: it zeroes the parser first.
      throw Diagnostic(path: path, message: "there is not enough memory to read the file")
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event. After `streamEnd` or an error there is none, and it must not be asked again.
  mutating func next() throws(Diagnostic) -> Event {
    var raw = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw problem() }
    defer { unsafe yaml_event_delete(&raw) }
    var event = unsafe Event(kind: .streamStart, place: Parser.place(raw.start_mark, raw.end_mark))
    switch unsafe raw.type {
    case YAML_STREAM_START_EVENT: event.kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: event.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: event.kind = .documentEnd
    case YAML_ALIAS_EVENT:
      event.kind = .alias
      event.anchor = unsafe Parser.string(raw.data.alias.anchor)
    case YAML_SCALAR_EVENT:
      event.kind = .scalar
      let scalar = unsafe raw.data.scalar
      event.text = unsafe String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      event.plain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      event.anchor = unsafe Parser.string(scalar.anchor)
      event.tag = unsafe Parser.string(scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      event.kind = .sequenceStart
      event.flow = unsafe raw.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      event.anchor = unsafe Parser.string(raw.data.sequence_start.anchor)
      event.tag = unsafe Parser.string(raw.data.sequence_start.tag)
    case YAML_SEQUENCE_END_EVENT: event.kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      event.kind = .mappingStart
      event.flow = unsafe raw.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      event.anchor = unsafe Parser.string(raw.data.mapping_start.anchor)
      event.tag = unsafe Parser.string(raw.data.mapping_start.tag)
    case YAML_MAPPING_END_EVENT: event.kind = .mappingEnd
    default: event.kind = .streamEnd
    }
    return event
  }

  /// What libyaml gave up on.
  private func problem() -> Diagnostic {
    let state = unsafe parser.pointee
    if unsafe state.error == YAML_MEMORY_ERROR { return Diagnostic(path: path, message: "there is not enough memory to read the file") }
    let error = unsafe SyntaxError(
      problem: state.problem.map { unsafe String(cString: $0) } ?? "", context: state.context.map { unsafe String(cString: $0) } ?? "",
      at: Parser.place(state.problem_mark, nil), since: state.context == nil ? nil : Parser.place(state.context_mark, nil))
    return error.diagnostic(path: path)
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }

  private static func place(_ start: yaml_mark_t, _ end: yaml_mark_t?) -> Node.Place {
    guard let end else { return Node.Place(line: start.line + 1, column: start.column + 1) }
    return Node.Place(line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1)
  }
}
