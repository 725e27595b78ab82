#include "csimdjson.h"

// Without the conversions that throw.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "level.hpp"
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

using namespace simdjson;

namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

csj_value slice(std::string_view text, uint8_t type) {
  return {reinterpret_cast<const uint8_t *>(text.data()), static_cast<uint32_t>(text.size()), type};
}

error_code read_object(ondemand::object object, const Level &level, csj_value *values);

// Fills in a value that is wanted whole, or looks into it for what is wanted below.
error_code read_value(ondemand::value value, const std::vector<int> &slots, const Level *below, csj_value *values) {
  ondemand::json_type type;
  SIMDJSON_TRY(value.type().get(type));
  csj_value result{};
  switch (type) {
  case ondemand::json_type::object: {
    ondemand::object object;
    SIMDJSON_TRY(value.get_object().get(object));
    if (below) {
      if (!slots.empty()) result = slice({}, CSJ_OBJECT);
      SIMDJSON_TRY(read_object(object, *below, values));
    } else {
      std::string_view text;
      SIMDJSON_TRY(object.raw_json().get(text));
      result = slice(trimmed(text), CSJ_OBJECT);
    }
    break;
  }
  case ondemand::json_type::array: {
    ondemand::array array;
    SIMDJSON_TRY(value.get_array().get(array));
    std::string_view text;
    SIMDJSON_TRY(array.raw_json().get(text));
    result = slice(trimmed(text), CSJ_ARRAY);
    break;
  }
  case ondemand::json_type::string: {
    std::string_view text;
    SIMDJSON_TRY(value.get_string().get(text));
    result = slice(text, CSJ_STRING);
    break;
  }
  case ondemand::json_type::number:
    result = slice(trimmed(value.raw_json_token()), CSJ_NUMBER);
    (void)value.get_number().error();  // moves on; a number too large for the machine is still a number
    break;
  case ondemand::json_type::boolean: {
    bool truth;
    SIMDJSON_TRY(value.get_bool().get(truth));
    result = slice(truth ? "true" : "false", truth ? CSJ_TRUE : CSJ_FALSE);
    break;
  }
  case ondemand::json_type::null: {
    bool is_null = false;
    SIMDJSON_TRY(value.is_null().get(is_null));
    if (!is_null) return N_ATOM_ERROR;
    result = slice("null", CSJ_NULL);
    break;
  }
  }
  for (int slot : slots) values[slot] = result;
  return SUCCESS;
}

error_code read_object(ondemand::object object, const Level &level, csj_value *values) {
  for (auto field : object) {
    ondemand::raw_json_string key;
    SIMDJSON_TRY(field.key().get(key));
    const char *start = key.raw();
    const char *end = start;
    while (*end != '"') end++;  // the parser has seen to it that there is one
    const Level::Item *item = level.find({start, static_cast<size_t>(end - start)});
    if (!item) continue;
    ondemand::value value;
    SIMDJSON_TRY(field.value().get(value));
    SIMDJSON_TRY(read_value(value, item->slots, item->below.get(), values));
  }
  return SUCCESS;
}

}  // namespace

struct csj_fields {
  Level top;
  std::vector<int> self;
  size_t count = 0;
};

struct csj_parser {
  ondemand::parser parser;
  ondemand::document document;
  ondemand::array array;
  ondemand::array_iterator iterator;
  bool started = false;
  size_t previous = 0;
  std::unique_ptr<uint8_t[]> buffer;
  size_t capacity = 0;
  size_t length = 0;

  bool reserve(size_t wanted) {
    if (wanted <= capacity) return true;
    size_t rounded = wanted + wanted / 4 + 4096;
    buffer.reset(new (std::nothrow) uint8_t[rounded]);
    capacity = buffer ? rounded : 0;
    return capacity != 0;
  }
};

// Parsers of this thread that nobody uses; large ones are not kept.
static thread_local std::vector<std::unique_ptr<csj_parser>> free_parsers;
static constexpr size_t largest_kept = 16u << 20;

// The bytes of JSON lines with a comma in place of each line feed that ends a record. Returns the new length.
static size_t copy_lines(uint8_t *to, const uint8_t *from, size_t length) {
  std::memcpy(to, from, length);
  size_t end = length;
  while (end > 0 && (to[end - 1] == '\n' || to[end - 1] == '\r' || to[end - 1] == ' ' || to[end - 1] == '\t')) end--;
  for (size_t line = 0; line < end;) {
    auto *feed = static_cast<uint8_t *>(std::memchr(to + line, '\n', end - line));
    size_t stop = feed ? static_cast<size_t>(feed - to) : end;
    size_t i = line;
    while (i < stop && (to[i] == ' ' || to[i] == '\t' || to[i] == '\r')) i++;
    if (feed && i < stop) *feed = ',';
    line = stop + 1;
  }
  return end;
}

