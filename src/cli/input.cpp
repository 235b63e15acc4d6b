#include "cli/input.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cli/display.h"
#include "text/utf8.h"

namespace scruple::cli {

Input::Input(const std::optional<std::string>& file, const Console& console) {
  if (!file || *file == "-") {
    descriptor_ = console.in;
    name_ = "standard input";
    return;
  }
  name_ = *file;
  descriptor_ = ::open(file->c_str(), O_RDONLY | O_CLOEXEC);
  opened_ = true;
  if (descriptor_ < 0)
    error_ = Error{
        ErrorCode::unreadable, std::string("could not be read: ") + std::strerror(errno), {name_, 0, 0, ""}};
}

Input::~Input() {
  if (opened_ && descriptor_ >= 0) ::close(descriptor_);
}

Result<std::string> decoded(Result<std::string> text) {
  if (!text) return text;
  const bool little = text->starts_with("\xFF\xFE"), big = text->starts_with("\xFE\xFF");
  return little || big ? text::from_utf16(std::string_view(*text).substr(2), big) : text;
}

Result<std::string> read_draft(const Input& input, std::string_view name, std::size_t most,
                               exchange::Warnings& warnings) {
  Result<std::string> text = decoded(read_all(input.descriptor(), input.name(), most));
  if (!text) return text;
  if (text->find('\0') != std::string::npos)
    warnings.add(harmless(name) + " does not look like text: save the draft as plain text, or paste it in");
  else if (!text::is_utf8(*text))
    warnings.add(harmless(name) + " held characters that are not UTF-8; U+FFFD stands in their place");
  return text;
}

}  // namespace scruple::cli
