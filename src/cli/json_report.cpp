#include "cli/report.h"
#include "exchange/write.h"

namespace scruple::cli {

std::string json_report(const Reviewed& reviewed) {
  std::string out;
  exchange::write_review(reviewed.review, out, reviewed.id);
  out += '\n';
  return out;
}

}  // namespace scruple::cli
