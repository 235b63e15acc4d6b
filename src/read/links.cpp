#include "read/links.h"

#include <algorithm>
#include <array>

namespace scruple::read {
namespace {

constexpr std::size_t kLongestHost = 255;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_hex(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f');
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// The parts of a link that are judged, in lower case.
struct Parts {
  std::array<char, kLongestHost> buffer{};
  std::string_view host;  ///< without port and user
  std::string_view user;  ///< what stands before an @ in the authority; a view of the link
  std::string_view path;  ///< from the first / on, without query and fragment; a view of the link
  bool odd_port = false;
};

void split(std::string_view link, Parts& parts) {
  const std::size_t scheme = link.find("://");
  if (scheme != std::string_view::npos) link.remove_prefix(scheme + 3);
  const std::size_t end = std::min(link.find_first_of("/?#\\"), link.size());
  std::string_view authority = link.substr(0, end);
  std::string_view rest = link.substr(end);
  if (!rest.empty() && (rest[0] == '/' || rest[0] == '\\'))
    parts.path = rest.substr(0, rest.find_first_of("?#"));
  const std::size_t at = authority.rfind('@');
  if (at != std::string_view::npos) {
    parts.user = authority.substr(0, at);
    authority.remove_prefix(at + 1);
  }
  const std::size_t colon = authority.find(':');
  if (colon != std::string_view::npos && authority.find(']') == std::string_view::npos) {
    const std::string_view port = authority.substr(colon + 1);
    parts.odd_port = !port.empty() && port != "80" && port != "443" && port != "8080";
    authority = authority.substr(0, colon);
  }
  while (!authority.empty() && authority.back() == '.') authority.remove_suffix(1);
  const std::size_t size = std::min(authority.size(), kLongestHost);
  std::transform(authority.begin(), authority.begin() + static_cast<std::ptrdiff_t>(size),
                 parts.buffer.begin(), lower);
  parts.host = std::string_view(parts.buffer.data(), size);
  if (parts.host.starts_with("www.")) parts.host.remove_prefix(4);
}

/// One to four numbers in decimal, octal or hexadecimal, or an address in brackets.
bool number_host(std::string_view host) {
  if (host.starts_with("[")) return true;
  std::size_t labels = 0;
  while (!host.empty()) {
    const std::size_t dot = std::min(host.find('.'), host.size());
    const std::string_view label = host.substr(0, dot);
    host.remove_prefix(std::min(host.size(), dot + 1));
    const bool hex =
        label.starts_with("0x") && label.size() > 2 && std::all_of(label.begin() + 2, label.end(), is_hex);
    if (!hex && (label.empty() || !std::all_of(label.begin(), label.end(), is_digit))) return false;
    ++labels;
  }
  return labels > 0 && labels <= 4;
}

/// Letters that a digit or a pair of letters is drawn to look like.
std::size_t undraw(std::string_view label, std::array<char, 64>& out) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < label.size() && size < out.size(); ++i) {
    switch (label[i]) {
      case '0':
        out[size++] = 'o';
        break;
      case '1':
        out[size++] = 'l';
        break;
      case '3':
        out[size++] = 'e';
        break;
      case '4':
        out[size++] = 'a';
        break;
      case '5':
        out[size++] = 's';
        break;
      case 'r':
        if (i + 1 < label.size() && label[i + 1] == 'n') {
          out[size++] = 'm';
          ++i;
        } else {
          out[size++] = 'r';
        }
        break;
      case 'v':
        if (i + 1 < label.size() && label[i + 1] == 'v') {
          out[size++] = 'w';
          ++i;
        } else {
          out[size++] = 'v';
        }
        break;
      default:
        out[size++] = label[i];
    }
  }
  return size;
}

/// One letter changed, left out, added, or two neighbours swapped.
bool one_edit(std::string_view a, std::string_view b) {
  if (a == b) return false;
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  if (a.size() == b.size()) {
    if (a.substr(i + 1) == b.substr(i + 1)) return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
  }
  return a.substr(i) == b.substr(i + 1);
}

constexpr std::size_t kLeastForEdits = 6;  ///< shorter names have too many neighbours that are words

}  // namespace

