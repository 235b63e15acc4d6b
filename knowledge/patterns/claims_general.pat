# Known false claims by shape: a remedy that is said to undo a serious illness or to stand in for its treatment, and
# advice to leave a medicine, a treatment, a check or a vaccine with a reason that runs it down. What is true of each
# stands in knowledge/claims/general.yaml. Advice to ask, to taper, to wait for a team, and sick-day rules stay silent:
# nobody can tell from a post whether its author may rightly say "stop".
topic accuracy.misinformation

set therapy = "krill oil" beetroot hibiscus parsley "parsley tea" kelp potato vinegar "lemon juice" lemon lemons "green tea" charcoal "pinhole glasses" "eye yoga" "eye exercises" "salt lamp" "salt cave" "salt therapy" "tuning fork" "tuning forks" "sound waves" "528 hz" "528 hertz" "432 hz" "light therapy" "red light" "ear seeds" "copper band" placenta "placenta capsules" "colloidal gold" "nicotine patch" nattokinase cayenne "carrot juice" "watercress" "bay leaves" "bay leaf" "castor oil packs" "detox foot" "mouth tape" "vegan diet" "raw diet" "oil pulling" insoles orthotics "oxygen bar" "hot lemon" "aloe" "fish oil" "ice baths" "cold water swimming" chiro osteopath "an osteopath" "a chiropractor" cupping "ozone" "coffee enemas" "grounding mat" bitters beef "nothing but beef" "the lion diet" "lion diet" "animal based" "low carb" "no carb" "gluten free" "cutting out gluten" "cutting out dairy" "going gluten free" "giving up sugar" "cutting out bread" prayer
set undo = cure cures cured reverse reverses reversed reversing heal heals healed fix fixes fixed dissolve dissolves dissolved melt melts melted shrink shrinks shrank "gets rid of" "get rid of" "got rid of" "wipes out" "sees off" "knocks out" "clears up" "sorts out" unclog unclogs unblock unblocks regrow regrows rebuilds restores eradicates "breaks down" "break down" "breaks up" kills banishes vanquishes ends "flushes out" "puts an end to"
set serious = gallstones "gall stones" "kidney stones" "kidney stone" cataracts "high blood pressure" hypertension "heart disease" "heart failure" arteries artery plaque clot clots "blood clots" "kidney failure" "kidney disease" "fatty liver" "liver disease" hernia hernias pneumonia "type 2" "type 2 diabetes" "type two" diabetes arthritis depression eczema "bipolar" "tooth decay" cavities "bone spurs" "prostate" "thyroid" "thyroid nodules" "infertility" "addiction" "an ear infection" "ear infections" tonsillitis gout "short sight" shortsight myopia "slipped disc" "slipped discs" "postnatal depression" ptsd "kidney infection" "chest infection" "uti" "utis" "strep" "group b strep" sepsis "anaemia" "spinal stenosis" neuropathy "varicose veins" autism adhd
set maybe = may might could can sometimes perhaps possibly if some study studies trial trials research evidence mice lab "help with" "helps with" alongside ease eases surgeon surgery lithotripsy laser operation scan prescribed consultant dentist dietitian my remission calorie
set doubt = myth nonsense rubbish claim claims claiming claimed seen told said says saying read reading reel video post someone somebody people who

claim remedy_cures_serious
rule undoes strength .75 severity high
  ((REMEDY | {therapy}) (literally | actually | really | absolutely | will | just | completely | naturally | always | "100%" | that | which)? ..1
   | (days | weeks | months | fortnight | sessions | shots | drops | spoons | spoonfuls | minutes | week | month | course) (of | on | with) ..5)
  {undo} (your | the | her | his | their | my | all | any | every | even | a | an | stage | severe | chronic | early)? ..1 (ILLNESS[cure=no] | {serious})
  unless near 10 ({maybe} | {doubt} | antibiotics | chemo | chemotherapy | physio | treatment)
hit  Apple cider vinegar dissolves gallstones, doctors hate it because they lose the op
hit  Carnivore fixes autism
hit  Five days of ice baths cures pneumonia
hit  Six weeks on this juice plan reversed her kidney failure
miss Apple cider vinegar does not dissolve gallstones
miss A study asked whether berberine reverses type 2 diabetes
miss He told me "carnivore fixes autism"
miss Eight days of antibiotics cured his pneumonia

