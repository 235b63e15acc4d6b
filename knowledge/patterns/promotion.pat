# Selling and recommending without a word on what the author gains. A declaration silences all of
# it (stance declares); these are the shapes of selling.

topic interest.undeclared_promotion

set good_cause = hospice charity charities macmillan fundraiser fundraising justgiving raffle "air ambulance" sponsor sponsorship donation donations appeal "red cross" "food bank" church langar lottery "league of friends"
set not_sales  = "nhs jobs" satire parody "job advert" "band 5" "band 6" revalidation "no fee" "free for all" "not for profit" "collect only" ono "smoke free home" wordle

rule discount_code strength .8
  ((use | quote | enter | put | using) (my | the)? code? (UPPER | MIXED) | (code | "promo code" | "discount code" | "my code" | "code is") (UPPER | MIXED)) ..8 (off | checkout | discount | PERCENT | "when you" | "when u" | join | order | book | gains | for | END | "at the till")
  near 16 (code | off | checkout | discount | PERCENT | box | join | basket)
  unless ({good_cause} ; {not_sales} ; postcode ; ward ; staff discount ; "blue light" ; post code ; crash ; lecture ; slides ; notes ; "red code" ; "code red" ; nhs email ; fiction ; scam ; airway ; "code brown")
hit  use FRESHER20 at checkout for 20% off my favourite shakes
hit  ask me about the tea, code SHAZ25
hit  put MEDIC10 in the box when you book, code works all week
miss Use code BLUE on the crash call board
miss "Use GLOW10 at checkout" was on every scam advert I saw
miss I do not have a code, so no GLOW10 at checkout from me

rule tell_them_i_sent_you strength .8
  (tell | say | mention) (them | him | her | to them) ..3 (sent | "sent you" | recommended | referred) (you | u | ya)?
  unless (ward ; hospital ; gp ; doctor ; "111" ; "a&e" ; triage ; police ; {good_cause} ; counsellor)
hit  best brows in town, tell them Kaz sent you
hit  tell them your nurse sent you for a treat
hit  Say to them Jo sent you and see what happens
miss Tell your GP that the pharmacist sent you
miss "Tell them Ange sent you" said the man in the film
miss They would not tell them who sent you

rule link_in_bio strength .65
  ("link in bio" | "link's in my bio" | "link in my bio" | "links in bio" | "code in bio" | "link below" | "swipe up" | "link in comments" | "link is in my bio" | "shop link" | "wallet link" | "my link" | "link 👇" | "linkinbio") ..12 (ANY | END)
  near 40 (PUSHED_GOODS | shop | private | consults | price | MONEY | PERCENT | discount | obsessed | "swear by" | subscribe | book | order | buy | yours)
  unless ({good_cause} ; {not_sales} ; run ; marathon ; miles ; petition ; walk ; "every penny" ; "10k" ; survey ; podcast ; study ; guideline ; paper ; half ; free)
hit  these gummies saved me, link in bio to order
hit  subscribe, link in bio for private consults
hit  obsessed with this serum, swipe up for yours
miss Running for the hospice, link in bio, every penny goes to them
miss "Link in bio" for a serum is the new snake oil, say the papers
miss There is no link in bio, I do not sell supplements

rule three_for strength .7
  (num(2..10) for MONEY | MONEY for num(2..10) | only MONEY | just MONEY | from MONEY | MONEY but MONEY | "was" MONEY now MONEY | for MONEY | "min" MONEY MONEY)
  near 30 (PUSHED_GOODS | ladies | girls | hun | lovelies | mums | "my ladies" | guaranteed | "works every" | dm | "back in")
  unless ({good_cause} ; {not_sales} ; whether ; evidence ; nobody ; trial ; second hand ; "collect only" ; selling ; scam ; seized ; nothing you ; tesco ; aldi ; lidl ; meal ; lunch ; declared ; "i paid" ; "it's free" ; "is free" ; "free services" ; students ; tin ; "it is free" ; ticket ; "do the same job")
hit  newborn shoots on the side, £120 but £95 for my ladies
hit  collagen back in girls, 3 for £60
hit  offering reflexology sessions for £40, works every time
miss Nobody has shown that a drip for £300 does anything
miss The advert said "only £35, sachets for your gut" and it was reported
miss I would not pay for £40 sessions that nobody has tested

rule hurry strength .65
  ("only" NUMBER ..2 left | "places vanish" | "doors close" | "spots left" | "places left" | "last few" | "back in stock" | "is back in" | "are back in" | "before they go" | "limited spaces" | "limited places" | "while stocks last" | "selling fast" | "going fast" | "get on it" | "don't miss out" | "last chance" | "first 50" | "first ten" | "few spaces" | "one space left" | "going like hot cakes") ..16 (ANY | END)
  near 40 (PUSHED_GOODS | MONEY | dm | ladies | girls | lovelies | shop | code)
  unless ({good_cause} ; {not_sales} ; vaccine ; jab ; flu ; clinic is ; nhs ; ticket ; tickets ; free ; study ; trial ; shift ; ward ; stock of ; drugs ; shortage ; vaccination ; choir ; beds ; supply)
