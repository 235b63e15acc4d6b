# Links that hide where they lead, requests for credentials, and offers in the shape of known scams.
topic security.suspicious_link

set your = your ur yr yer ya the their his her my our a an any you u nhs work works bank card windows uni university network trust email e-mail mail insta instagram facebook apple google
  whatsapp full own mobile phone online user one
set secret = password passwords passcode passcodes "pass word" login logins "log in details" "login details" "log-in details" credentials "user name" username "memorable word" "security answers"
  "card number" "card numbers" "card no" "card details" "bank details" "sort code" "account number" "bank card" "debit card" "credit card" "long number" "long no" cvv cvc "3 digits" "three digits" "3 on the back" "three on the back"
  "ni number" "national insurance number" "passport" "passport photo" "passport number" pin "backup codes" "backup code" "recovery phrase" "seed phrase" "private key" nhsmail "nhs mail" smartcard "date of birth" dob "bank name" bank
set hand_over = send enter put type confirm verify provide give submit inbox dm text reply fill upload share need needs want wants ask asks asking asked requires pop punch drop use "sign in" "log in" "sign on" "log on" login enters
set prize = free voucher vouchers hamper hampers giveaway win won winner prize prizes gift gifts reward rewards claim bonus "gift card" "gift cards" grant refund rebate ipad iphone airfryer tablet samsung "cash back" cashback
  "half price" "thank you" discount discounts renewals mystery "p&p" postage payout
set haste = midnight tonight today "today only" "only today" hurry quick quickly now "first 500" "first 100" "first 1000" "first 50" "first 200" left "ends soon" "ends today" "last chance" "last date" expires expire "before it" "while stocks" limited urgent urgently immediately "within 24"
  "24h" "24 hours" "48 hours" "2 hours" "before midnight" "till midnight" "only a few" "be quick" "go go" asap "before they" "before its" "before it's" "min deposit"
set staff_only = "nhs workers" "nhs staff" "nhs worker" "health workers" "healthcare workers" "key workers" "key worker" "nurses only" "nurses" "blue light" "anyone nhs" "nhs only" "care workers" "carers" "for staff" "emergency workers" "nhs heroes" heroes "every nhs" "nhs employees"
set spread = share tag forward like repost comment "send this" "send it" "pass it" "copy and paste"
set crowd = groups friends people mates others contacts everyone group pals girls chats
set code_word = code codes "6 digit code" "six digit code" "6-digit code" "six-digit code" otp "one time code" "one-time code" "verification code" "security code" "login code"

rule short_or_strange_address strength .8
  LINK[host=short|ip|punycode|lookalike|executable]=it
hit  Full timetable here bit.ly/abc12de
hit  Is this you in the film? http://203.0.113.9/v
hit  Please install http://files.example/update.exe
miss The leaflet is at https://www.nhs.uk/conditions/flu
miss Mine said "pay £1.99 at http://203.0.113.9/pay" and I did not
miss Scam alert: never open bit.ly/abc12de

rule link_wants_secrets strength .85
  LINK
  near 30 (({hand_over} ..5 {secret}))
  unless (no {secret} | never | "don't need" | "not need" | "no login" | "without a login")
hit  Put your NHS mail and password in at staff-offers.example/claim to prove you are staff
hit  Just enter your card number on parcel-fees.example/pay
hit  Log in with your Insta password at bake-vote.example/v and vote for her
miss No password or bank details needed: surveys.example/haem
miss He wrote "enter your password at staff-offers.example" and we laughed
miss Never enter your password at staff-offers.example

rule wants_secrets strength .7
  {hand_over} ..2 ({your} | {secret}) ..5 {secret} ..2 (and | plus | "+" | "&" | n | or | with | w)? ..3 {secret}
  unless (never | "data protection" | policy | "to your bank" | forgot | forgotten)
