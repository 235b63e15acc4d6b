# Known false claims: covid, other infections and their treatment. What is true of each stands in knowledge/claims.
topic accuracy.misinformation
set covidw = covid "covid-19" covid19 corona coronavirus "corona virus" "sars-cov-2" ncov pandemic plandemic virus
set cureword = cure cures cured curing kill kills killed killing prevent prevents prevented prevention treat treats treated treatment remedy eliminate eliminates destroy destroys "gets rid of" "protect against" protects immune wards "wash away" beats stops

claim covid_hoax
rule says strength .8 severity high
  ({covidw}) ..4 (hoax | scam | scamdemic | plandemic | "a lie" | "all made up" | "is made up" | "was made up" | "doesn't exist" | "does not exist" | "isn't real" | "is not real" | "never existed" | "never isolated" | "never been isolated" | "just the flu" | "just a flu" | "just a cold" | "only a cold" | "rebranded flu" | "no worse than" | "is a bioweapon" | "a bioweapon" | bioweapon | "was planned" | "to control us")
  even denies
  unless (myth | not a hoax | "isn't a hoax" | not just | "not made up" | think | thought | fever | denier | deniers)
  even imagines
hit  Covid is a hoax, wake up
hit  That virus was never isolated, it's just the flu
miss It's a myth that covid was a hoax
miss Covid is not just a cold
rule says_2 strength .8 severity high
  (plandemic | scamdemic | covidhoax | "casedemic" | "covid hoax")
  near 20 (masks | mask | jab | vaccine | government | lockdown | wake | they | people | hospital | hospitals | it)
hit  Scamdemic, wake up people
rule says_3 strength .8 severity high
  (deaths | cases | numbers | "death certificates" | figures | tests | hospitals) ..6 (faked | fake | "are made up" | "were made up" | "all made up" | inflated | invented | fiddled | "put down as covid" | "all put down" | rigged | falsified | "paid to say" | exaggerated)
  near 16 ({covidw} | covid | masks)
  even imagines
hit  Deaths were made up to sell the covid story
hit  Hospitals were paid to say covid

claim covid_origin_engineered
rule says strength .8
  (gates | fauci | soros | rothschild | rockefeller | "world economic forum" | "deep state" | illuminati | "new world order" | globalists | elites | wef) ..10 ({covidw} | VACCINE | pandemic | depopulate | depopulation | patent | patented | microchip | planned)
  near 20 (planned | created | patent | patented | invented | released | funded the | behind | depopulate | depopulation | control | microchip | chip | engineered | profit | plandemic | predicted | owns | wants)
hit  Bill Gates planned the pandemic to sell jabs
hit  Fauci created the virus and patented it
miss Bill Gates did not plan the pandemic
miss Gates at platform four are shut, covid rules

claim covid_5g
rule says strength .8
  (5g) ..8 ({covidw} | "covid" | spreads | lockdown | "immune system" | virus | oxygen | symptoms)
  unless near 8 (false | theory | theories | conspiracy | trust)
  even denies
hit  5G causes covid, look at Wuhan
hit  It is the 5G masts, not a virus
miss The claim that 5G causes covid is false
miss 5G theory and the covid wards, a conspiracy
rule more strength .8
  "5g" (masts | mast | towers | tower | signal) ..8 (funeral | covid | coronavirus | virus | cancer | sick | ill | dying | dead | birds | headaches | sleep)
  unless near 10 (not | "n't" | never | no | myth | arson | burned | burnt | conspiracy)
hit  Count the 5G masts, then count the funeral vans

claim ivermectin_covid
rule says strength .8 severity high
  (ivermectin | "horse paste" | "horse wormer" | fenbendazole) ..8 ({covidw} | covid | {cureword} | "saved my" | "works" | protocol | miracle | suppressed | "works better" | "nobel")
  unless near 10 (scabies | trial | trials | lice | horses | sheep | cattle | lamb | river | prescribed | rosacea | overdose)
hit  Ivermectin works, that is why they banned it
hit  Horse paste kills covid
miss Ivermectin does not treat covid
miss Ivermectin cream for scabies