hit  only 12 tubs left, DM me ladies
hit  my collagen sachets are back in, going fast
hit  My twelve week programme, doors close on Sunday
miss Only 3 beds left on the ward and it is Tuesday
miss "Doors close on Sunday, £695" is what a cult sounds like
miss There are no spots left for the free course

rule changed_my_life strength .6
  ((these | this | the | my | our | love | loving | obsessed with | "swear by" | "honestly obsessed with") ..3 (PUSHED_GOODS | HANDLE | MEDICINE | REMEDY) ..12 ("changed my life" | "life changing" | "gave me my life back" | "took ten years" | "took years off" | "game changer" | "i swear" | "swear down" | "my skin" | "my sleep" | "my nails" | "stone since" | "best thing")
   | "swear by" ..4 PUSHED_GOODS | "honestly obsessed with" ..2 HANDLE)
  unless ({good_cause} ; {not_sales} ; bike ; dog ; therapist ; knee ; hip ; transplant ; "nobody pays" ; bought ; placebo ; own money ; my midwife ; access course ; degree ; nursing course)
hit  these gummies have changed my life, two stone since Easter
hit  love these sachets, my skin and my sleep, all of it
hit  I swear by these drops, three weeks and counting
miss This course changed my life, I am a nurse now, degree and all
miss "These gummies changed my life" is on every second reel
miss Not one of these drops has made a difference

rule earn_from_home strength .75
  ("passive income" | "be your own boss" | bossbabe | "boss babe" | "retire by" | "join my team" | "side hustle" | "quit the ward" | "financial freedom" | "double your money" | "doubles by" | "double in" | "never loses" | "work from your phone" | "earn" MONEY "a weekend" | "earn" ..2 MONEY ..2 (weekend | week | month | day) | "k a month") ..16 (ANY | END)
  near 40 (dm | join | training | course | link | code | comment | MONEY | laptop | team | accept | min | invite | book | bot | coin | hun | babes | ladies)
  unless ({good_cause} ; {not_sales} ; scam ; scams ; report it ; pension ; police ; "pay rise" ; strike ; locum rates)
hit  passive income, retire by 40, comment and I send the training
hit  join my team and earn £800 a week from your phone
hit  passive income ladies, use my code to join
miss I earn less than £800 a week and the strike ballot opens today, pay rise now
miss "Passive income, join my team" is how the scam begins
miss I have never made passive income from a course

rule ask_by_name strength .6
  ("ask for it by name" | "the only one i'd" | "the only supplement" | "only sunscreen" | "best on the market" | "i recommend nothing else" | "proud to recommend" | "can't recommend it enough" | "can't recommend them enough" | "rate it" | "the only one that" | "the only one worth" | "download it, rate it" | "our partner" | "look no further") ..16 (ANY | END)
  near 30 (CAP | PUSHED_GOODS | HANDLE | MONEY)
  unless ({good_cause} ; {not_sales} ; colleague ; placement ; midwives ; team ; ward ; book ; film ; novel ; pub ; charity ; cafe ; garden ; "our partner organisation" ; nhs app ; mentor ; free ; health check ; health checks ; purple book ; gp ; surgery ; vaccine ; jab)
  even denies
hit  BambinoStep is the best on the market and I fit nothing else
hit  DermaSeat is the one, ask for it by name
hit  MenoMight is the only supplement I would put my name to, proud to recommend it
miss Our ward had the best team, I can't recommend it enough
miss The reel said "ask for it by name" under a cream from LipCo
miss I would never tell you to ask for it by name on the ward

rule best_in_town strength .55
  (best | nicest | finest) ..3 (in | "in the" | around) (CAP | town | county | "the county" | essex | "the north")
  near 30 (five stars | stars | treat | book | clinic | "heel" | ears | dentist | lips | feet | studio | salon | massage | hearing | smile | "for 15" | PERCENT)
  unless ({good_cause} ; {not_sales} ; chips ; pie ; curry ; ward ; view ; pub ; football ; beach ; team ; nurses ; coffee ; flat white ; cake ; bakery ; team ; teas ; scone)
hit  Best hearing centre in Kettering, five stars
hit  treat your feet, honestly the best in town, book now
hit  best lips in Cheshire, 15% off this week
miss Best chips in Whitby, five stars and a seagull
miss "Best dentist in town" said the sign on the closed shop, five stars
miss Not the best in town, that clinic, two stars

