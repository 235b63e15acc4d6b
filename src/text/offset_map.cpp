#include "text/offset_map.h"

#include <algorithm>

#include "text/utf8.h"

namespace scruple::text {

void OffsetMap::add(std::uint32_t folded_size, Span original, bool one_to_one) {
  if (folded_size == 0) return;
  if (!segments_.empty() && one_to_one) {
    Segment& last = segments_.back();
    if (last.one_to_one && last.original.end == original.begin) {
      last.original.end = original.end;
      folded_size_ += folded_size;
      return;
    }
  }
  segments_.push_back({folded_size_, original, one_to_one});
  folded_size_ += folded_size;
}

void OffsetMap::extend(std::uint32_t end) {
  if (segments_.empty()) return;
  Segment& last = segments_.back();
  if (!last.one_to_one) {
    last.original.end = end;
    return;
  }
  const Span byte = {last.original.end - 1, end};
  if (folded_size_ - last.folded == 1) {
    last.original = byte;
    last.one_to_one = false;
  } else {
    --last.original.end;
    segments_.push_back({folded_size_ - 1, byte, false});
  }
}

void OffsetMap::add(const OffsetMap& inner, std::uint32_t begin, std::uint32_t end) {
  end = std::min(end, inner.folded_size_);
  for (std::size_t i = inner.find(begin); begin < end; ++i) {
    const Segment& s = inner.segments_[i];
    const std::uint32_t stop = std::min(end, inner.end_of(i));
    if (s.one_to_one) {
      add(stop - begin, {s.original.begin + (begin - s.folded), s.original.begin + (stop - s.folded)}, true);
    } else {
      add(stop - begin, s.original, false);
    }
    begin = stop;
  }
}

/// The segment that holds folded byte `at`, or the last one.
std::size_t OffsetMap::find(std::uint32_t at) const {
  const auto after = std::upper_bound(segments_.begin(), segments_.end(), at,
                                      [](std::uint32_t value, const Segment& s) { return value < s.folded; });
  return after == segments_.begin() ? 0 : static_cast<std::size_t>(after - segments_.begin()) - 1;
}

Span OffsetMap::original(std::uint32_t begin, std::uint32_t end) const {
  if (segments_.empty()) return {};
  begin = std::min(begin, folded_size_);
  end = std::clamp(end, begin, folded_size_);
  const auto start_of = [&](std::uint32_t at) {
    const Segment& s = segments_[find(at)];
    return s.one_to_one ? s.original.begin + (at - s.folded) : s.original.begin;
  };
  if (begin == folded_size_) return {segments_.back().original.end, segments_.back().original.end};
  if (begin == end) return {start_of(begin), start_of(begin)};
  const Segment& last = segments_[find(end - 1)];
  const std::uint32_t stop = last.one_to_one ? last.original.begin + (end - last.folded) : last.original.end;
  return {start_of(begin), stop};
}

namespace {

std::uint32_t width(const Decoded& d, Unit unit) {
  switch (unit) {
    case Unit::byte:
      return d.size;
    case Unit::code_point:
      return 1;
    case Unit::utf16:
      return d.c > 0xFFFF ? 2 : 1;
  }
  return 1;
}

/// Walks `source` counting in two units at once; `from` says which one `span` is in.
Span convert(std::string_view source, Span span, Unit from, Unit to) {
  std::uint32_t counted = 0;
  std::uint32_t result = 0;
  Span out;
  bool begun = false;
  for (std::size_t at = 0; at < source.size();) {
    if (!begun && counted >= span.begin) {
      out.begin = result;
      begun = true;
    }
    if (begun && counted >= span.end) {
      out.end = result;
      return out;
    }
    const Decoded d = decode_utf8(source, at);
    const std::uint32_t next = counted + width(d, from);
    if (!begun && next > span.begin) {  // inside this character: outwards
      out.begin = result;
      begun = true;
    }
    counted = next;
    result += width(d, to);
    at += d.size;
  }
  if (!begun) out.begin = result;
  out.end = result;
  return out;
}

}  // namespace

Span to_unit(std::string_view source, Span bytes, Unit unit) {
  return convert(source, bytes, Unit::byte, unit);
}

Span from_unit(std::string_view source, Span units, Unit unit) {
  return convert(source, units, unit, Unit::byte);
}

}  // namespace scruple::text