claim hydroxychloroquine_covid
rule says strength .8 severity high
  (hydroxychloroquine | hcq | chloroquine | hydroxycloroquine) ..8 ({covidw} | {cureword} | works | miracle | suppressed | saved | zinc | "is safe")
  unless near 14 (revoked | emergency | taskforce | reviewed | prophylaxis | recommended | efficacy | lupus | arthritis | trial | trials | malaria | rheumatology | eyes | eye | study | studies | no evidence)
hit  Hydroxychloroquine and zinc cures covid
hit  HCQ works, doctors are being silenced
miss Hydroxychloroquine does not cure covid
miss Hydroxychloroquine for lupus needs an eye check

claim covid_home_remedies
rule says strength .8 severity high
  (garlic | "cow urine" | "gaumutra" | gomutra | "cow dung" | turmeric | ginger | "hot water" | "warm water" | steam | "steam inhalation" | lemon | lemons | onion | vinegar | honey | "black pepper" | pepper | salt | gargling | gargle | gargles | alcohol | whisky | cocaine | "sea water" | tea | "hot tea" | coffee | bleach | disinfectant | dettol | "eucalyptus" | camphor | cloves | ayurveda | ayurvedic | homeopathy | "arsenicum album" | papaya | neem | "vitamin c" | "vitamin d" | zinc | sunlight | "hot bath" | "hair dryer" | "coconut oil" | marijuana | cannabis | weed | tulsi | kadha | unani | "sesame oil" | "mustard oil" | "banana" | "bananas" | "elderberry" | ghee | coronil | "holding your breath" | silver | juice | herbs | herbal | mango | soup | "nicotine" | smoking | tobacco | fennel) ..10 {cureword} ..6 {covidw}
  unless near 10 (may | might | could | trial | trials | study | "no evidence" | evidence | surfaces | surface | wipe | researchers | clinical)
hit  Gargling salt water kills the virus in your throat before it gets to the lungs, so warm water prevents corona
hit  Cow urine cures coronavirus
miss Garlic does not cure covid
miss A trial of vitamin D to prevent covid
rule says_2 strength .8 severity high
  (cure | cures | cured | treatment | remedy | remedies | prevention | medicine) ..3 (for | of | against) ..3 {covidw} ..8 (garlic | ginger | onion | lemon | honey | pepper | turmeric | urine | dung | steam | salt | vinegar | tea | alcohol | herbs | herbal | ayurvedic | homeopathy | homeopathic | juice | camphor | "hot water" | water | zinc)
  unless near 10 (may | might | could | trial | trials | study | "no evidence" | evidence | hospital)
hit  Home remedy for covid: ginger, honey and pepper
rule says_3 strength .8 severity high
  {covidw} ..8 (cured | killed | treated | prevented | gone | beaten | destroyed | dies | die | eliminated) ..6 (by | with | using | from | in | at) ..4 (garlic | ginger | onion | lemon | honey | pepper | turmeric | urine | dung | steam | salt | vinegar | tea | alcohol | heat | sun | sunlight | herbs | homeopathy | ayurveda | "hot water" | "warm water" | prayer | bleach | "27 degrees" | "hot weather" | inhaling | inhalation | vitamins | "vitamin c" | gargling | summer)
  unless near 10 (may | might | could | trial | trials | surfaces | study | studies | evidence)
hit  The virus is killed by steam inhalation
rule says_4 strength .8 severity high
  (drink | drinking | gargle | gargling | inhale | inhaling | eat | eating | sip | sipping) ..8 (kills | kill | prevents | prevent | cures | cure | "wash away" | washes | stops | protects) ..6 {covidw}
  unless near 10 (may | might | could | trial | surface)
hit  Drinking hot water washes the virus down, sipping prevents coronavirus

claim covid_test_false
rule says strength .8 severity high
  (swab | swabs | pcr | "pcr test" | "pcr tests" | "lateral flow" | "covid test" | "covid tests") ..8 ("blood brain barrier" | "brain barrier" | implant | implants | microchip | fibres | "ethylene oxide" | "cause cancer" | nanobots | "97% false" | "false positives" | "never designed" | "never meant" | worthless | "positive on a" | papaya | goat | "infect you" | "infects you")
  unless near 8 (low | rate | rare | not | study | rates | rule)
  even denies
