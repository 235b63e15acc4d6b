#include "read/names.h"

#include "marked.h"

namespace scruple::read {
namespace {

std::string names(std::string_view text) {
  return Marked(text).found({"NAME"});
}

TEST(Names, Persons) {
  const struct {
    const char* text;
    const char* found;
  } cases[] = {
      {"Shout out to Mr Pethybridge in bay 3", "NAME[kind=last,title=yes] Mr Pethybridge"},
      {"saw mrs askwith today", "NAME[kind=last,title=yes] mrs askwith"},
      {"mr jones wants his tea", "NAME[kind=last,title=yes] mr jones"},
      {"Mr. Jones wants tea", "NAME[kind=last,title=yes] Mr. Jones"},
      {"with Dr Priya Nair again", "NAME[kind=full,title=professional] Dr Priya Nair"},
      {"so Mrs A went home", "NAME[kind=initials,title=yes] Mrs A"},
      {"and Mr B. did not", "NAME[kind=initials,title=yes] Mr B"},
      {"B4 Doreen Askwith is for home", "NAME[kind=full,title=no] Doreen Askwith"},
      {"keith in bed 4 again", "NAME[kind=first,title=no] keith"},
      {"doreen jones is home", "NAME[kind=full,title=no] doreen jones"},
      {"Kasia is off sick", "NAME[kind=first,title=no] Kasia"},
      {"I saw Grace today", "NAME[kind=first,title=no] Grace"},
      {"then Rose Thompson came", "NAME[kind=full,title=no] Rose Thompson"},
      {"asked Will Smith about it", "NAME[kind=full,title=no] Will Smith"},
      {"Ravi O'Neill-Shah won", "NAME[kind=full,title=no] Ravi O'Neill-Shah"},
      {"Siobhan McAllister won", "NAME[kind=full,title=no] Siobhan McAllister"},
      {"Mary-Anne Fitzgerald won", "NAME[kind=full,title=no] Mary-Anne Fitzgerald"},
      {"Jan van Houten won", "NAME[kind=full,title=no] Jan van Houten"},
      {"list: Askwith, D.", "NAME[kind=full,title=no] Askwith, D"},
      {"with J. Okafor again", "NAME[kind=full,title=no] J. Okafor"},
      {"John A. Thompson signed", "NAME[kind=full,title=no] John A. Thompson"},
      {"Nurse Jones was kind", "NAME[kind=last,title=professional] Nurse Jones"},
      {"Auntie Pam is 60", "NAME[kind=first,title=no] Auntie Pam"},
      {"Mrs \xE2\x96\x88\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88 Jones",
       "NAME[kind=full,title=yes] Mrs \xE2\x96\x88\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88 Jones"},
      {"P\xE2\x80\x8Briya Patel", "NAME[kind=full,title=no] P\xE2\x80\x8Briya Patel"},
      {"the patient J.S. went home", "NAME[kind=initials,title=no] J.S"},
      {"Grace's mum and Doreen", "NAME[kind=first,title=no] Doreen"},
  };
  for (const auto& c : cases) EXPECT_EQ(names(c.text), c.found) << c.text;
}

TEST(Names, NoPersons) {
  const char* const texts[] = {
      "Marie Curie nurse for a week",
      "St John Ambulance at the fete",
      "at the Royal Albert Hall",
      "a Colles fracture",
      "Parkinson's is cruel",
      "a Foley catheter",
      "jeans by Jack Wills",
      "on Hope Street",
      "watched Chelsea FC",
      "Will you come?",
      "May I ask",
      "Mark my words",
      "Grace under pressure",
      "Hope you are well",
      "an art class",
      "the bill is due",
      "rob a bank",
      "sue them",
      "Bristol stool chart",
      "Leeds General Infirmary",
      "THANKS TO GRACE AND WILL FOR THE LOVELY SHIFT TODAY",
      "see you in March or April",
      "Monday and Friday",
      "my mum and dad",
      "dr who on telly",
      "I miss home",
      "sister said no",
      "the doctor will see you",
      "Florence Nightingale Foundation",
      "in Lincoln tonight",
      "St Mary's ward",
      "a jack russell",
      "a TED talk",
      "DATIX it",
      "WHO guidance",
      "on Kingsley ward",
      "which Dr I see",
      "A. Please ring",
      "Ward 7 days and nights",
  };
  for (const char* text : texts) EXPECT_EQ(names(text), "") << text;
}

/// Whatever the words, names lie in one sentence and the finder ends.
TEST(Names, StayInSentences) {
  const char* const words[] = {"Mr",  "Doreen", "Askwith", "J",    ".",     ",",  "-", "O'Neill",
                               "van", "Will",   "st",      "ward", "keith", "\n", "!"};
  std::uint32_t seed = 1;
  for (int i = 0; i < 500; ++i) {
    std::string text;
    for (int k = 0; k < 70; ++k) {
      seed = seed * 1664525U + 1013904223U;
      text += words[(seed >> 16) % std::size(words)];
      if ((seed >> 28) != 0) text += ' ';
    }
    const Marked marked(text);
    const auto tokens = marked.document().tokens();
    for (const auto& a : marked.annotations().all()) {
      ASSERT_LT(a.first, a.last) << text;
      ASSERT_LE(a.last, tokens.size()) << text;
      ASSERT_EQ(tokens[a.first].sentence, tokens[a.last - 1].sentence) << text;
    }
  }
}

}  // namespace
}  // namespace scruple::read
