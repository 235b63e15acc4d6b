#include "read/dates.h"

#include "marked.h"

namespace scruple::read {
namespace {

std::string dates(std::string_view text) {
  return Marked(text).found({"DATE", "TIME"});
}

TEST(Dates, Dates) {
  const struct {
    const char* text;
    const char* found;
  } hits[] = {
      {"born 03/04/1971", "DATE[full=yes] 03/04/1971"},
      {"3/4/71", "DATE[full=yes] 3/4/71"},
      {"03.04.71", "DATE[full=yes] 03.04.71"},
      {"dob 3.4.71", "DATE[full=yes] 3.4.71"},
      {"03-04-1971", "DATE[full=yes] 03-04-1971"},
      {"3.4.1971", "DATE[full=yes] 3.4.1971"},
      {"DOB:03/04/1971", "DATE[full=yes] 03/04/1971"},
      {"1971-04-03", "DATE[full=yes] 1971-04-03"},
      {"1971/04/03", "DATE[full=yes] 1971/04/03"},
      {"12/25/2023", "DATE[full=yes] 12/25/2023"},
      {"29/02/2024", "DATE[full=yes] 29/02/2024"},
      {"04/1971", "DATE[full=no] 04/1971"},
      {"3rd March 1971", "DATE[full=yes] 3rd March 1971"},
      {"3rd of March, 1971", "DATE[full=yes] 3rd of March, 1971"},
      {"3 march 1971", "DATE[full=yes] 3 march 1971"},
      {"8 jan 71", "DATE[full=yes] 8 jan 71"},
      {"8 Jan '71", "DATE[full=yes] 8 Jan '71"},
      {"22nd sept 1948.", "DATE[full=yes] 22nd sept 1948"},
      {"March 3rd 1971", "DATE[full=yes] March 3rd 1971"},
      {"March 3, 1971", "DATE[full=yes] March 3, 1971"},
      {"4-May-1950", "DATE[full=yes] 4-May-1950"},
      {"on 4 May ran late", "DATE[full=no] 4 May"},
      {"the 3rd of march", "DATE[full=no] 3rd of march"},
      {"since March 2020", "DATE[full=no] March 2020"},
      {"22 June: Hannah", "DATE[full=no] 22 June"},
      {"order of 3 February", "DATE[full=no] 3 February"},
      {"Feb 29th", "DATE[full=no] Feb 29th"},
      {"1st april", "DATE[full=no] 1st april"},
  };
  for (const auto& c : hits) EXPECT_EQ(dates(c.text), c.found) << c.text;
}

TEST(Dates, NoDates) {
  const char* const misses[] = {
      "3/7 history",     "120/80",    "5/10 pain",     "2/52",       "1.2.12",        "v1.2.71",
      "version 2.10.23", "10.0.0.12", "192.168.10.20", "32/01/2020", "13/13/2020",    "30/02/2020",
      "00/04/1971",      "03/04",     "3/4/7",         "3/4/19711",  "03/04/1971/2",  "£3.4.71",
      "3 may go home",   "you may 3", "march on",      "31 June",    "31st of April", "20-45-67",
      "may I",           "2020",      "1,2,71",        "03/04-1971", "3 marches",     "40 March",
      "1-2-3",
  };
  for (const char* text : misses) EXPECT_EQ(Marked(text).found({"DATE"}), "") << text;
}

TEST(Dates, Times) {
  const struct {
    const char* text;
    const char* found;
  } hits[] = {
      {"at 02:14", "TIME 02:14"},
      {"14:30:05", "TIME 14:30:05"},
      {"4am", "TIME 4am"},
      {"9.45pm", "TIME 9.45pm"},
      {"4 pm", "TIME 4 pm"},
      {"9:45 PM", "TIME 9:45 PM"},
      {"0730 hrs", "TIME 0730 hrs"},
      {"0214hrs", "TIME 0214hrs"},
      {"7 o'clock", "TIME 7 o'clock"},
      {"until noon", "TIME noon"},
      {"at midnight.", "TIME midnight"},
      {"(23:59)", "TIME 23:59"},
  };
  for (const auto& c : hits) EXPECT_EQ(dates(c.text), c.found) << c.text;
  const char* const misses[] = {"16:9", "1:10000", "25:00",    "12:60",  "4:1",  "9.45",
                                "13pm", "500am",   "2500 hrs", "0.5 pm", "£4am", "HR 110"};
  for (const char* text : misses) EXPECT_EQ(Marked(text).found({"TIME"}), "") << text;
}

}  // namespace
}  // namespace scruple::read