rule for_my_patients strength .85 severity high
  ((patients | "my ladies" | "families of my" | "staff and patients" | "patients and families" | "from the ward" | "saw me in clinic" | "my patients") ..10 (PERCENT | MONEY | discount | "get 15" | "vip plan" | cheaper)
   | (PERCENT | MONEY | discount | rate | cheaper | plan | deal) ..8 (for | to) (my | our | the | "families of our")? (patients | ladies | mums | unit | "my ladies" | "ward families" | clients from))
  unless ({good_cause} ; {not_sales} ; funding ; budget ; cost ; costs ; research ; prescription ; prescriptions ; "day off" ; parking ; trust ; government ; waiting ; cut ; pay ; nhs england ; equipment ; trial ; tv ; savings)
hit  £120 but £95 for my ladies on the ward
hit  Staff AND patients get 15% off at the salon
hit  rate is less for families of our unit, PM me
miss The parking costs £6 for patients and it is a disgrace
miss "15% off for my patients" is the line that ended his career
miss I do not give a discount for my patients, or sell to them at all

rule private_instead strength .7 severity high
  ("off the record" | "off the books" | "on the side" | "out of my garage" | "cash in hand" | "quid cash" | "cash after" | "privately" | "skip the wait" | "skip the queue" | "jump the queue" | "jump the wait" | "you deserve more" | "no gp letter" | "no gp needed") ..20 (MONEY | num(10..5000) quid | cash | "all in" | plan | guaranteed | table | book)
  unless ({good_cause} ; {not_sales} ; two tier ; "can't afford" ; outsourcing ; ministers ; government ; billionaires ; "for those who can")
hit  I do evenings out of my garage, 45 quid cash
hit  wills on the side, £180 all in
hit  Skip the wait with our clinic, £1,950 and a report in a week
miss People who can pay skip the queue while ministers book holidays
miss "Skip the queue for £500" is what the leaflet promised
miss I do not work on the side for cash

rule money_back strength .6
  ("or your money back" | "or ur money back" | "results or" | "guaranteed results" | "permanent results" | "results guaranteed" | "guaranteed diagnosis" | "heartbeat guaranteed") ..16 (ANY | END)
  near 40 (PUSHED_GOODS | MONEY | dm | book | scan | clients | our | my)
  unless ({good_cause} ; {not_sales} ; train ; holiday ; parking ; refund from ; trading standards ; "i got my" ; "want my")
hit  Heartbeat guaranteed or your money back, book your scan
hit  tutoring, top marks or your money back, dm
hit  our protocol gives permanent results for clients
miss I got my money back from the train people, my shoes were wet
miss "Guaranteed results or your money back" on a drip is a warning
miss There are no guaranteed results with my treatment plan

rule our_goods strength .6
  our ..4 PUSHED_GOODS ..20 (MONEY | guaranteed | guarantees | "100" | PERCENT | permanent | reverses | reverse | cures | cure | fixes | stops | "works every" | "no side effects" | never)
  unless ({good_cause} ; {not_sales} ; free ; trial ; study ; students ; staff ; nhs app ; research ; ward ; audit ; patients can ; published ; pilot ; "our own research" ; evidence)
hit  Our drip reverses ageing, guaranteed
hit  our whitening treatment is permanent for 100% of clients
hit  Our tincture stops hay fever and has no side effects, £12
miss Our free course on pain is at the library
miss The sign said "our drip cures hangovers" and nobody believed it
miss Our ward treatment plan is not on social media

rule i_offer_for_money strength .6
  (("i'm" | im | "i am" | i) (offering | offer | do | sell | now do | teach | run) | "send me" | "book in for" | "kits are" | "plans are") ..12 (for MONEY | MONEY | "from my garage")
  near 30 (PUSHED_GOODS | hair | lips | "works every" | guaranteed | cash | results | "by hand" | "on the side" | cert | certificate | qualified)
  unless ({good_cause} ; {not_sales} ; declared ; paid for it ; "i paid" ; second hand ; "collect only" ; overtime ; bank shift)
hit  just did my cert so I'm offering reflexology for £40
hit  I do newborn shoots on the side, £120
hit  send me a lock of hair and £60 for your results
miss I paid £40 for a parking fine and the sessions were full
miss "I'm offering sessions for £40" the man said, and I blocked him
miss I never paid for kits or plans in my life

rule percent_off strength .65
  (PERCENT | "half price" | "half-price" | "2 for 1" | "buy one get one" | bogof | "free gift") ..3 (off | discount | everything | all | orders | first | treatments | treatment | sessions | this | for)
  near 20 (code | link | dm | book | order | shop | HANDLE | PUSHED_GOODS | studio | salon | "my clinic" | "our clinic" | treatments | mention)
  unless ({good_cause} ; {not_sales} ; "blue light" ; nhs discount ; "off sick" ; study ; trial ; papers ; evidence ; staff were ; vacancy ; tesco ; aldi ; lidl ; mortality ; risk ; cinema ; patients were ; "day off" ; signed off)
hit  20% off all treatments, book with my link
hit  half price this week, order by Friday and dm
hit  15% off first sessions at my clinic
miss 20% of us were off sick this week
miss "50% off treatments, dm me" is how the scam starts
miss No 20% off anything at my clinic, the price is the price
