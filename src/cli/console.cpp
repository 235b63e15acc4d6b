#include "cli/console.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace scruple::cli {
namespace {

constexpr std::size_t kNarrow = 40;
constexpr std::size_t kUsual = 80;
constexpr std::size_t kWide = 100;

Error unreadable(const std::string& name, int number) {
  return {
      ErrorCode::unreadable, std::string("could not be read: ") + std::strerror(number), {name, 0, 0, ""}};
}

}  // namespace

bool Console::colour() const {
  return env("NO_COLOR").empty() && env("TERM") != "dumb" && ::isatty(out) == 1;
}

std::size_t Console::width() const {
  std::size_t columns = kUsual;
  winsize size{};
  if (::isatty(out) == 1 && ::ioctl(out, TIOCGWINSZ, &size) == 0 && size.ws_col != 0) columns = size.ws_col;
  return std::clamp(columns, kNarrow, kWide);
}

bool Console::asks_a_person() const {
  return ::isatty(in) == 1;
}

bool Console::print(std::string_view text) const {
  return write_all(out, text);
}

void Console::complain(std::string_view message) const {
  write_all(err, "scruple: " + std::string(message) + "\n");
}

void Console::complain(const Error& error) const {
  complain(to_string(error));
}

Console process_console() {
  Console console;
  console.env = [](const char* name) {
    const char* value = std::getenv(name);
    return std::string(value == nullptr ? "" : value);
  };
  return console;
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

Result<std::string> read_all(int descriptor, const std::string& name, std::size_t most) {
  std::string out;
  constexpr std::size_t kStep = 64 * 1024;
  while (true) {
    const std::size_t had = out.size();
    out.resize(had + kStep);
    const ssize_t got = ::read(descriptor, out.data() + had, kStep);
    if (got < 0) {
      if (errno == EINTR) {
        out.resize(had);
        continue;
      }
      return unreadable(name, errno);
    }
    out.resize(had + static_cast<std::size_t>(got));
    if (out.size() > most) {
      return Error{ErrorCode::too_long,
                   "is longer than " + std::to_string(most) + " bytes; raise --max-bytes to have it read",
                   {name, 0, 0, ""}};
    }
    if (got == 0) return out;
  }
}

Result<std::string> read_file(const std::string& path, std::size_t most) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return unreadable(path, errno);
  Result<std::string> out = read_all(descriptor, path, most);
  ::close(descriptor);
  return out;
}

}  // namespace scruple::cli