hit  PCR tests were never meant to find a virus
hit  The swabs plant nanobots past the blood brain barrier
miss The swab does not reach the brain
miss The lateral flow false positives are rare

claim masks_pneumonia
rule says strength .8
  (mask | masks | "face covering" | "face coverings" | facemask | facemasks | muzzle | "face nappy" | "face nappies") ..8 (oxygen | "carbon dioxide" | co2 | pneumonia | suffocate | hypoxia | "brain damage" | "own breath" | "weaken your immune" | "weakens your immune" | useless | pointless | "don't work" | "dont work" | "do nothing" | "does nothing" | muzzle | muzzles | "slave" | "control" | "make you ill" | "makes you ill" | "never worked" | obedience | "legionnaires" | "cause infection")
  even denies
  unless near 12 (litre | litres | sats | patient | cpap | non-rebreathe | venturi | simple | nebuliser | myth | not starve | "do not" | "don't lower" | "does not" | "doesn't" | put | flow | infection control | anaesthetic | "put your oxygen mask")
hit  Face nappies do nothing, just obedience
hit  Masks make you breathe your own carbon dioxide
miss Masks do not lower your oxygen
miss Oxygen via a face mask at 15 litres

claim social_distancing_lockdown_killed
rule says strength .8
  (lockdown | lockdowns | distancing | "social distancing" | handwashing | "hand gel" | sanitiser) ..6 (useless | pointless | "did nothing" | "does nothing" | "killed more than" | "saved nobody" | "saved no one" | "never saved" | "weakens your immune" | "weakens immunity" | poison | "gives you cancer" | "causes cancer")
  even denies
  unless (myth | not)
hit  Distancing did nothing, it was all theatre
hit  Hand gel weakens your immune system
miss Hand gel did not weaken anyone, it is a myth that it weakens immunity
miss Lockdown birthdays were odd

claim covid_children_immune
rule says strength .8 severity high
  (children | kids | babies | africans | "black people" | young people | vegetarians | vegans | hindus | muslims | smokers | blood group | indians | "healthy people") ..4 (immune | "can't catch" | "cannot catch" | "can't get" | "can't spread" | "don't spread" | "don't catch" | "do not catch" | "never catch" | "not affected") ..6 {covidw}
  even denies
  unless (myth | not immune | "aren't immune" | false)
hit  Kids can't spread covid
hit  Vegetarians are immune to corona
miss Children are not immune to covid
miss It is a myth that vegans can't catch covid

claim covid_weather_objects
rule says strength .8
  (mosquito | mosquitoes | houseflies | pets | cats | chickens | chicken | parcels | newspapers | eggs | meat) ..6 (spread | spreads | transmit | transmits | carry | carries | infected with | "found in" | cause) ..6 (covid | corona | coronavirus | "covid-19")
  unless near 8 (study | evidence | farm)
hit  Mosquitoes spread covid
hit  Coronavirus found in chickens, eggs carry corona
miss Mosquitoes do not spread covid
miss Newspapers carry news
rule says_2 strength .8
  (heat | "hot weather" | summer | "warm weather" | cold weather | snow | sunlight | "high temperature" | "high temperatures") ..4 (kills | kill | killed | destroys | stops) ..3 (covid | corona | coronavirus | "the virus" | "covid-19")
  unless near 6 (may)
hit  Hot weather kills the coronavirus

claim covid_hold_breath
rule says strength .8
  ("hold your breath" | "holding your breath") ..12 (covid | corona | coronavirus | infected | lungs | fibrosis | virus | test | "covid-19")
  unless near 12 (scan | xray | x-ray | ct | doctor says | radiographer)
hit  Hold your breath ten seconds, that is the test for covid
hit  Holding your breath is the test for covid
miss Holding your breath does not show covid
miss Hold your breath for the scan of your lungs

