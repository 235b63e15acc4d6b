// Submission and Author: what is about to be shared, and whose duty it is.
//
// The fields are those of the exchange format (`scruple schema submission`). Every
// optional field distinguishes "not known" (nullopt) from a value: nothing is concluded
// from what is not known. Text is bytes, meant as UTF-8; broken UTF-8 is legal.
//
// Threads: plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scruple {

/// What kind of act this is. `post` is also what an unknown kind is read as.
enum class Kind : std::uint8_t {
  post,
  comment,
  like,
  share,
  follow,
  join,
  friend_request,
  direct_message,
  group_chat,
  profile_bio,
  photo_caption,
  review,
  email,
};
inline constexpr int kKinds = 13;

/// How the other person stands to the author.
enum class Relationship : std::uint8_t {
  patient_now,
  patient_past,
  family,
  colleague,
  student,
  stranger,
};
enum class Direction : std::uint8_t { sent, received };
enum class Outcome : std::uint8_t { accepted, declined, pending };
enum class AccountKind : std::uint8_t { personal, professional, official };
enum class Stage : std::uint8_t { student, registrant, support, volunteer, none };
/// What a picture shows. `record` is any note, screen, board, wristband, scan or sample.
enum class Shows : std::uint8_t { patient, colleague, workplace, record, none };
enum class Consent : std::uint8_t { stated, none, unknown };

/// The exchange format's word for a value, and back (nullopt: no such word).
std::string_view name(Kind);
std::string_view name(Relationship);
std::string_view name(Direction);
std::string_view name(Outcome);
std::string_view name(AccountKind);
std::string_view name(Stage);
std::string_view name(Shows);
std::string_view name(Consent);
template <class E>
std::optional<E> from_name(std::string_view word);  // defined for each enum above

struct Author {
  std::optional<std::string> body;  ///< NMC, HCPC, GMC, GMC-student, trust-staff, none: shorthand for a code
  std::vector<std::string> codes;   ///< replaces what body implies; "+x" adds x to it
  std::optional<std::string> role;  ///< free words: "staff nurse, respiratory"
  std::optional<Stage> stage;
  std::optional<AccountKind> account;
  std::optional<std::string> employer;
  std::optional<std::string> place_of_work;
  std::optional<std::string> home_area;
  std::optional<bool> employer_disclosed;  ///< the profile names the employer
  std::optional<bool> disclaimer;          ///< the profile says that views are the author's own
  std::optional<bool> on_duty;
  std::optional<std::string> bio;
  std::optional<std::string> handle;
  std::vector<std::string> interests;        ///< declared or known interests: "director of X Ltd"
  std::optional<std::string> registered_on;  ///< RFC 3339 date

  /// Nothing is known of the author at all.
  bool empty() const;
};

struct Media {
  std::optional<std::string> file;
  std::vector<Shows> shows;
  std::optional<Consent> consent;
  std::optional<std::string> alt;  ///< description of the picture
};

/// Descriptions of all pictures, a line or more each: what spans in Field::alt count in.
std::string descriptions(const std::vector<Media>& media);

/// What a like, share, comment or follow acts on.
struct Target {
  std::string text;
  std::optional<std::string> by;
  std::optional<std::string> kind;
  std::optional<std::string> url;
};

struct Submission {
  std::optional<std::string> id;
  Kind kind = Kind::post;
  std::string text;
  std::optional<std::string> context;     ///< one free line on the circumstances
  std::optional<std::string> created_at;  ///< RFC 3339
  std::optional<std::string> as_of;       ///< judged by the codes in force on this date
  std::optional<std::string> platform;
  std::optional<std::string> audience;
  std::optional<std::string> url;
  std::vector<Media> media;
  std::optional<Target> target;
  std::optional<Relationship> relationship;
  std::optional<Direction> direction;
  std::optional<Outcome> outcome;
  std::optional<bool> approved;
  std::optional<Author> author;  ///< overrides the reviewer's author
};

}  // namespace scruple
