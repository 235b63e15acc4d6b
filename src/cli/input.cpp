#include "cli/input.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

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

}  // namespace scruple::cli