hit  It asks for your nhs mail and password first then it flies
hit  Send your passport plus your bank card on WhatsApp
hit  Confirm your card number and the three digits to release the tablet
miss Never give your password or your PIN to anyone
miss The e-mail said "confirm your user name and password by Friday"
miss We do not ask for your bank details or your date of birth

rule secret_by_message strength .75
  ((send | inbox | dm | text | whatsapp | reply) ..6 ("uni login" | "work login" | "your login" | "ur login" | password | "bank card" | "bank details" | "sort code" | "long no" | "long number" | "card details" | "card number")
   | ("then ask" | asks | asking) ..1 for (ur | your | the | you)? ..3 (password | passcode)
   | ("card no" | "card number" | "long no" | "long number" | expiry) ..6 ("3 digits" | "three digits" | "3 on the back" | "the 3" | "the three" | cvv | "sort code"))
  unless (never | if | anyone | anybody | someone | somebody | nobody | scam | fraud | report | banks | hr | expenses | refund | cards | "data protection" | bank holiday | holiday | payroll | finance | embassy | portal | "usual page" | intranet | bank staff | forgot | "food bank" | "blood bank" | shift | shifts)
hit  Send brief and uni login and the essay is yours
hit  It will then ask for your e-mail password to unlock the signature
hit  Can you text me the long number, expiry and the three on the back
miss Never send your password to anyone
miss The message said "send me your bank details"
miss We do not ask for your password

rule code_passed_on strength .8
  (send | read | text | give | forward | tell | dm | screenshot | whatsapp) ..2 (me | us | it | them | him | her | over | back | that | the) ..6 ({code_word} | "it back" | "code you")
  unless (never | "promo code" | "discount code" | "zip code" | "dress code" | "code of" | "gate code" | "door code" | "post code" | "bar code" | "qr")
hit  Can you send me the 6 digit code that just came to you
hit  Just read them the code and they move it to a safe account
hit  Text me the verification code please, quick
miss Never give them the code
miss The message said "send me the code that came to you"
miss Nobody should send us the code

rule code_arrives strength .75
  {code_word} ..5 ("to your phone" | "to ur phone" | "came to yours" | "by mistake" | "on your phone" | "by text") ..8 (read | send | tell | give | back | pop | text | quick)
  unless (never)
hit  A 6 digit code will come to your phone, just read it back to me
hit  The code came to yours by mistake, can you send it quick
hit  It sends a code to your phone and you text it back
miss A code comes by text and you type it in
miss They wrote "a code came to yours by mistake, send it"
miss I never send the code that comes to your phone

rule prize_and_haste strength .8
  (LINK | "link in bio" | "link below" | "link in the comments" | "tap here" | "click here" | "scan the" | "scan this")
  near 40 ({prize} ; ({haste} | {staff_only}))
  unless (flu | vaccine | vaccination | jab | jabs | "to pay" | "study day" | clinic | webinar | raffle | justgiving)
hit  Free hamper for NHS staff, tap here before midnight
hit  Claim your voucher now, 212 left: heroes-gift.example/claim
hit  Win an iPad, nurses only, at staff-survey.example/ipad
miss Book your free flu jab today at https://www.nhs.uk/flu
miss The text said "claim your voucher today at heroes-gift.example"
miss I never claim a free voucher today from heroes-gift.example

rule share_to_win strength .75
  {spread} ..4 (num(2..1000) | every | all) ..2 {crowd}
  near 40 (({prize} | MONEY | crypto))
  unless (sponsor | donate | charity | raffle)
hit  Share to 5 groups and claim a free hamper
hit  Tag 10 friends to win a year of gut glow
hit  Forward this to 12 people and the £500 bonus lands tonight
miss Share with your friends if you like it
miss It said "share to 5 groups and claim a free hamper"
miss I will not share to 5 groups for a free hamper