claim long_covid_cure
rule says strength .8
  ("long covid") ..8 (cured | cure | cures | fixed | reversed | healed | gone | reset | "isn't real" | "doesn't exist" | "in the mind" | "in their head" | "in your head" | laziness | lazy | malingering | psychosomatic | skiving | "an excuse" | "just anxiety" | "a myth" | "made up" | detox)
  even denies condemns
  unless near 8 (no | research | not | trial | "isn't in" | myth that)
hit  Long covid is just laziness with a label
hit  Long covid healed in ten days with my reset
miss Long covid is not laziness
miss There is no cure for long covid yet

claim vitamin_c_infection
rule says strength .8 severity high
  ("vitamin c" | "vit c" | "high dose vitamin c" | zinc | echinacea | elderberry | "vitamin d" | garlic | oregano | "oil of oregano" | "manuka honey" | "raw honey") ..4 (cures | cured | cure | kills | kill | prevents | prevent | stops | beats | clears | cleared | treats | "better than" | replaces | fights off) ..6 (sepsis | cold | colds | flu | pneumonia | infection | infections | antibiotics | virus | viruses | uti | utis | tonsillitis | meningitis | mrsa | hepatitis | shingles | herpes | polio)
  unless near 8 (may | might | trial)
hit  High dose vitamin C cures sepsis
hit  Oil of oregano kills any virus
miss Vitamin C does not prevent colds
miss Vitamin C in oranges, cold and juicy

claim germ_theory_denied
rule says strength .8 severity high
  ("germ theory" | viruses | germs | bacteria | contagion) ..4 (lie | hoax | "don't exist" | "do not exist" | "dont exist" | "aren't real" | "not real" | "don't cause" | "do not cause" | "dont cause" | "not contagious" | "never proven" | "never been proven" | "don't make you ill" | "don't make you sick" | fraud | "a myth" | "aren't contagious")
  even denies condemns
  unless (all | most | some | antibiotics)
hit  Germs don't make you ill, terrain does
hit  Viruses do not exist and germ theory is a lie
miss Not all viruses are real threats but most germs don't cause harm
miss Bacteria live in the gut
rule says_2 strength .8 severity high
  ("terrain theory") ..12
  near 16 (right | true | real | explains | look | believe | truth | matters | not)
hit  Look up terrain theory

claim hiv_denial
rule says strength .8 severity high
  (hiv) ..6 ("doesn't cause" | "does not cause" | "never causes" | "isn't real" | "doesn't exist" | harmless | hoax | "man made" | "man-made" | "made in a lab" | "toilet seat" | "toilet seats" | "from kissing" | "mosquito" | mosquitoes | "gay disease" | "gay plague" | "the same cups" | "sharing cups" | "by touch" | "swimming pool")
  even denies
  unless near 8 (cannot | "can't" | not from | myth | not | "n't get" | never)
  unless (myth)
hit  HIV doesn't cause AIDS, the drugs do
hit  You can catch HIV from a toilet seat
miss It is a myth that you get HIV from a toilet seat
miss HIV testing week
rule says_2 strength .8 severity high
  aids ..6 ("not caused by" | "isn't caused by" | "caused by azt" | "caused by drugs" | "caused by poppers" | "invented" | "made in a lab" | "god's punishment" | "punishment")
  even denies
hit  AIDS was made in a lab

claim aids_cured_by_herbs
rule says strength .8 severity high
  (REMEDY | god | pastor | prophet | "anointing water" | "bitter leaf" | "black seed" | herbalist | prayer | faith | herbs | virgin) ..5 (cure | cures | cured | heals | healed | clears | cleared | kills | reversed) ..5 (hiv | aids | "the virus" | hepatitis | herpes)
hit  Pastor's anointing oil cured her HIV
hit  Black seed oil clears herpes for life
miss No herb cures HIV
miss Prayer group at the HIV hospice, cured ham sandwiches

claim wet_hair_flu
rule says strength .8
  ("wet hair" | "no coat" | "damp hair" | "bare feet" | "getting cold" | "cold weather" | "going out in the cold" | "open window" | "wet feet" | draught | draughts | "cold floor") ..6 (gives | give | cause | causes | catch | catching | "catch your" | "how you catch" | "how you get" | brings) ..5 (flu | cold | colds | pneumonia | "your death" | chill | chills | uti | kidneys | infection | infections)
