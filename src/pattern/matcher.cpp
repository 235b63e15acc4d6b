#include "pattern/matcher.h"

#include <algorithm>
#include <bit>

#include "pattern/token_class.h"

namespace scruple::pattern {

void Matcher::sentence(std::uint32_t index) {
  const text::Sentence& s = document_.sentences()[index];
  sentence_ = index;
  first_ = s.first;
  length_ = std::min(s.last - s.first, text::kMaxSentence);
  all_classes_ = 0;
  for (std::uint32_t i = 0; i < length_; ++i) {
    classes_[i] = token_classes(document_, s, first_ + i);
    all_classes_ |= classes_[i];
  }
}

Matcher::Places Matcher::places_of(std::uint32_t token_class) const {
  Places places = 0;
  for (std::uint32_t i = 0; i < length_; ++i)
    if (classes_[i] & (1U << token_class)) places |= Places{1} << i;
  return places;
}

void Matcher::forget() {
  std::fill_n(failed_.begin(), program_.count, Places{0});
}

void Matcher::rule(std::uint32_t index, Places anchors, std::pmr::vector<Hit>& hits) {
  record_ = tables_.rules[index];
  Places starts = 0;
  for (std::uint32_t behind = record_.anchor_least; behind <= record_.anchor_most; ++behind)
    starts |= anchors >> behind;
  program_ = record_.body;
  bool forgetful = false;
  std::uint32_t parts = 0;
  for (std::uint32_t i = 0; i < record_.conditions_count; ++i) {
    const Condition condition = tables_.conditions[record_.conditions_first + i];
    forgetful |= condition.kind == ConditionKind::unless_near;
    parts += condition.parts;
  }
  std::fill_n(known_ends_.begin(), parts, Places{0});
  forget();
  while (starts != 0) {
    start_ = static_cast<std::uint32_t>(std::countr_zero(starts));
    starts &= starts - 1;
    has_it_ = false;
    who_ = Annotations::kNone;
    const bool found = enter(program_.count - 1, start_);
    if (forgetful) forget();
    if (!found) continue;
    starts &= ~Places{0} << end_;
    Hit hit;
    hit.rule = index;
    hit.sentence = sentence_;
    hit.first = first_ + start_;
    hit.last = first_ + end_;
    const bool focus = has_it_ && it_first_ < it_last_;
    hit.focus_first = focus ? first_ + it_first_ : hit.first;
    hit.focus_last = focus ? first_ + it_last_ : hit.last;
    hit.who = who_;
    hits.push_back(hit);
  }
}

bool Matcher::enter(std::uint32_t node, std::uint32_t place) {
  const Places here = Places{1} << place;
  if (failed_[node] & here) return false;
  if (run(node, place)) return true;
  failed_[node] |= here;
  return false;
}

bool Matcher::run(std::uint32_t index, std::uint32_t place) {
  for (;;) {
    const Node node = tables_.nodes[program_.first + index];
    switch (node.op) {
      case Op::accept:
        return accept(place);
      case Op::word:
        if (place == length_ || token(place).word != node.a) return false;
        ++place;
        break;
      case Op::words: {
        const Places lengths = words_at(node.a, place);
        if (lengths == 0) return false;
        if (lengths != 2) return try_lengths(lengths, node, place);
        ++place;
        break;
      }
      case Op::token:
        if (place == length_ || !(classes_[place] & (1U << node.value))) return false;
        ++place;
        break;
      case Op::cls: {
        const Places lengths = class_at(node, place);
        if (lengths == 0) return false;
        if ((node.flags & kWho) || !std::has_single_bit(lengths)) return try_lengths(lengths, node, place);
        place += static_cast<std::uint32_t>(std::countr_zero(lengths));
        break;
      }
      case Op::number: {
        const NumberRange range = tables_.numbers[node.a];
        Places lengths = words_at(range.set, place);
        if (number_at(range, place)) lengths |= 2;
        if (lengths == 0) return false;
        if (lengths != 2) return try_lengths(lengths, node, place);
        ++place;
        break;
      }
      case Op::gap: {
        const std::uint32_t most = std::min<std::uint32_t>(node.value, length_ - place);
        for (std::uint32_t n = 0; n <= most; ++n)
          if (enter(node.next, place + n)) return true;
        return false;
      }
      case Op::split:
        for (std::uint32_t i = 0; i < node.b; ++i)
          if (enter(tables_.edges[node.a + i], place)) return true;
        return false;
      case Op::it_open:
        if (!enter(node.next, place)) return false;
        it_first_ = place;
        has_it_ = true;
        return true;
      case Op::it_close:
        if (!enter(node.next, place)) return false;
        it_last_ = place;
        return true;
      case Op::edge_start:
        if (place != 0) return false;
        break;
      case Op::edge_end:
        if (place != length_) return false;
        break;
      case Op::edge_pause:
        if (!pauses(document_, document_.sentences()[sentence_], first_ + place)) return false;
        break;
      case Op::count_:
        return false;
    }
    // Plain steps follow one another here; where ways join or part again, failure is remembered.
    const Node next = tables_.nodes[program_.first + node.next];
    if ((next.flags & kJoin) || next.op == Op::split || next.op == Op::gap) return enter(node.next, place);
    index = node.next;
  }
}

bool Matcher::try_lengths(Places lengths, const Node& node, std::uint32_t place) {
  while (lengths != 0) {
    const auto length = static_cast<std::uint32_t>(std::bit_width(lengths) - 1);
    lengths &= ~(Places{1} << length);
    if (!enter(node.next, place + length)) continue;
    if (node.flags & kWho) who_ = annotation_at(node, place, length);
    return true;
  }
  return false;
}

bool Matcher::accept(std::uint32_t place) {
  if (place == start_) return false;
  if (in_part_) {
    // Every end is wanted, so nothing is ever good enough to stop.
    best_end_ = std::min(best_end_, static_cast<std::uint8_t>(place));
    return false;
  }
  if (record_.conditions_count != 0 && !conditions_hold(place)) return false;
  end_ = place;
  return true;
}

bool Matcher::conditions_hold(std::uint32_t end) {
  std::uint32_t slot = 0;
  for (std::uint32_t i = 0; i < record_.conditions_count; ++i) {
    const Condition condition = tables_.conditions[record_.conditions_first + i];
    std::uint32_t from = 0, to = length_;
    if (condition.kind != ConditionKind::unless) {
      from = start_ - std::min<std::uint32_t>(start_, condition.tokens);
      to = std::min<std::uint32_t>(length_, end + condition.tokens);
    }
    for (std::uint32_t p = 0; p < condition.parts; ++p, ++slot) {
      const bool found = part_matches(slot, condition.first_part + p, from, to);
      if (found != (condition.kind == ConditionKind::near)) return false;
    }
  }
  return true;
}

bool Matcher::part_matches(std::uint32_t slot, std::uint32_t part, std::uint32_t from, std::uint32_t to) {
  auto& ends = ends_[slot];
  Places& known = known_ends_[slot];
  const Places wanted = ((Places{1} << to) - 1) & ~((Places{1} << from) - 1);
  if (Places unknown = wanted & ~known) {
    known |= wanted;
    // The body's walk is under way: set its state aside.
    const Program body = program_;
    const std::uint32_t start = start_;
    std::array<Places, kMaxNodes> failed;
    std::copy_n(failed_.begin(), body.count, failed.begin());
    program_ = tables_.parts[part];
    in_part_ = true;
    for (; unknown != 0; unknown &= unknown - 1) {
      start_ = static_cast<std::uint32_t>(std::countr_zero(unknown));
      forget();
      best_end_ = kNever;
      enter(program_.count - 1, start_);
      ends[start_] = best_end_;
    }
    in_part_ = false;
    program_ = body;
    start_ = start;
    std::copy_n(failed.begin(), body.count, failed_.begin());
  }
  for (std::uint32_t place = from; place < to; ++place)
    if (ends[place] <= to) return true;
  return false;
}

Matcher::Places Matcher::words_at(std::uint32_t set_index, std::uint32_t place) const {
  if (place == length_) return 0;
  const text::WordId word = token(place).word;
  if (word == text::kUnknownWord || (tables_.sieves[set_index] & RuleTables::sieve_bit(word)) == 0) return 0;
  const WordSet set = tables_.sets[set_index];
  Places lengths = 0;
  const auto lower = [](std::uint32_t count, auto&& less) {
    std::uint32_t low = 0;
    while (count > 0) {
      const std::uint32_t half = count / 2;
      if (less(low + half)) {
        low += half + 1;
        count -= half + 1;
      } else {
        count = half;
      }
    }
    return low;
  };
  const std::uint32_t at =
      lower(set.words_count, [&](std::uint32_t i) { return tables_.set_words[set.words_first + i] < word; });
  if (at < set.words_count && tables_.set_words[set.words_first + at] == word) lengths |= 2;
  if (set.phrases_count == 0) return lengths;

  const auto phrase = [&](std::uint32_t i) { return tables_.phrases[set.phrases_first + i]; };
  for (std::uint32_t i = lower(set.phrases_count,
                               [&](std::uint32_t k) { return tables_.set_words[phrase(k).first] < word; });
       i < set.phrases_count; ++i) {
    const Phrase p = phrase(i);
    if (tables_.set_words[p.first] != word) break;
    if (p.count > length_ - place) continue;
    std::uint32_t n = 1;
    while (n < p.count && tables_.set_words[p.first + n] == token(place + n).word) ++n;
    if (n == p.count) lengths |= Places{1} << n;
  }
  return lengths;
}

bool Matcher::passes(const Annotation& annotation, const Node& node) const {
  bool group = false;
  for (std::uint32_t i = 0; i < node.b; ++i) {
    const FeatureTest test = tables_.tests[node.a + i];
    group |= annotation.has(test.feature) != (test.negated != 0);
    if (!test.last) continue;
    if (!group) return false;
    group = false;
  }
  return true;
}

Matcher::Places Matcher::class_at(const Node& node, std::uint32_t place) const {
  if (place == length_) return 0;
  Places lengths = 0;
  annotations_.each_at(first_ + place, [&](std::uint32_t i) {
    const Annotation& a = annotations_[i];
    if (a.cls != node.value || a.last <= a.first || a.last > first_ + length_ || !passes(a, node)) return;
    lengths |= Places{1} << (a.last - a.first);
  });
  return lengths;
}

std::uint32_t Matcher::annotation_at(const Node& node, std::uint32_t place, std::uint32_t length) const {
  std::uint32_t found = Annotations::kNone;
  annotations_.each_at(first_ + place, [&](std::uint32_t i) {
    const Annotation& a = annotations_[i];
    if (found == Annotations::kNone && a.cls == node.value && a.last == first_ + place + length &&
        passes(a, node))
      found = i;
  });
  return found;
}

bool Matcher::number_at(const NumberRange& range, std::uint32_t place) const {
  if (place == length_ || token(place).form != text::Form::number) return false;
  const auto value = number_value(document_.folded(token(place)));
  return value && *value >= range.low && *value <= range.high;
}

}  // namespace scruple::pattern
