// Identifiability: who is described in a submission, and how many people fit each description.
//
// A DescribedPerson carries what the text says of one person in the structured form (`desc` in the
// exchange format, docs/reidentification.md), where each detail is said, and the estimate: k is the
// expected number of people who fit, at least 1; [k_lo80, k_hi80] holds it four times in five.
//
// Spans count bytes of the original field, end exclusive. Threads: plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scruple/span.h"

namespace scruple {

/// By the lower end of k: red below 11, amber below 100, else green.
enum class Level : std::uint8_t { green, amber, red };
/// Who is counted: people who live somewhere, or people seen in care during a window of time.
enum class CountMode : std::uint8_t { resident, flow };

std::string_view name(Level);
std::string_view name(CountMode);

/// What is said of a person, in the names of the population tables. Every part is optional.
struct StructuredDescription {
  struct Place {
    std::optional<std::string> hospital, hospitals_in, area, town, postcode, small;
    std::optional<std::string> lad;  ///< the authority that a town is in
    std::vector<std::string> areas;  ///< several: in any of them
    std::optional<std::uint32_t> gp_list;
  };
  struct Odd {
    std::string label;
    double p = 1, sd = 0.5;
  };
  struct AuthorSide {
    std::optional<Place> place;
    std::optional<std::string> setting;
    std::optional<double> own_caseload;
  };
  std::optional<char> sex;  ///< 'M' or 'F'
  std::optional<std::uint32_t> age_low, age_high;
  std::optional<double> age_fraction;
  std::optional<Place> place;
  std::optional<std::string> setting;
  std::optional<double> window_days;
  bool window_vague = false;
  std::vector<std::string> conditions;
  std::optional<std::string> rare, occupation, ethnicity, religion, born, language, first_name, surname;
  std::vector<Odd> extra;
  std::optional<std::uint32_t> unique_event;
  std::optional<AuthorSide> author;
};

/// One detail: what kind, its value in words, where it stands, and by what it multiplies k.
struct Detail {
  std::string name;
  std::string value;
  std::optional<EvidenceSpan> span;  ///< none: known of the author, or said nowhere in particular
  std::optional<double> factor;      ///< k with this detail over k without it; not worked out at green
  std::string source;                ///< the table and year behind it
  bool of_author = false;
};

struct DescribedPerson {
  std::string person;  ///< in the words of the text, else a name made from the details
  bool in_care = false;
  double k = 1, k_lo80 = 1, k_hi80 = 1, p_unique = 1;
  Level level = Level::red;
  CountMode mode = CountMode::resident;
  std::optional<double> colleague;  ///< expected others who fit, for somebody who works there
  double p_self = 0;                ///< chance that the person, or their family, recognises them
  StructuredDescription desc;
  std::vector<Detail> attributes;
};

struct Identifiability {
  double k = 1, k_lo80 = 1, k_hi80 = 1;  ///< of the person whom fewest others fit
  Level level = Level::green;
  std::vector<DescribedPerson> descriptions;
};

}  // namespace scruple