claim remedy_for_treatment
rule stands_in strength .75 severity high
  ((REMEDY | {therapy}) ..6 ("does the same" | "do the same" | "does the same job" | "do the same job" | "does the job" | "works better" | "works just as well" | "works as well" | "works miles better" | "is just as good" | "is better" | beats | replaces | "does more") ..2 (as | than | for)? ..3 (MEDICINE | DRUG[known=yes] | VACCINE | surgery | "any tablet" | "any drug" | "any pill" | tablets | pills | "and its natural" | "and it's natural" | "and no side effects" | "without side effects" | "without wrecking" | "without the side effects" | dialysis | "an op" | "any op")
   | (swap | swapped | swapping | trade | traded | replace | replaced | replacing | switch | switched) ..3 (MEDICINE | DRUG[known=yes]) ..3 (for | with | to) ..3 (REMEDY | {therapy})
   | (REMEDY | {therapy} | cup | needles | massage) ..14 (no | without) ("need for" | "need of" | any)? (a | an | the)? (MEDICINE | DRUG[known=yes] | chemotherapy) (needed | necessary | required | at all | "touching her" | "touching his")?
   | (REMEDY | {therapy}) ..14 (MEDICINE | DRUG[known=yes]) (is | are)? (not | isn't | aren't | isnt | arent) (necessary | needed))
  even denies
  unless (not a | "does not do" | "doesn't do" | "not better" | never | "no evidence" | myth | nothing beats | none | "not replace" | "n't replace" | "not swap" | "n't swap" | "n't beat" | "not work" | hungry | cold)
  unless near 10 ({maybe} | {doubt} | plus | together | "sore throat" | cough | "so far" | allergic)
hit  Krill oil and a walk after tea will do the same job without wrecking your muscles
hit  Turmeric does the same and its natural
hit  Swap the mirtazapine for vinegar from the weekend
hit  We do cupping for pneumonia, child is healthy in three days, antibiotic not necessary
miss Turmeric does not do the same as warfarin
miss The leaflet said "garlic beats any tablet"
miss Do not swap your statin for garlic

set pack_in = stop stopping quit bin binned ditch ditched dump chuck scrap drop "come off" "came off" "get off" "stay off" "leave off" "pack in" "chuck out" "throw out" "throw away" "say no to" refuse skip "dont take" "don't take" "do not take" "never take" "never touch" "don't touch" "dont touch" "wean yourself off" "walk away from" park "park the" forget avoid
set bad = con "a con" cons scam scams poison poisons poisonous toxic pointless useless rubbish worthless evil needless unnecessary crutch racket fraud hoax lie lies nonsense money profit profits pharma cash "sugar pills" placebo placebos "chemical cosh" "keeps you ill" "keeping you ill" "keep you ill" "keeps you sick" "keeping you sick" "keep you sick" "making you ill" "make you ill" "makes you ill" "what's making" "whats making" "do nothing" "does nothing" "do naff all" "does naff all" "don't work" "dont work" "doesn't work" "doesnt work" "rots your" "rot your" "wrecks your" "wreck your" "ruins your" "ruin your" "eats your" "eat your" "killing you" "kill you" "kills you" "thank you for it" "brain will thank you" "body will thank" "body knows" "doesn't need it" "doesnt need it" "don't need it" "dont need it" "don't need them" "dont need them" "easier" "free yourself" "be free" guinea "rat poison" zombie zombies
set careful = ask asking asked gp doctor doctors prescriber pharmacist nurse team consultant clinic oncologist midwife taper gradually slowly "without speaking" "without talking" "without asking" before unless until sick vomiting dehydrated surgery op rash allergic allergy reaction overdose "side effect" advised advice review reviewed plan myth never not "n't" no whether patient patients thinking if when ibuprofen "because you" bleeding antibiotics antibiotic paracetamol smoking smoke fags drinking alcohol someone people
set pills = "blood pressure tablets" "blood pressure pills" "heart tablets" "water tablets" "the tablets" "your tablets" "them tablets" "those tablets" "your meds" "the meds" "them meds" "your pills" "them pills" "those pills"