Links::Links(const pattern::Names& names) : link_(names.cls("LINK")) {
  constexpr std::array<std::string_view, 7> kKinds = {"host=executable", "host=ip",        "host=punycode",
                                                      "host=short",      "host=lookalike", "host=known",
                                                      "host=other"};
  for (std::size_t i = 0; i < kKinds.size(); ++i) kinds_[i] = names.feature(kKinds[i]);
  for (std::uint16_t i = 1; i <= names.features(); ++i) {
    const std::string_view pair = names.feature_name(i);
    const std::size_t equals = pair.find('=');
    if (equals == std::string_view::npos) continue;
    const std::string_view name = pair.substr(0, equals);
    const std::string_view value = pair.substr(equals + 1);
    if (name == "shortener") short_.push_back(value);
    if (name == "known_host") known_.push_back(value);
    if (name == "brand") brands_.push_back(value);
    if (name == "load") loads_.push_back(value);
    if (name == "bait") baits_.push_back(value);
  }
}

bool Links::listed(const std::vector<std::string_view>& list, std::string_view host) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view known) {
    return host.ends_with(known) &&
           (host.size() == known.size() || host[host.size() - known.size() - 1] == '.');
  });
}

bool Links::imitates(std::string_view host) const {
  const auto is = [](const std::vector<std::string_view>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  bool brand_word = false;
  bool bait_word = false;
  std::size_t labels = 0;
  // Pieces between dots and hyphens; the last label is the ending.
  const std::size_t ending = host.rfind('.');
  for (std::string_view rest = host.substr(0, ending); !rest.empty();) {
    const std::size_t dot = std::min(rest.find('.'), rest.size());
    std::string_view label = rest.substr(0, dot);
    rest.remove_prefix(std::min(rest.size(), dot + 1));
    ++labels;
    const bool several = label.find('-') != std::string_view::npos;
    while (!label.empty()) {
      const std::size_t hyphen = std::min(label.find('-'), label.size());
      const std::string_view piece = label.substr(0, hyphen);
      label.remove_prefix(std::min(label.size(), hyphen + 1));
      std::array<char, 64> drawn{};
      const std::string_view plain(drawn.data(), undraw(piece, drawn));
      const bool brand = is(brands_, piece);
      const bool disguised = !brand && piece != plain && is(brands_, plain);
      if (disguised) return true;
      brand_word = brand_word || brand;
      bait_word = bait_word || is(baits_, piece);
      for (std::string_view known : brands_) {
        if (known.size() >= kLeastForEdits && (one_edit(piece, known) || one_edit(plain, known))) return true;
        // "nhslogin": name and bait written on.
        if (piece.size() > known.size() && piece.starts_with(known) && is(baits_, piece.substr(known.size())))
          return true;
        if (piece.size() > known.size() && piece.ends_with(known) &&
            is(baits_, piece.substr(0, piece.size() - known.size())))
          return true;
      }
    }
    // A brand with more in the same label, or in front of another host: "nhs-uk", "paypal.com.pay.example".
    if (brand_word && (several || !rest.empty()) && (bait_word || several || labels < 3)) return true;
  }
  return brand_word && bait_word;
}

HostKind Links::kind(std::string_view link, bool confusable) const {
  Parts parts;
  split(link, parts);
  // The last ending of the path, or of a bare name.
  const std::size_t dot = parts.path.rfind('.');
  if (dot != std::string_view::npos && dot > parts.path.find_last_of('/')) {
    std::array<char, 8> ending{};
    const std::string_view written = parts.path.substr(dot + 1);
    if (written.size() <= ending.size()) {
      std::transform(written.begin(), written.end(), ending.begin(), lower);
      if (std::find(loads_.begin(), loads_.end(), std::string_view(ending.data(), written.size())) !=
          loads_.end())
        return HostKind::executable;
    }
  }
  if (number_host(parts.host)) return HostKind::ip;
  const bool foreign = std::any_of(parts.host.begin(), parts.host.end(),
                                   [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  if (confusable || foreign || parts.host.starts_with("xn--") ||
      parts.host.find(".xn--") != std::string_view::npos)
    return HostKind::punycode;
  if (parts.user.find('.') != std::string_view::npos) return HostKind::lookalike;
  if (listed(short_, parts.host)) return HostKind::shortener;
  if (listed(known_, parts.host)) return parts.odd_port ? HostKind::other : HostKind::known;
  return imitates(parts.host) ? HostKind::lookalike : HostKind::other;
}

void Links::mark_at(const text::Document& document, std::uint32_t token,
                    pattern::Annotations& annotations) const {
  if (link_ == 0) return;
  const text::Token& t = document.tokens()[token];
  constexpr std::uint32_t kForeign = text::kConfusable | text::kHidden;
  pattern::Annotation link{.cls = link_, .first = token, .last = token + 1};
  link.add(kinds_[static_cast<std::size_t>(kind(document.source(t.at), (t.looks & kForeign) != 0))]);
  annotations.add(link);
}

}  // namespace scruple::read