rule too_good_money strength .8
  (MONEY | double | doubles | doubled | triples | "10x" | profit | profits | returns | deposit | invest) ..10 (bot | crypto | bitcoin | forex | trading | trades | trader | wallet | "in 21 days" | "in days" | "by sunday" | "by friday" | "by monday" | "guaranteed returns" | "no risk" | "passive income" | "never loses"
   | "liking youtube" | "liking videos" | "from your phone" | "from your sofa" | wfh)
  unless (scam | tax | bus | "lost")
hit  Earn £800 a week trading from your bed
hit  Minimum £300, it will double in 21 days
hit  Deposit £250 into the wallet and watch
miss I paid £3 on the train
miss He promised "£800 a week trading from your bed"
miss I never put £300 into crypto

rule wallet_link strength .8
  (wallet | crypto | bitcoin | forex | bot | invite | trading) ..2 (link | links | code | streams | class | signals | wallet | academy | account)
  unless (bus | train | scam)
hit  Wallet link in my bio
hit  Ask me for the crypto link
hit  My trading signals made rent this month
miss I left my wallet on the train
miss The man shouted "crypto link in bio"
miss I do not have a crypto wallet

rule guard_lowered strength .85
  ("turn off" | "turned off" | "switch off" | "switched off" | disable | "had to turn off" | "ignore" | "click past" | "enable content" | "enable macros" | "enable editing" | "run anyway" | "open anyway" | "install the player" | "allow unknown" | "unknown sources" | sideload | "press run" | "more info")
  ..5 (antivirus | "anti-virus" | "anti virus" | virus | firewall | warning | warnings | macros | content | anyway | player | sources | signature | run | password)
  unless (never | lights | news)
hit  You have to turn off the antivirus first but it is from Estates
hit  Press Run, then Run anyway
hit  Choose enable content and then your password
miss Turn off the lights in the virus store
miss It said "turn off the antivirus first"
miss Never switch off the antivirus

rule program_attached strength .75
  (open | run | install | download | attached | attachment | zip | file | get | apk) ..4 (exe | scr | apk | docm | bat | js | msi | vbs | "attached html" | "html page" | LINK[host=executable])
  unless (never | delete | blocks | blocked)
hit  Open the attached html page and log in
hit  Install the apk before they take it down
hit  Download this msi for the new labels
miss Open the attached letter
miss It told me to "install the apk now"
miss I did not open the exe

rule is_this_you strength .8
  (is | was) (this | that) (really | actually)? (you | u) ..6 (video | vid | clip | picture | photo | list | link | LINK)
  unless (passport)
hit  Is this you in the video??? look
hit  omg is this you on that list
hit  is this u in this clip 😳
miss Is this your car
miss She sent "is this you in the video"
miss I never ask is this you in the video

rule pay_by_link strength .75
  (pay | paid | paying | hold | fee | postage | "p&p" | deposit) ..12 (card | "3 digits" | LINK)
  near 30 (LINK ; (parcel | postage | "p&p" | hold | verify | fee | customs | delivery | card))
  unless ("no fee" | "no card" | "no bank" | never | justgiving | entry | conference | membership)
hit  Pay the postage at beauty-boxes.example/nhs
hit  Just pay the £1.45 fee with your card at http://parcels.example/gb
hit  There is a small hold on your card to verify at streams.example/live
miss Pay at the machine in the car park
miss Mine said "pay the fee at http://parcels.example/gb with your card"
miss I did not pay the postage with my card at http://parcels.example/gb

rule scan_and_sign strength .75
  scan ..5 (qr | code | sticker | this | square) ..15 (login | "log in" | "sign in" | password | card | voucher | crypto | free)
  unless (menu | leaflet | survey | feedback | never)
hit  Scan the QR and sign in with your mail
hit  Scan this for the £10 canteen voucher
hit  Scan the sticker and it wants your card
miss Scan the QR code for the menu
miss The poster said "scan the code and log in with your password"
miss Do not scan the QR code and log in