namespace {

// 64 bytes as masks, one bit a byte.
struct Block {
  uint64_t quotes = 0, backslashes = 0, opens = 0, closes = 0, feeds = 0;

  explicit Block(const uint8_t *p) {
#if defined(__SSE2__)
    const __m128i lower = _mm_set1_epi8(0x20), quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), open = _mm_set1_epi8('{'),
                  close = _mm_set1_epi8('}'), feed = _mm_set1_epi8('\n');
    for (int i = 0; i < 4; i++) {
      __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p + 16 * i));
      __m128i folded = _mm_or_si128(v, lower);  // [ and ] become { and }
      auto mask = [i](__m128i m) { return static_cast<uint64_t>(static_cast<uint32_t>(_mm_movemask_epi8(m))) << (16 * i); };
      quotes |= mask(_mm_cmpeq_epi8(v, quote));
      backslashes |= mask(_mm_cmpeq_epi8(v, backslash));
      opens |= mask(_mm_cmpeq_epi8(folded, open));
      closes |= mask(_mm_cmpeq_epi8(folded, close));
      feeds |= mask(_mm_cmpeq_epi8(v, feed));
    }
#else
    for (int i = 0; i < 64; i++) {
      uint64_t bit = 1ull << i;
      uint8_t c = p[i];
      quotes |= c == '"' ? bit : 0;
      backslashes |= c == '\\' ? bit : 0;
      opens |= (c | 0x20) == '{' ? bit : 0;
      closes |= (c | 0x20) == '}' ? bit : 0;
      feeds |= c == '\n' ? bit : 0;
    }
#endif
  }
};

// The bytes that a backslash before them escapes; `carry` tells whether the first byte of the next block is one.
// Langdale, Lemire: "Parsing Gigabytes of JSON per Second", 2019, section 3.1.1.
uint64_t escaped(uint64_t backslashes, uint64_t &carry) {
  if (!backslashes && !carry) return 0;
  backslashes &= ~carry;
  const uint64_t even = 0x5555555555555555ull;
  uint64_t follows = backslashes << 1 | carry;
  uint64_t odd_starts = backslashes & ~even & ~follows;
  uint64_t sum;
  carry = __builtin_add_overflow(odd_starts, backslashes, &sum) ? 1 : 0;
  return (even ^ (sum << 1)) & follows;
}

// Bit i is the parity of the bits up to i: 1 from a quote up to before the next.
uint64_t parity(uint64_t bits) {
  for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

}  // namespace