hit  Going out with wet hair gives you a cold
hit  Wet feet is how you catch pneumonia
miss Wet hair does not give you flu
miss In cold weather we get more flu

claim feed_cold_starve_fever
rule says strength .8
  (starve) ..2 fever
hit  Feed a cold, starve a fever, works each time
hit  You have to starve that fever
miss You do not starve a fever
miss Starving after that shift, no fever though

claim sweat_out_fever
rule says strength .8
  (sweat | burn) ..3 out ..4 (fever | cold | flu | virus | covid | bug | infection | illness)
hit  Wrap up and sweat out the fever
hit  Sauna till you sweat the flu out, sweat out that bug
miss You cannot sweat out a virus
miss Sweat in the gym then coffee, cold out

claim fever_brain_damage
rule says strength .8
  (fever | "high temperature" | temperature) ..6 (fries | fry | cooks | "brain damage" | "boils the brain" | "damages the brain") ..3
  unless near 8 (from infection doesn't | meningitis)
hit  A fever fries their little brains
hit  High temperature gives brain damage so cold bath them
miss A fever does not cause brain damage
miss The temperature in theatre is high

claim malaria_tablets_needless
rule says strength .8 severity high
  (malaria | antimalarials | malarone | doxycycline | "malaria tablets" | "malaria pills") ..10 ("don't need" | "no need" | "dont need" | "not needed" | "immune for life" | "born there" | "we are immune" | "immune to" | garlic | marmite | "gin and tonic" | "vitamin b" | artemisia | "bitter leaf" | homeopathic | "worse than malaria" | poison | quinine water | tonic)
  even denies
  unless (no one | nobody | myth | not immune)
hit  Malaria tablets are worse than malaria
hit  I was born there so no need of malaria pills, I am immune to it
miss Nobody is immune to malaria for life, born there or not
miss Myth: tonic prevents malaria

claim malaria_homeopathy
rule says strength .8 severity high
  (homeopathic | homeopathy | "china 30c" | artemisia | "30c") ..10 malaria
hit  China 30c keeps malaria away
hit  Homeopathic drops beat malaria
miss Homeopathic drops do not prevent malaria
miss Artemisia gave us a proven drug, not a tea, for malaria

claim cranberry_uti
rule says strength .8
  (cranberry | "cranberry juice" | "d-mannose" | "bicarb" | "baking soda" | "parsley tea") ..6 (cures | cure | cured | clears | flushes | kills | treats | "better than antibiotics" | "instead of antibiotics" | "no antibiotics") ..5 (uti | utis | cystitis | infection | infections | bladder | it | antibiotics | needed)
  unless near 6 (no evidence)
hit  Cranberry juice cures a UTI
hit  Bicarb clears cystitis overnight
miss Cranberry does not cure cystitis
miss Cranberry sauce with the roast

claim lyme_chronic_tests
rule says strength .8
  (lyme | "chronic lyme") ..8 ("years of antibiotics" | "bee venom" | "hidden epidemic" | "behind ms" | "causes autism" | "everyone has" | "nhs tests miss" | "tests are useless" | "rife" | "months of iv" | "behind your" | herbs)
hit  Bee venom cured my Lyme, chronic Lyme with bee venom protocol
hit  Chronic Lyme is behind your fatigue
miss Lyme is not behind every ache, it is not behind your MS
miss Lyme regis in May

claim sti_myths
rule says strength .8 severity high
  (chlamydia | gonorrhoea | syphilis | herpes | sti | stis | hpv) ..8 ("look clean" | "wash after" | "pee after" | "toilet seat" | "toilet seats" | "swimming pool" | coke | vinegar | yoghurt | garlic | "goes away" | "clears itself" | "clean people" | "only gay" | lemon | dettol)
hit  Chlamydia goes away if you just pee after
hit  You catch herpes off a toilet seat
miss Chlamydia never goes away from a wash after sex
miss STI clinic opens at nine
