// Numbers, codes and addresses: what is one, and what only looks like one.
#include "read/identifiers.h"

#include <random>

#include "marked.h"
#include "read/check_digits.h"

namespace scruple::read {
namespace {

struct Case {
  const char* text;
  const char* found;  ///< as all_found() prints it
};

template <std::size_t N>
void expect_found(const Case (&cases)[N]) {
  for (const Case& c : cases) EXPECT_EQ(all_found(c.text), c.found) << c.text;
}

/// None of the classes is found in any of the texts.
template <std::size_t N>
void expect_none(const char* const (&texts)[N], std::initializer_list<std::string_view> classes) {
  for (const char* text : texts) EXPECT_EQ(Marked(text).found(classes), "") << text;
}

TEST(CheckDigits, Modulus11) {
  EXPECT_TRUE(modulus_11("9434765919"));
  EXPECT_FALSE(modulus_11("9434765918"));
  EXPECT_FALSE(modulus_11("943476591"));
  // One number in eleven passes: of ten last digits one does, or none.
  for (int stem = 0; stem < 500; ++stem) {
    std::string number = std::to_string(400000000 + stem * 7919);
    int right = 0;
    for (char last = '0'; last <= '9'; ++last) right += modulus_11(number + last);
    EXPECT_LE(right, 1);
  }
}

TEST(CheckDigits, LuhnAndModulus97) {
  EXPECT_TRUE(luhn("4111111111111111"));
  EXPECT_FALSE(luhn("4111111111111112"));
  EXPECT_FALSE(luhn(""));
  EXPECT_TRUE(modulus_97("gb29nwbk60161331926819"));
  EXPECT_FALSE(modulus_97("gb29nwbk60161331926818"));
}

TEST(Identifiers, HealthNumbers) {
  const Case hits[] = {
      {"NHS no 943 476 5919", "NHS[valid=yes] 943 476 5919"},
      {"NHS: 9434765919", "NHS[valid=yes] 9434765919"},
      {"NHS number 943-476-5919 please", "NHS[valid=yes] 943-476-5919"},
      {"943.476.5919 is hers", "NHS[valid=yes] 943.476.5919"},
      {"(943 476 5919)", "NHS[valid=yes] 943 476 5919"},
      {"nhs no.401 023 2137", "NHS[valid=yes] 401 023 2137"},
      {"patient 4505577104, bay 2", "NHS[valid=yes] 4505577104"},
      {"chase 999 000 0018", "NHS[valid=yes] 999 000 0018"},
      {"9434765918 by the look of it", "NHS[valid=no] 9434765918"},
      {"her number is 485 777 3456", "NHS[valid=no] 485 777 3456"},
      {"4526018155\n4908301662", "NHS[valid=yes] 4526018155 | NHS[valid=yes] 4908301662"},
      {"608 246 2815, 694 821 9934", "NHS[valid=yes] 608 246 2815 | NHS[valid=yes] 694 821 9934"},
      {"NHS 651 8190930", "NHS[valid=yes] 651 8190930"},
      {"num 774 323 19 48?", "NHS[valid=no] 774 323 19 48"},
      {"743 231 9480.", "NHS[valid=yes] 743 231 9480"},
      {"ref:9757491187!", "NHS[valid=yes] 9757491187"},
      {"look up 962\xC2\xA0"
       "527\xC2\xA0"
       "6017",
       "NHS[valid=yes] 962\xC2\xA0"
       "527\xC2\xA0"
       "6017"},
      {"\xEF\xBC\x99\xEF\xBC\x94\xEF\xBC\x93 476 5919",
       "NHS[valid=yes] \xEF\xBC\x99\xEF\xBC\x94\xEF\xBC\x93 476 5919"},
      {"CHI 0101703422", "CHI[valid=yes] 0101703422"},
      {"CHI 010170 7126", "CHI[valid=yes] 010170 7126"},
      {"chi number 3112997689", "CHI[valid=yes] 3112997689"},
      {"250864 8469 again", "CHI[valid=yes] 250864 8469"},
      {"2508648468 in the list", "CHI[valid=no] 2508648468"},
      {"is CHI 310258 4416 with you", "CHI[valid=no] 310258 4416"},
      {"H&C 357 114 7103", "HCN[valid=yes] 357 114 7103"},
      {"3549746504 and 3575291705", "HCN[valid=yes] 3549746504 | HCN[valid=yes] 3575291705"},
      {"H&C 399 000 1234", "HCN[valid=no] 399 000 1234"},
      {"NHS 9895559798 not 943 476 5919 ok", "NHS[valid=yes] 9895559798 | NHS[valid=yes] 943 476 5919"},
  };
  expect_found(hits);
  const char* const misses[] = {
      "tracking 94347659191",
      "order 943476591",
      "1234 943 476 5919",
      "943 476 5919 443",
      "943 476 591",
      "9434 765 919",
      "94 34 76 59 19",
      "943/476/5919",
      "943:476:5919",
      "£9434765919",
      "9434765919%",

      "A9434765919B",
      "943.4765919",
      "943,476,5919",
      "4111 1111 1111 1111",
      "07700 900123",
      "0800 111 1111",
      "https://example.org/9434765919",
      "9434765919@example.org",
      "@9434765919",
      "version 9.43.47",
      "943-476-5919-1",
      "HR 110 BP 120/80",
      "500 mg twice 1000 ml",
      "6620 184 573",
      "7719 0234 51",
      "0000000000",
      "2024-05-01 14:30",
  };
  expect_none(misses, {"NHS", "CHI", "HCN"});
}

TEST(Identifiers, Phones) {
  const Case hits[] = {
      {"call 07700 900123", "PHONE[kind=mobile] 07700 900123"},
      {"07700900123", "PHONE[kind=mobile] 07700900123"},
      {"07700 900 123", "PHONE[kind=mobile] 07700 900 123"},
      {"0770 090 0123", "PHONE[kind=mobile] 0770 090 0123"},
      {"07700-900-123", "PHONE[kind=mobile] 07700-900-123"},
      {"07700.900.123", "PHONE[kind=mobile] 07700.900.123"},
      {"+44 7700 900123", "PHONE[kind=mobile] 44 7700 900123"},
      {"+447700900123", "PHONE[kind=mobile] 447700900123"},
      {"+44 (0)7700 900 123", "PHONE[kind=mobile] 44 (0)7700 900 123"},
      {"0044 7700 900123", "PHONE[kind=mobile] 0044 7700 900123"},
      {"447700900123", "PHONE[kind=mobile] 447700900123"},
      {"O7700 9OO123", "PHONE[kind=mobile] O7700 9OO123"},
      {"mob:07700900123.", "PHONE[kind=mobile] 07700900123"},
      {"07700 900123 or 020 7946 0958",
       "PHONE[kind=mobile] 07700 900123 | PHONE[kind=landline] 020 7946 0958"},
      {"ring on 01632 960417 and ask", "PHONE[kind=landline] 01632 960417"},
      {"(01632) 960 001", "PHONE[kind=landline] 01632) 960 001"},
      {"0161 496 0000", "PHONE[kind=landline] 0161 496 0000"},
      {"020-7946-0958", "PHONE[kind=landline] 020-7946-0958"},
      {"+44 20 7946 0958", "PHONE[kind=landline] 44 20 7946 0958"},
      {"016977 2345", "PHONE[kind=landline] 016977 2345"},
      {"0113 496 0377", "PHONE[kind=landline] 0113 496 0377"},
      {"028 9018 0000", "PHONE[kind=landline] 028 9018 0000"},
      {"+353 1 234 5678", "PHONE[kind=landline] 353 1 234 5678"},
      {"0800 111 111", "PHONE[kind=service] 0800 111 111"},
      {"0808 157 0192", "PHONE[kind=service] 0808 157 0192"},
      {"0345 000 0000", "PHONE[kind=service] 0345 000 0000"},
      {"0300 123 1000", "PHONE[kind=service] 0300 123 1000"},
      {"call 111 or ring 999", "PHONE[kind=service] 111 | PHONE[kind=service] 999"},
      {"NHS 111 said", "PHONE[kind=service] NHS 111"},
      {"Samaritans 116 123", "PHONE[kind=service] 116 123"},
  };
  expect_found(hits);
  const char* const misses[] = {
      "943 476 5919",
      "HR 111 and sats 99",
      "BP 111/60",
      "077009001234",
      "0770090012",
      "07 11 2023",
      "01/02/2024",
      "order 6620 184 573",
      "£07700900123",

      "07700 900",
      "12 07700",
      "0.7700900123",
      "00 44",
      "1,200,300,400",
      "0123",
      "2024-07-11",
      "7700 900123",
      "999 people",
      "101 Dalmatians",
      "there were 112 of us",
      "https://example.org/07700900123",
      "@07700900123",
      "98765 43210",
      "05:07:70",
      "0000 000 0000",
      "10 11 12 13 14",
  };
  expect_none(misses, {"PHONE"});
}

TEST(Identifiers, Postcodes) {
  const Case hits[] = {
      {"NG7 2UH", "POSTCODE[part=full] NG7 2UH"},
      {"my postcode is ng7 2uh", "POSTCODE[part=full] ng7 2uh"},
      {"NG72UH", "POSTCODE[part=full] NG72UH"},
      {"SW1A 1AA", "POSTCODE[part=full] SW1A 1AA"},
      {"SW1A1AA", "POSTCODE[part=full] SW1A1AA"},
      {"in LS9 7TF today", "POSTCODE[part=full] LS9 7TF"},
      {"M13 9WL", "POSTCODE[part=full] M13 9WL"},
      {"M1 1AE.", "POSTCODE[part=full] M1 1AE"},
      {"(B15 2TH)", "POSTCODE[part=full] B15 2TH"},
      {"EC1A 1BB", "POSTCODE[part=full] EC1A 1BB"},
      {"W1T 7NF", "POSTCODE[part=full] W1T 7NF"},
      {"BT12 6BA", "POSTCODE[part=full] BT12 6BA"},
      {"EH16 4SA", "POSTCODE[part=full] EH16 4SA"},
      {"CF14 4XW", "POSTCODE[part=full] CF14 4XW"},
      {"g4 0sf", "POSTCODE[part=full] g4 0sf"},
      {"cb20qq", "POSTCODE[part=full] cb20qq"},
      {"NE1 4LP", "POSTCODE[part=full] NE1 4LP"},
      {"B2 2ND", "POSTCODE[part=full] B2 2ND"},
      {"N1 9GU", "POSTCODE[part=full] N1 9GU"},
      {"NG7-2UH", "POSTCODE[part=full] NG7-2UH"},
      {"NG7 5EA", "POSTCODE[part=full] NG7 5EA"},
      {"DE22 3NE and LE1 5WW", "POSTCODE[part=full] DE22 3NE | POSTCODE[part=full] LE1 5WW"},
      {"anyone from PE10?", "POSTCODE[part=out] PE10"},
      {"flat in NG7", "POSTCODE[part=out] NG7"},
      {"SW1A is posh", "POSTCODE[part=out] SW1A"},
      {"LS9 people", "POSTCODE[part=out] LS9"},
  };
  expect_found(hits);
  const char* const misses[] = {
      "MP3 4GB",     "vitamin B12 5mg", "take B12 daily", "ST3 doctor",  "FY1 on call", "CO2 retainer",
      "CT1 trainee", "ng7 and so on",   "B6 bed",         "M1 motorway", "T4 raised",   "A4 2 pages",
      "P45 1st",     "E10 fuel",        "B12 2nd dose",   "s1 2nd",      "QQ1 1AA",     "ZZ9 9ZZ",
      "MP34GB",      "XY72UH",          "C3PO",           "R2D2",        "AB12CDE",     "PO2 of 8",
      "NG77 1",      "NG72UHX",         "band 6 1PM",     "H5N1 2AB",    "#NG7",        "T20 4SA",
  };
  expect_none(misses, {"POSTCODE"});
}

TEST(Identifiers, Vehicles) {
  const Case hits[] = {
      {"AB12CDE", "VRM AB12CDE"},
      {"AB12 CDE", "VRM AB12 CDE"},
      {"black Golf LT19 XKD", "VRM LT19 XKD"},
      {"BD51SMR drives", "VRM BD51SMR"},
      {"A123 BCD", "VRM A123 BCD"},
      {"M456XYZ", "VRM M456XYZ"},
      {"reg yk68 wtz", "VRM yk68 wtz"},
      {"reg ABC 123D", "VRM ABC 123D"},
      {"reg P12 XYZ", "VRM P12 XYZ"},
  };
  expect_found(hits);
  const char* const misses[] = {"CT12 THE", "AB99 CDE", "AB12 CDEF", "ab12 cde", "IQ12 ABC",
                                "AB1 CDE",  "B12 INJ",  "H1 THE",    "NG7 2UH",  "COVID19"};
  expect_none(misses, {"VRM"});
}

TEST(Identifiers, MoneyNumbers) {
  const Case hits[] = {
      {"4111 1111 1111 1111", "CARD[valid=yes] 4111 1111 1111 1111"},
      {"5555555555554444", "CARD[valid=yes] 5555555555554444"},
      {"3782 822463 10005", "CARD[valid=yes] 3782 822463 10005"},
      {"378282246310005", "CARD[valid=yes] 378282246310005"},
      {"6011-1111-1111-1117", "CARD[valid=yes] 6011-1111-1111-1117"},
      {"card 4012888888881881 exp", "CARD[valid=yes] 4012888888881881"},
      {"2223003122003222", "CARD[valid=yes] 2223003122003222"},
      {"card no 4111 1111 1111 1112", "CARD[valid=no] 4111 1111 1111 1112"},
      {"GB29 NWBK 6016 1331 9268 19", "IBAN[valid=yes] GB29 NWBK 6016 1331 9268 19"},
      {"GB29NWBK60161331926819", "IBAN[valid=yes] GB29NWBK60161331926819"},
      {"GB82WEST12345698765432", "IBAN[valid=yes] GB82WEST12345698765432"},
      {"gb82 west 1234 5698 7654 32 please", "IBAN[valid=yes] gb82 west 1234 5698 7654 32"},
      {"DE89 3704 0044 0532 0130 00", "IBAN[valid=yes] DE89 3704 0044 0532 0130 00"},
      {"FR1420041010050500013M02606", "IBAN[valid=yes] FR1420041010050500013M02606"},
      {"IE29AIBK93115212345678", "IBAN[valid=yes] IE29AIBK93115212345678"},
      {"GB28NWBK60161331926819", "IBAN[valid=no] GB28NWBK60161331926819"},
      {"sort code 20-45-67", "SORTCODE 20-45-67"},
      {"20-45-67 12345678", "SORTCODE 20-45-67 | SORTCODE 12345678"},
      {"sort code 20-45-67 account 12345678", "SORTCODE 20-45-67 | SORTCODE 12345678"},
      {"s/c 204567", "SORTCODE 204567"},
      {"sort code: 12-05-71", "SORTCODE 12-05-71"},
      {"sort code 20 45 67", "SORTCODE 20 45 67"},
      {"pay 40-12-34, acc 87654321", "SORTCODE 40-12-34 | SORTCODE 87654321"},
      {"12-05-71 acc no 87654321", "SORTCODE 12-05-71 | SORTCODE 87654321"},
  };
  expect_found(hits);
  const char* const misses[] = {
      "4111 1111 1111 1112",
      "9780306406157",
      "5012345678900",
      "41111111111111111111",
      "4111 1111 1111 111",
      "1234 4111 1111 1111 1111 5",
      "7111 1111 1111 1111",
      "4111,1111,1111,1111",
      "score 20-45",
      "GB29 NWBK",
      "GB2 4US",
      "12-05-71",
      "20-45-67",
      "20 45 67",
      "204567",
      "AB12 3456 7890",
      "DE89 3704 0044 0532 0130 01",
      "2024-05-01",
  };
  expect_none(misses, {"CARD", "IBAN", "SORTCODE"});
}

TEST(Identifiers, NationalInsuranceAndRecords) {
  const Case hits[] = {
      {"QQ 12 34 56 C", "NINO QQ 12 34 56 C"},
      {"AB123456C", "NINO AB123456C"},
      {"ab 12 34 56 c", "NINO ab 12 34 56 c"},
      {"JC 123456 A", "NINO JC 123456 A"},
      {"NI AA-12-34-56-B", "NINO AA-12-34-56-B"},
      {"AB123456D.", "NINO AB123456D"},
      {"ni number AB123456", "NINO AB123456"},
      {"CE 123 456 D", "NINO CE 123 456 D"},
      {"RX4471902", "RECORDNO RX4471902"},
      {"hosp no K1234567", "RECORDNO K1234567"},
      {"A123456", "RECORDNO A123456"},
      {"QMC123456", "RECORDNO QMC123456"},
      {"x98765 up", "RECORDNO x98765"},
      {"MRN RX4471902.", "RECORDNO RX4471902"},
      {"N1234567X", "RECORDNO N1234567X"},
      {"(D445566)", "RECORDNO D445566"},
  };
  expect_found(hits);
  const char* const no_nino[] = {"GB123456C",     "DA123456C",  "AB12345C",  "AB1234567C",
                                 "AB 12 34 56 E", "AO123456C",  "AB123456",  "bay 3 bed 4",
                                 "QQ 12 34 C",    "#AB123456C", "£AB123456C"};
  expect_none(no_nino, {"NINO"});
  const char* const no_record[] = {"COVID19",  "B12",        "ABCD12345",   "RX44",        "#RX4471902",
                                   "12345678", "RX-4471902", "K1234567890", "RX4471902AB", "RX 4471902"};
  expect_none(no_record, {"RECORDNO"});
}

TEST(Identifiers, Addresses) {
  const Case hits[] = {
      {"14 Rowan Close", "ADDRESS 14 Rowan Close"},
      {"Flat 2, 14 Elm Road", "ADDRESS Flat 2, 14 Elm Road"},
      {"at 221B Baker Street", "ADDRESS 221B Baker Street"},
      {"7 St Mary's Road", "ADDRESS 7 St Mary's Road"},
      {"12 elm road", "ADDRESS 12 elm road"},
      {"lives at 3 Old Mill Lane", "ADDRESS 3 Old Mill Lane"},
      {"102 High St, Derby", "ADDRESS 102 High St"},
      {"12-14 Queen's Terrace", "ADDRESS 12-14 Queen's Terrace"},
      {"8 Lock Cottages", "ADDRESS 8 Lock Cottages"},
  };
  expect_found(hits);
  const char* const misses[] = {"10 people in the street",
                                "24 hours on the road",
                                "Rowan Close",
                                "2 way street",
                                "5 minutes down the lane",
                                "3 years in this house",
                                "bed 4 by the gate",
                                "10 MINUTES TO PARK",
                                "12, and the road",
                                "14 days"};
  expect_none(misses, {"ADDRESS"});
}

TEST(Identifiers, OrdinaryNumbersAreNone) {
  const char* const texts[] = {
      "BP 120/80 HR 110 sats 94% RR 18 temp 38.4 GCS 15",
      "paracetamol 500 mg QDS, 1.5 g IV, 10 ml",
      "£1,200.50 each or 3 for £2,500",
      "won 3-2, lost 10-9, drew 1-1",
      "NEWS2 of 7, MUST 2",
      "3/7 history, TCI 2/52",
      "v2.10.4 of the app",
      "bed 6 bay 3 ward 12",
      "1:10000 adrenaline",
      "page 123-456",
      "room 101b",
      "1234567",
      "12345678",
      "band 5 to 6, 37.5 hours",
  };
  for (const char* text : texts)
    EXPECT_EQ(Marked(text).found({"NHS", "CHI", "HCN", "NINO", "PHONE", "POSTCODE", "VRM", "CARD", "IBAN",
                                  "SORTCODE", "ADDRESS", "DATE"}),
              "")
        << text;
}

/// A run of digits longer than any form holds none of them, whatever stands round it.
TEST(Identifiers, NothingInsideLongerRunsOfDigits) {
  std::mt19937 random(20260401);
  const char* const forms[] = {"9434765919", "07700900123", "4111111111111111", "0101703422", "02079460958"};
  const char* const around[] = {"%", "order %", "no. % please", "(%)", "ref:%", "NHS %"};
  for (int i = 0; i < 400; ++i) {
    std::string run;
    const auto digits = [&](int n) {
      for (int k = 0; k < n; ++k) run += static_cast<char>('0' + random() % 10);
    };
    digits(10 + static_cast<int>(random() % 8));
    run += forms[random() % std::size(forms)];
    digits(1 + static_cast<int>(random() % 30));
    std::string text = around[random() % std::size(around)];
    text.replace(text.find('%'), 1, run);
    EXPECT_EQ(all_found(text), "") << text;
  }
}

/// Marking ends, stays inside sentences and never overlaps, whatever the characters.
TEST(Identifiers, AnyCharacters) {
  std::mt19937 random(7);
  constexpr std::string_view kAlphabet = "0123456789 .-/:+()#@£%,'ABGNqxmst\n";
  for (int i = 0; i < 2000; ++i) {
    std::string text;
    for (int k = static_cast<int>(random() % 60); k > 0; --k) text += kAlphabet[random() % kAlphabet.size()];
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
