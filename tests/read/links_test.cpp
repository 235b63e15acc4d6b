#include "read/links.h"

#include "marked.h"

namespace scruple::read {
namespace {

TEST(Links, Hosts) {
  const struct {
    const char* text;
    const char* kind;
  } cases[] = {
      {"https://bit.ly/3abc", "short"},
      {"http://tinyurl.com/xyz", "short"},
      {"https://t.co/abc", "short"},
      {"https://lnkd.in/abc", "short"},
      {"https://cutt.ly/a1", "short"},
      {"https://rb.gy/a1", "short"},
      {"https://linktr.ee/nurse", "short"},
      {"https://is.gd/a1", "short"},
      {"http://192.168.0.1/x", "ip"},
      {"http://192.168.0.1:8081/x", "ip"},
      {"http://3232235521/", "ip"},
      {"http://0x7f000001/", "ip"},
      {"http://0xC0.0xA8.0.1/login", "ip"},
      {"http://0300.0250.0.1/", "ip"},
      {"http://[2001:db8::1]/", "ip"},
      {"https://nhs.uk@10.0.0.5/", "ip"},
      {"http://xn--nhs-abc.com/", "punycode"},
      {"https://www.xn--80ak6aa92e.com", "punycode"},
      {"https://\xD1\x80\xD0\xB0ypal.com/", "punycode"},
      {"https://nhs-login.example.com/", "lookalike"},
      {"https://nhs.uk@evil.example/", "lookalike"},
      {"https://paypa1.com/", "lookalike"},
      {"https://www.faceboook.com/login", "lookalike"},
      {"https://micros0ft.com/", "lookalike"},
      {"https://nhs-uk.com/pass", "lookalike"},
      {"https://paypal.com.secure-pay.example/", "lookalike"},
      {"https://royalmail-redelivery.example/", "lookalike"},
      {"https://nhslogin.example/", "lookalike"},
      {"https://rnicrosoft.com/", "lookalike"},
      {"https://example.org/form.pdf.exe", "executable"},
      {"https://example.org/Rota.SCR", "executable"},
      {"https://example.org/app.apk?x=1", "executable"},
      {"https://example.org/a/b/setup.msi", "executable"},
      {"https://example.org/x.bat#y", "executable"},
      {"http://10.0.0.5/run.exe", "executable"},
      {"https://example.org/list.xlsm", "executable"},
      {"https://bit.ly/update.exe", "executable"},
      {"https://www.nhs.uk/conditions/asthma", "known"},
      {"https://www.england.nhs.uk/", "known"},
      {"https://www.gov.uk/guidance", "known"},
      {"https://doi.org/10.5555/wrist.2041", "known"},
      {"https://www.nmc.org.uk/standards", "known"},
      {"https://www.nottingham.ac.uk/medicine", "known"},
      {"https://facebook.com/groups/1", "known"},
      {"https://www.linkedin.com/in/x", "known"},
      {"https://parcel-rebook.example/gb/pay", "other"},
      {"https://example.org/blog", "other"},
      {"https://www.example.com/notes.pdf", "other"},
      {"https://unhsuk.org/", "other"},
      {"https://applebee.example/", "other"},
      {"https://nhs.uk:4443/", "other"},
      {"https://example.com/", "other"},
      {"https://bakery.example/nhs", "other"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Marked(c.text).found({"LINK"}), std::string("LINK[host=") + c.kind + "] " + c.text);
    // The same inside a sentence.
    const std::string text = std::string("have a look ") + c.text + " and tell me";
    EXPECT_EQ(Marked(text).found({"LINK"}), std::string("LINK[host=") + c.kind + "] " + c.text);
  }
}

TEST(Links, AnyBytesHaveAKind) {
  const Links links(*Lexicons::get().names);
  for (const char* link : {"", "/", "http://", "http://@", "http://:", "@", "...", "http://a..b", "-",
                           "http://-/-.", "[", "://"})
    links.kind(link, false);
  EXPECT_EQ(links.kind(std::string(70000, 'a'), false), HostKind::other);
}

}  // namespace
}  // namespace scruple::read
