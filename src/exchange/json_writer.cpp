#include "exchange/json_writer.h"

#include <array>
#include <bit>

#include "exchange/utf8.h"

namespace scruple::exchange {
namespace {

constexpr std::array<bool, 256> make_plain() {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x7F; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}
constexpr std::array<bool, 256> kPlain = make_plain();

/// Powers of ten that a double holds exactly, so that one step of scaling rounds once and
/// alike everywhere.
constexpr std::array<double, 23> kTens = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                          1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                          1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

double scaled_by(double value, int power) {
  while (power > 22) {
    value *= kTens[22];
    power -= 22;
  }
  while (power < -22) {
    value /= kTens[22];
    power += 22;
  }
  return power >= 0 ? value * kTens[static_cast<std::size_t>(power)]
                    : value / kTens[static_cast<std::size_t>(-power)];
}

void append_escape(std::string& out, unsigned char byte) {
  switch (byte) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    default:
      break;
  }
  constexpr std::string_view kHex = "0123456789abcdef";
  out += "\\u00";
  out += kHex[byte >> 4];
  out += kHex[byte & 15];
}

}  // namespace

void append_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t run = at;
    while (at < text.size() && kPlain[static_cast<unsigned char>(text[at])]) ++at;
    out.append(text.substr(run, at - run));
    if (at == text.size()) break;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      append_escape(out, byte);
      ++at;
      continue;
    }
    const Sequence sequence = sequence_at(text, at);
    if (sequence.well_formed) {
      out.append(text.substr(at, sequence.size));
    } else {
      out += kReplacement;
    }
    at += sequence.size;
  }
  out += '"';
}

void append_integer(std::string& out, std::uint64_t value) {
  std::array<char, 20> digits{};
  std::size_t first = digits.size();
  do {
    digits[--first] = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value != 0);
  out.append(digits.data() + first, digits.size() - first);
}

void append_number(std::string& out, double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value);
  if ((bits >> 52 & 0x7FF) == 0x7FF) {
    out += "null";
    return;
  }
  if (value == 0) {
    out += '0';
    return;
  }
  if (value < 0) {
    out += '-';
    value = -value;
  }
  // value = digits * 10^(power - 3), 1000 <= digits <= 9999; power is that of the first digit.
  int power = 0;
  for (double rest = value; rest >= 10; rest = scaled_by(value, -power)) ++power;
  for (double rest = value; rest < 1; rest = scaled_by(value, -power)) --power;
  auto digits = static_cast<std::uint32_t>(scaled_by(value, 3 - power) + 0.5);
  if (digits >= 10000) {
    digits /= 10;
    ++power;
  }
  std::array<char, 4> figures{};
  for (std::size_t i = 4; i-- > 0; digits /= 10) figures[i] = static_cast<char>('0' + digits % 10);
  std::size_t count = 4;
  while (count > 1 && figures[count - 1] == '0') --count;

  if (power >= 0 && power < 15) {
    const auto whole = static_cast<std::size_t>(power) + 1;
    for (std::size_t i = 0; i < whole; ++i) out += i < 4 ? figures[i] : '0';
    if (count > whole) {
      out += '.';
      out.append(figures.data() + whole, count - whole);
    }
  } else if (power < 0 && power >= -6) {
    out += "0.";
    out.append(static_cast<std::size_t>(-power - 1), '0');
    out.append(figures.data(), count);
  } else {
    out += figures[0];
    if (count > 1) {
      out += '.';
      out.append(figures.data() + 1, count - 1);
    }
    out += 'e';
    if (power < 0) out += '-';
    append_integer(out, static_cast<std::uint64_t>(power < 0 ? -power : power));
  }
}

}  // namespace scruple::exchange