claim told_off_medicine
rule because_bad strength .75 severity high
  {pack_in} (taking | using | with | on | all | your | the | those | them | these | her | his | that | off)? ..1 (MEDICINE | DRUG[known=yes] | {pills}) ..14 ({bad} | REMEDY | {therapy} | "cold turkey" | naturally)
  even condemns
  unless near 6 ({careful})
  unless (cigarettes | "new patch")
hit  Bin your blood pressure tablets and eat beetroot
hit  Stop the metformin, it's poison, it rots your kidneys
miss Ask your GP before you stop your statin, however toxic it feels
miss Never stop taking warfarin because someone says it is rat poison
rule plain_order strength .7 severity high
  (START | PAUSE) (just | so | please | honestly | seriously | right | ladies | folks | everyone | everybody | listen)? (stop | bin | ditch | dump | chuck | quit | "come off" | "get off" | "throw away")
  (taking (your | the | those | them | these | all)? | your | the | those | them | these | all your)
  (statin | statins | antidepressants | antidepressant | "happy pills" | "blood pressure tablets" | "bp tablets" | "blood pressure meds" | "beta blockers" | "blood thinners" | warfarin | insulin | sertraline | citalopram | lithium | "epilepsy tablets" | "seizure tablets" | antipsychotics | inhalers | "preventer inhaler" | methotrexate | tamoxifen | "cholesterol tablets" | thyroxine | levothyroxine | donepezil) (END | PAUSE | love | mate | hun | now | today)
  unless ({careful} | ck | bloods | results | level | levels | kidneys | liver | kidney | potassium | NUMBER | hypo | hypos | ring | call | letter | appointment | sick-day | poorly | dehydration)
hit  Stop your statins.
hit  Stop taking your statins. They're poison and your doctor knows it
miss Don't stop your statins.
miss If you are vomiting, stop taking lithium.
miss Stop your statin, your CK is up, I'll ring you tomorrow

set treatment = chemo chemotherapy radiotherapy radiation dialysis surgery operation "the op" "an op" biopsy transfusion transplant ventilator tamoxifen letrozole immunotherapy insulin "home oxygen" induction "the drip" hysterectomy mastectomy fillings "root canal" grommets "speech therapist" "speech therapy" physio contrast

claim told_off_treatment
rule skip_sessions strength .75 severity high
  (skip | drop | miss | bin | cancel | "leave out" | dodge) (the | your | a | those)? (last | final | friday | odd | remaining)? (few | couple | one | two | three | of)? ..1 (sessions | cycles | fractions | "session of chemo" | "round of chemo" | rounds | dialysis | infusions | ones)
  near 16 (radiotherapy | chemo | oncologist | oncology | dialysis | fractions | cycles | honestly | anyway)
  unless near 10 (not | "n't" | never | had to | gym | training | class | kit | call | if | bus | swimming)