extern "C" {

ptrdiff_t csj_value_end(const uint8_t *bytes, size_t length, size_t start) {
  uint64_t carry = 0, inside = 0;
  ptrdiff_t depth = 0;
  uint8_t tail[64];
  for (size_t position = start; position < length; position += 64) {
    const uint8_t *from = bytes + position;
    if (length - position < 64) {
      std::memset(tail, ' ', 64);
      std::memcpy(tail, from, length - position);
      from = tail;
    }
    Block block(from);
    uint64_t quotes = block.quotes & ~escaped(block.backslashes, carry);
    uint64_t strings = parity(quotes) ^ inside;
    inside = static_cast<uint64_t>(static_cast<int64_t>(strings) >> 63);
    uint64_t brackets = (block.opens | block.closes) & ~strings;
    while (brackets) {
      uint64_t bit = brackets & -brackets;
      brackets ^= bit;
      depth += block.opens & bit ? 1 : -1;
      if (depth > 0) continue;
      if (block.feeds & strings & (bit - 1)) return CSJ_UNSURE;
      return static_cast<ptrdiff_t>(position) + __builtin_ctzll(bit) + 1;
    }
    if (block.feeds & strings) return CSJ_UNSURE;
  }
  return CSJ_OPEN;
}

csj_fields *csj_fields_new(const char *const *paths, size_t count) try {
  auto fields = std::make_unique<csj_fields>();
  fields->count = count;
  for (size_t i = 0; i < count; i++) {
    if (*paths[i] == 0) fields->self.push_back(static_cast<int>(i));
    else fields->top.add(paths[i], static_cast<int>(i));
  }
  return fields.release();
} catch (...) {
  return nullptr;
}

void csj_fields_free(csj_fields *fields) { delete fields; }

csj_parser *csj_acquire(void) {
  if (free_parsers.empty()) return new (std::nothrow) csj_parser();
  csj_parser *parser = free_parsers.back().release();
  free_parsers.pop_back();
  return parser;
}

void csj_release(csj_parser *parser) try {
  if (parser->capacity > largest_kept || free_parsers.size() >= 4) delete parser;
  else free_parsers.emplace_back(parser);
} catch (...) {
}

int csj_begin(csj_parser *parser, const uint8_t *bytes, size_t length, int lines) {
  if (!parser->reserve(length + 2 + SIMDJSON_PADDING)) return MEMALLOC;
  uint8_t *buffer = parser->buffer.get();
  buffer[0] = '[';
  if (lines) length = copy_lines(buffer + 1, bytes, length);
  else std::memcpy(buffer + 1, bytes, length);
  buffer[length + 1] = ']';
  std::memset(buffer + length + 2, 0, SIMDJSON_PADDING);
  parser->length = length;
  parser->started = false;
  parser->previous = 0;
  auto view = padded_string_view(buffer, length + 2, length + 2 + SIMDJSON_PADDING);
  if (auto error = parser->parser.iterate(view).get(parser->document)) return error;
  return parser->document.get_array().get(parser->array);
}

static int step(csj_parser *parser, const csj_fields *fields, csj_value *values, size_t *offset, size_t *length) {
  const char *base = reinterpret_cast<const char *>(parser->buffer.get()) + 1;
  *offset = parser->previous;
  *length = 0;
  if (parser->started) {
    ++parser->iterator;
  } else {
    SIMDJSON_TRY(parser->array.begin().get(parser->iterator));
    parser->started = true;
  }
  if (!(parser->iterator != ondemand::array_iterator())) return -1;
  ondemand::value value;
  SIMDJSON_TRY((*parser->iterator).get(value));
  std::string_view token = value.raw_json_token();
  const char *start = token.data();
  *offset = static_cast<size_t>(start - base);
  std::memset(values, 0, fields->count * sizeof(csj_value));
  ondemand::json_type type;
  SIMDJSON_TRY(value.type().get(type));
  if (type == ondemand::json_type::object && fields->self.empty()) {
    ondemand::object object;
    SIMDJSON_TRY(value.get_object().get(object));
    SIMDJSON_TRY(read_object(object, fields->top, values));
  } else {
    SIMDJSON_TRY(read_value(value, fields->self, nullptr, values));
  }
  const char *end;
  if (type == ondemand::json_type::object || type == ondemand::json_type::array) {
    SIMDJSON_TRY(parser->document.current_location().get(end));
  } else {
    end = start + trimmed(token).size();
  }
  while (end > start && (end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\r' || end[-1] == '\t')) end--;
  *length = static_cast<size_t>(end - start);
  parser->previous = static_cast<size_t>(end - base);
  return 0;
}

int csj_next(csj_parser *parser, const csj_fields *fields, csj_value *values, size_t *offset, size_t *length) {
  int code = step(parser, fields, values, offset, length);
  return code == 0 ? 1 : code < 0 ? 0 : -code;
}

const char *csj_message(int error) {
  switch (error < 0 ? -error : error) {
  case UTF8_ERROR: return "it holds bytes that are no UTF-8";
  case UNCLOSED_STRING: return "a string has no closing quote";
  case UNESCAPED_CHARS: return "a string holds a control character";
  case STRING_ERROR: return "a string holds an escape that means nothing";
  case EMPTY: return "it is empty";
  case CAPACITY:
  case MEMALLOC: return "not enough memory";
  case DEPTH_ERROR: return "it is nested too deeply";
  case NUMBER_ERROR: return "a number cannot be read";
  case T_ATOM_ERROR:
  case F_ATOM_ERROR:
  case N_ATOM_ERROR: return "a word stands where a value should";
  case INCOMPLETE_ARRAY_OR_OBJECT: return "it ends before it is complete";
  default: return "it is no valid JSON";
  }
}

int csj_is_repairable(int error) {
  switch (error < 0 ? -error : error) {
  case UTF8_ERROR:
  case UNESCAPED_CHARS:
  case STRING_ERROR: return 1;
  default: return 0;
  }
}

}  // extern "C"
