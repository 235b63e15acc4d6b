// Reads any bytes as a document and checks what must hold for every document. The first
// byte chooses which words the vocabulary has.
#include <cstdio>
#include <cstdlib>
#include <memory_resource>
#include <string>

#include "../tests/text/invariants.h"
#include "../tests/text/tables_for_tests.h"

namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace scruple;
  static const test::TablesForTests none({});
  static const test::TablesForTests some({"a", "i", "am", "patient", "my", "name", "nurse", "so", "soo",
                                          "good", "x-ray", "covid19", "nhs", "'s", "shit"});
  if (size == 0) return 0;
  const text::Tables& tables = (data[0] & 1) != 0 ? some.tables : none.tables;
  const std::string_view source(reinterpret_cast<const char*>(data) + 1, size - 1);

  std::pmr::monotonic_buffer_resource arena;
  const text::Document document = text::read_document(source, tables, &arena);
  const std::string broken = test::broken_invariant(document, source);
  require(broken.empty(), broken.c_str());

  for (const text::Unit unit : {text::Unit::code_point, text::Unit::utf16}) {
    for (const text::Token& token :
         document.tokens().first(std::min<std::size_t>(8, document.tokens().size()))) {
      const text::Span back = text::from_unit(source, text::to_unit(source, token.at, unit), unit);
      require(back.begin <= token.at.begin && back.end >= token.at.end,
              "a span shrinks on its way through units");
    }
  }

  // The same bytes as tables: damage is refused or harmless.
  const auto bytes = std::as_bytes(std::span(data, size));
  if (const auto opened = text::Tables::open(bytes, some.vocabulary)) {
    (void)text::read_document(source, *opened, &arena);
  }
  if (const auto opened = text::Tables::open(test::fold_section(), bytes)) {
    (void)text::read_document(source, *opened, &arena);
  }
  return 0;
}