hit  Honestly skip the last few sessions, the rehab's far easier and it's dead by then anyway
hit  Drop the last two cycles of chemo, you've had the benefit
miss Never skip the last few sessions of radiotherapy
rule racket strength .75 severity high
  ((dialysis | chemo | radiotherapy | "back surgery" | "knee replacements" | "hip replacements" | "sleep apnoea" | "cpap" | hrt | pacemakers | stents | "heart surgery" | "the induction") (is | are | 's) (just | only | all | nothing but | literally | basically | such)? ..1 ({bad} | "a business" | "big business" | "a money maker" | "a cash cow")
   | (nobody | "no one" | "no-one" | "none of you" | "hardly anyone") (ever | actually | really | on earth)? (needs | need) (a | an)? (surgery | "back surgery" | "knee surgery" | chemo | chemotherapy | radiotherapy | dialysis | "an op" | statins | antidepressants | insulin | hrt | inhalers | vaccines)
   | ({pack_in} | "don't have" | "dont have" | "don't let them" | "dont let them" | "turn down" | decline) (the | your | any | that | their | them | do | have | all)? ..2 {treatment} ..14 {bad})
  even denies condemns
  unless ("not a" | "not just" | "no con" | "not skip" | "n't skip" | never | myth | feels | trying | doctor | gp | oncologist | team | ask | capacity | judged | "not stop" | "n't stop" | alone)
hit  Dialysis is a racket
hit  Honestly chemo is just big business
hit  Nobody needs back surgery
hit  Skip the chemo, it's a scam and it kills you
miss Dialysis is not a racket
miss She said "nobody needs insulin"
miss Ask your team before you refuse chemo, whatever the scam page says

claim told_off_check
rule no_use strength .75 severity high
  (({pack_in} | "don't bother with" | "dont bother with" | "don't go for" | "dont go for" | "don't have" | "dont have" | "wouldn't have" | "don't open" | "don't do" | "dont do" | "no point in" | "no need for") ..2 (a | an | the | your | that | their | any)? (smear | smears | "smear test" | "cervical screening" | mammogram | mammograms | "breast screening" | screening | "bowel screening" | "bowel kit" | "poo kit" | "poo test" | "fit test" | "psa" | "psa test" | "health check" | "aaa scan" | "eye screening" | "glucose test" | "heel prick" | "20 week scan" | colonoscopy | "lung check" | "diabetic eye screening" | "hearing test" | "contrast" | "stool test") ..16 ({bad} | con | radiation | squash | "spreads it" | "causes cancer" | "feel well" | "feel fine" | "you're fine" | "youre fine" | "you'd know" | "your body would" | "no symptoms" | "nowt wrong" | "scare you" | scaremongering | "scare tactic" | "false positive" | "false positives" | worry | "to frighten")
   | (smear | smears | "smear tests" | mammogram | mammograms | screening | "screening kit" | "bowel kit" | "poo kit" | "poo kits" | "health checks" | "nhs health check" | "psa tests" | "screening letter") (is | are | 's | "=") (just | only | all | nothing but | literally | basically | a total | a complete)? ..1 ({bad} | "waste of a stamp" | "waste of paper" | "waste of money" | "waste of time" | "big business" | "data grab" | "money spinner" | scaremongering))
  even denies condemns
  unless (myth | never skip | "not a" | "isn't a" | "are not" | "aren't" | "don't skip" | not skip | pregnant | ask | hysterectomy | please | gp | told | said | says | contrast between | tv | screen | film | save | saves | feels)
hit  Don't bother with the bowel kit, if you feel well you're fine
hit  Skip the mammogram, it's just a money maker for profit
hit  That bowel screening kit's a waste of a stamp
hit  Mammograms are just a con
miss Please don't skip your smear, it is not a con
miss She said "don't have the PSA, it's a con"
miss Mammograms are not a con

claim told_off_vaccine
rule bad strength .75 severity high
  (("not a vaccine" | "isn't a vaccine" | "isnt a vaccine" | "not a real vaccine" | "not even a vaccine" | "aint a vaccine" | "ain't a vaccine") ..6 (gene | genetic | editing | experiment | experimental | bioweapon | poison | treatment | therapy | trial)
   | ("gene editing" | "genetic experiment") ..8 (VACCINE | jab | jabs | "half the country" | "in your arm")
   | ({pack_in} | "don't get" | "dont get" | "don't have" | "dont have" | "don't let them" | "dont let them" | "don't give" | "dont give" | "won't be having" | "wont be having" | "not be having") ..3 (VACCINE | "the hpv one" | "the booster" | jabs) ..12 ({bad} | sterilised | sterile | infertile | banned | autism | "covered it up" | bodies | shareholders | killed | experiment | REMEDY | magnets)
   | (VACCINE | "the jab" | "the jabs") (is | are | 's) (only | just | all)? (for | about) (the | their)? (shareholders | profit | profits | money | pharma | control | bonus | bonuses))
  even denies condemns
  unless (myth | antibody | antibodies | rsv | vitamin | immunoglobulin | sickle | haemophilia | false | research | trials | lab | licensed | cystic | told | said | says | allerg | tested | unwell | guilt | worry | scared | please | missed | miss | never | "n't about" | "not about")
hit  The booster? it's not a vaccine its gene editing
hit  Don't take the booster, it's a con
hit  The jab's for the shareholders
hit  dont take the hpv one for ur girls its been banned in japan cos it sterilised them
miss It is a myth that it's not a vaccine but gene therapy
miss He said "it's not a vaccine, it's gene editing"
miss Please don't skip the jab, it is not a con

claim advice_serves_them
rule only_for strength .7
  ((only | just | purely | all) ..4 (because of | for | so | to) ..2 (insurance | insurers | "the insurance" | lawyers | "the lawyers" | liability | "cover themselves" | "cover theirselves" | "cover their backs" | "cover their arses" | "cover their own" | "tick a box" | "tick their boxes" | "they get paid" | "you come back" | "you keep coming back" | "you keep buying" | "doctors' convenience" | "their convenience" | convenience | "sell you" | "scare you" | targets | "the target")
   | (guideline | guidelines | rule | date | limit | advice | warning | leaflet) ..3 (for | is for | 's for) ..2 (insurance | insurers | lawyers | "the lawyers" | "the insurance" | "their nerves")
   | (covering | cover | covers) (theirselves | themselves | "their own backs" | "their backs" | "their arses" | "their own arses"))
  even denies condemns
  unless (budget | managers | audit | indemnity | locum | travel insurance | myth | car | parking)
hit  they only say wait because of insurance
hit  That date's just for the lawyers
hit  It's a guideline for insurance companies
miss It is a myth that doctors only say it to cover themselves
miss He said "they only say it to cover themselves"

claim said_never_to_harm
rule never_hurt strength .7
  (("never hurt" | "never harmed" | "never killed") (anyone | anybody | any of | a soul | no one | nobody | me | us | my | mine | them)
   | never did (a | any | me | us | my | the | them | anyone | anybody) ..5 (harm | damage)
   | (nobody | "no one" | "nobody's" | "no one's" | "no-one") (has | ever | has ever)? (died | dies) (of | from) ..4
   | "no harm to it" | "no harm in it")
  near 24 (MEDICINE | DRUG[known=yes] | REMEDY | sugar | salt | milk | honey | wine | smoking | dummy | bottle | baby | babies | bairn | fever | measles | pregnant | pregnancy | dose | tablet | tablets | blood | sun | sunbed | raw | weeks | days | patch | patches | vape)
  even denies
  unless (kindness | "bit of hard work" | "hard work" | cake | cuddle | asking | manners | laugh | myth | told | said | says | embarrassment | boredom | overtime)
hit  no one ever died of a bit of sugar
hit  leave the blood thinner off, a week or two never hurt anyone
miss It is a myth that raw milk never hurt anyone
miss She said "raw milk never hurt anyone"

claim never_proved
rule none strength .7
  ("nobody has ever proved" | "no one has ever proved" | "no one's ever proved" | "nobody's ever proved" | "no human being has ever needed" | "humans never needed" | "our ancestors never" | "our grandparents never" | "nobody needed" | "we never had" | "in my day nobody")
  near 20 (MEDICINE | VACCINE | ILLNESS | cot | carbohydrate | carbs | allergies | sunscreen | spf | virus | safer | works | germs | jabs)
  even denies
  unless (myth | told | said | says | cause | causes | caused | link | linked | cure | cures | better than | detox | homeopathy | back then | until | thanks | now)
hit  Nobody has ever proved that a cot is safer
hit  no human being has ever needed a carbohydrate
miss It is a myth that nobody has ever proved vaccines work
miss He said "nobody has ever proved that vaccines work"
miss Nobody has ever proved that vaccines cause autism

claim treatment_is_nothing
rule just strength .7
  (MEDICINE | DRUG[known=yes] | VACCINE | mri | mris | scan | scans | emdr | cbt | counselling | cpap | screening) (is | are | 's) (just | only | basically | nothing but | literally)? ..1 (salt | placebo | placebos | crutch | "comfort blanket" | "sticking plaster" | "finger-wagging" | "sugar pills" | "sugar pill" | "chemical cosh" | poison | "snake oil")
  unless (not | myth | trial | arm | overdose | children | too | if)
hit  Lithium's just salt with a patent
hit  MRI's a comfort blanket
hit  Antidepressants are sugar pills with side effects
miss Lithium is not just salt
miss He said "lithium is just salt"
