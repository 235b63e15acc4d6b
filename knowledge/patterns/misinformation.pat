# Health claims against good evidence, stated as true. A rule is a shape of claim over lists of
# medicines, vaccines, remedies and illnesses; the particular claims and what is true stand in
# knowledge/claims. A rule's name begins with the claim or the family of claims it belongs to.
#
# Many false claims are denials ("you don't need the vaccine"), so such rules say `even denies`
# and refuse the words of a rebuttal themselves.
topic accuracy.misinformation

set cause = cause causes caused causing give gives giving gave make makes making made turn turns turning turned leads lead leading bring brings trigger triggers spread spreads spreading burst bursts "is how" "are how" "is why" "are why" "is what" "are what" burns burning rots damages destroys
set hedge = may might can could sometimes rarely risk "a small" study studies trial research if possibly perhaps suspected whether linked associated
set scorn = bin ditch chuck dump binned ditched "throw away" "throw out" "chuck away" "hold back" "get off" "say no to"
set plain_stop = stop quit skip drop "come off" "came off" "stay off" "stop taking" "quit taking" "take a break from"
set sweeping = tonight today tomorrow "for good" "at once" forever everyone everybody "cold turkey" "this week" now "a week" "few days" "days off" weekend "do better" "far better" instead naturally "if i were you" "small small"
set care_word = men women patients gradually slowly suddenly abruptly taper team prescriber pharmacist "your gp" "your doctor" surgery before if unless until without ask asking talk speak advice advised rather instead thinking thought want when smoking
set danger = poison poisons poisonous "battery acid" "rat poison" toxic toxin toxins "a scam" scam racket "a con" useless pointless rubbish evil deadly "pure marketing" "zero benefit" "no benefit" "brain damage" murder genocide bioweapon bioweapons "a weapon" "population control" depopulation experiment experimental "gene therapy" "mark of the beast" "the mark" hoax "a hoax" placebo "for profit" "a cash cow" "money spinner"
set cure = cure cures cured curing reverse reverses reversed reversing heal heals healed healing eradicates "gets rid of" "got rid of" "get rid of" shrinks shrink dissolves dissolve kills kill killed beats beat melts starves starve fixes fixed
set fever = fever heat temperature virus infection wax toxins toxin poison poisons parasites "heavy metals" "spike protein" spike impurities mucus fungus candida illness badness sickness

# --- medicines --------------------------------------------------------------------------------

rule stop_medicine__told strength .75
  (START | you | just | should | would | must | folk | people | who | ones | ok | honestly | so | and | then | i | i'd | them | cholesterol | depression | dementia) ..2
  ({scorn} | {plain_stop}) (taking | using | all | that | the | your | ur | yer | his | her | their | every | those | these | with | of | on | a | any | my | our | off | them)? ..2 (MEDICINE | DRUG[known=yes])
  near 20 (({scorn} | {sweeping}))
  unless near 5 ({care_word})
  unless (antibiotic | antibiotics | aware | "you can" | "should avoid" | doctor | your stomach | "a course" | cigarettes | "side effects" | because | "my gp" | "my doctor" | "the team" | surgery | op | please | "don't" | dont)
hit  Bin the donepezil, it is coconut oil you want
hit  I would come off the methotrexate today and get moving
hit  Everyone should ditch their statins tonight
miss Please don't stop your antidepressant in one go
miss He wrote "just stop your warfarin, mate"
miss If you want to stop citalopram, ask for a slow taper
miss You should never stop your insulin

rule stop_medicine__thrown strength .75
  (leave | put | throw | threw | chuck | chucked | fling | toss | flush | left | binned | bin | chucking) ..3 (MEDICINE | DRUG[known=yes] | tablets | pills | pens | patches | insulin) ..2 (in | on | down | out | away | at) (the | a | your | ur)? (bin | drawer | cupboard | fire | toilet | loo | door | window | sea | river | tyne)
  unless (fridge | school | never | children | lock)
hit  Leave the insulin in the drawer three days
hit  She threw her tablets on the fire and was healed
hit  Put those pills in the bin
miss Never put medicines down the toilet
miss The poster says "put your pills in the bin"
miss I did not throw my tablets in the bin

rule stop_medicine__not_needed strength .75
  (you | u | ya | they | we | she | he | kids | nobody | women | babies) ..2 ("don't" | dont | "do not" | "won't" | wont | never | "needn't" | "no longer" | will) ..2 (need | want | "have to take" | require | "bother with" | "no need of" | "need of") ..4
  (MEDICINE | DRUG[known=yes] | VACCINE | "glucose test" | scans | "vitamin k" | "the swab" | pasteurised | "a smear" | smears | mammogram | mammograms | insulin)
  even denies
  unless (antibiotic | antibiotics | appointment | if | book | unless | "for a cold" | "to pay" | prescription | again | id | until | yet)
hit  You don't need malaria tablets for Gambia
hit  You don't need the inhaler, you need to breathe
hit  You don't need statins, you need a steak
miss You don't need antibiotics for a cold
miss He said "you don't need statins, you need a steak"
miss You do not need an appointment for the flu jab

rule medicine_is_poison__is strength .75
  (MEDICINE | DRUG[known=yes] | VACCINE | fluoride | radiotherapy | "the pill" | painkillers | vaccines | vaccine | big pharma) (is | are | 's | s | was | were | "=" | being)? (just | only | all | pure | nothing but | literally | basically | actually | an | a | the | pure | really | addictive | simply | slow | chemical | straight | liquid | legal)? ..1 {danger}
  unless (label | levels | overdose | "in overdose" | store | children | if | trial | than | too | dose | or | may | can)
hit  Chemotherapy is poison with a logo
hit  Lithium is battery acid mate
hit  Statins: zero benefit, pure marketing
miss Vaccines are not poison
miss He told me "chemo is poison" and I sighed
miss Paracetamol is toxic in overdose

rule medicine_is_poison__kills strength .75
  (VACCINE | chemo | chemotherapy | statins | insulin | vaccines | morphine | antidepressants | ventilators | radiotherapy | "the jab" | "the booster") ..1 (kill | kills | killed | killing | murders | maims | murdered | "finishes them off" | "finish them off" | "does more harm" | "do more harm")
  unless (cells | cell | bacteria | germs | virus | tumour | pain | "killing me" | "killed me" | my arm | "killing my" | cancer cells | fear | anyone | ignorance)
hit  Vaccines kill.
hit  Chemo kills more people than the cancer
hit  The booster killed half my street
miss Vaccines never killed my faith
miss He shouted "vaccines kill" at the nurse
miss Chemo kills cancer cells and some healthy ones

rule medicine_is_poison__racket strength .7
  (MEDICINE | DRUG[known=yes] | VACCINE | "blood levels" | "blood tests" | taper | "6 month rule" | "back to sleep" | guideline | guidelines | dates | cancer | covid | pandemic | autism | "blood pressure" | cholesterol | diabetes) ..8
  (racket | "made up by" | "put about by" | "invented by" | "to scare you" | "to cover themselves" | "to tick their box" | "big pharma" | pharma | "a business" | "keeps you sick" | "keep you sick" | "keeps us sick" | "customers for life" | "customer for life" | "repeat customers" | "out of a job" | "no money in a cure" | "hiding the cure" | "hide the cure" | plandemic | scamdemic)
  even denies
  unless ("myth that" | industry | funded | declared | trial | conspiracy)
hit  Those lithium blood levels are a racket
hit  The six month taper is a myth put about by pharma
hit  Statins make you customers for life
miss The trial of the statin was funded by pharma and says so
miss He says "insulin is just big pharma"
miss It is not true that vaccines are a racket

rule safe_with_anything__harmless strength .7
  (REMEDY | MEDICINE | DRUG[known=yes] | plant | natural | herbal | raw milk | "breech turning" | tincture | tea | spray | it | they | it's | "they're" | gummies | nosodes | glass)
  ..14 ("perfectly safe" | "totally harmless" | "completely harmless" | "perfectly harmless" | "no side effects" | "zero side effects" | "without side effects" | "never hurt anyone" | "never hurt anybody" | "never did any harm" | "can't hurt" | "cant hurt" | "cannot hurt" | "safe alongside any" | "you can't overdose" | "you can't overdose on" | "without the nasties" | "safe in any dose" | "totally safe" | "completely safe" | "100% safe")
  even denies
  unless (vaccine | vaccines | jab | trial | dose | "for most" | paracetamol | may | might | during | homeopathic dilution | had | i | me | not | my | isn't | reported | experienced | visit | staff)
hit  It is a plant, so there are no side effects
hit  Melatonin gummies every night, totally harmless
hit  Raw milk never hurt anyone
miss I had no side effects from the gummies
miss He wrote "turmeric has no side effects"
miss Herbal is not perfectly safe

# --- vaccines ---------------------------------------------------------------------------------

rule vaccine_harm__cause strength .8
  (VACCINE | nosodes) ..6 {cause} ..5 (autism | autistic | infertile | infertility | barren | sterile | cancer | cancers | adhd | sids | "cot death" | "cot deaths" | alzheimer's | dementia | hiv | aids | magnetic | "brain damage" | diabetes | miscarriage | miscarriages | gay | "the flu" | flu | epilepsy | ms | sudden | seizures | impotent | disabled)
  unless near 5 ({hedge})
  unless (protect | protects | prevents | prevent | against | reduce | reduces | fear | afraid | "made me")
hit  The MMR causes autism, look at the numbers
hit  That HPV jab makes girls barren
hit  The flu jab gives you flu every year
miss Vaccines do not cause autism
miss They say "the jab makes you infertile" and it is not so
miss Does the flu jab give you flu?

rule vaccine_dna__alter strength .85
  (VACCINE | spike) ..6 (alter | alters | altered | change | changes | changed | rewrite | rewrites | rewrote | edit | edits | edited | modify | modifies | modified | "mess with" | "messes with" | "writes itself" | corrupts | damages) ..4 (dna | genes | genome | "genetic code" | genetics)
  unless (trial | therapy | "gene therapy" | sickle | count | pressure | "blood test" | "blood tests" | transfusion)
hit  The mRNA vaccines alter human DNA
hit  That jab rewrites your genes for good
hit  The booster messes with your DNA
miss mRNA never changes your DNA
miss "The jab changes your DNA" is what he shouted
miss Your DNA is nowhere near the vaccine

rule vaccine_contents__holds strength .8
  (VACCINE | needle) ..6 (contain | contains | containing | "full of" | has | have | "got" | implant | implants | with | "laced with" | inject | injects | injecting | put | puts | there's | is | are)
  ..3 (microchip | microchips | chip | chips | nanobots | nanobot | graphene | "graphene oxide" | 5g | mercury | thimerosal | antifreeze | formaldehyde | aluminium | aluminum | "foetal cells" | "fetal cells" | "aborted foetuses" | "aborted babies" | "aborted fetal" | foetus | trackers | "tracking device" | luciferase | parasites | "monkey cells" | "snake venom" | "satan")
  unless near 6 ({hedge} | fish)
hit  The jab has a microchip in it
hit  Childhood vaccines are full of mercury
hit  They inject you, the booster contains graphene oxide
miss There is no microchip in the jab
miss He said "the jab has a chip in it"
miss Vaccines do not contain mercury

rule vaccine_shedding__sheds strength .8
  (((VACCINE | unvaccinated) ..8 (shed | sheds | shedding)) | ((shed | sheds | shedding) ..8 (VACCINE | spike)))
  unless (garden | dog | light | tears | weight)
hit  Stay away from the jabbed, the vaccinated shed spike protein
hit  Shedding from the vaccine ruins your cycle
hit  My friend got the booster and it sheds on you
miss Vaccinated people do not shed spike protein
miss He claims "the jabbed are shedding" on every thread
miss We keep the flu jab leaflets in the shed in the garden

rule vaccine_sudden_death__after strength .75
  ((diedsuddenly | "died suddenly" | "sudden deaths" | "dropping dead" | "turbo cancer" | "turbo cancers" | "every death" | "excess deaths") ..20 (VACCINE | "had the" | booster) | (VACCINE | boosted) ..14 (diedsuddenly | "died suddenly" | "dropping dead" | "turbo cancer" | "turbo cancers" | "excess deaths"))
  unless (before | covid deaths | prevented | ignorance | prevent)
hit  Every death this year had had the booster
hit  Turbo cancers everywhere since the jab
hit  He had the covid jab and died suddenly, like all of them
miss Excess deaths were not due to the vaccine
miss The headline "turbo cancer after jab" is a lie
miss My gran died suddenly in May

rule vaccine_untested__never strength .75
  ((never | no | not | none | zero) ..5 (tested | trialled | "placebo-controlled" | "placebo controlled" | "safety tested" | "safety trial" | "safety trials" | studied | placebo) ..8 VACCINE | VACCINE ..6 (never | not | "n't" | untested | "weren't" | "wasn't") ..2 (tested | untested | trialled | "safety tested" | studied) | VACCINE ..3 (untested | experimental | "an experiment"))
  even denies reports
  unless (before | today | for hiv | covid test | on site | stored)
hit  There has never been a placebo-controlled trial of a childhood vaccine
hit  The covid jab was never tested properly
hit  That jab is experimental and they know it
miss It is false that the jab was never tested
miss He says "vaccines were never tested"
miss Vaccines are tested in thousands of people

rule vaccine_refuse__urge strength .7
  ((refuse | refused | "say no to" | "don't get" | "dont get" | "don't give" | "dont give" | "do not give" | "would not give" | "wouldn't give" | "don't let them" | "dont let them" | "don't let" | avoid | "i shall be declining" | "boycott" | "opt out" | "i have refused" | "stay away from" | "keep away from") ..8 (VACCINE | "the needle" | "vitamin k" | "a single dose" | "them induce" | "the booster"))
  even denies
  unless (if | allerg | allergic | "tested positive" | poorly | "right to" | may | can | miss | compulsory | respect | choice | live)
hit  I urge you all to refuse the booster
hit  Don't give your babies those jabs
hit  Stay away from the HPV jab, girls
miss You may refuse a vaccine, it is your choice
miss He shouts "refuse the jab" at the school gate
miss Some people say refuse the vaccine, which is sad

rule natural_immunity__better strength .75
  ("natural immunity" | "natural infection" | "getting measles" | "having measles" | "catching measles" | measles | chickenpox | "measles party" | "chickenpox party" | "pox party" | "covid itself") ..4 (is | are | beats | "=" | was | 's) ..5
  (better | best | stronger | safer | harmless | "good for" | "a gift" | mild | "nothing to" | lifelong | "rite of passage")
  unless (not | "n't" | never | protect | no)
hit  Natural immunity is better than any jab
hit  Measles is harmless, we all had it
hit  Catching measles is good for their immune system
miss Measles is not harmless
miss "Measles is mild" said a man who never saw it
miss Natural immunity is never better than not being ill

# --- cures that are none ------------------------------------------------------------------------

rule fake_cure__cured_by strength .75
  ILLNESS[cure=no] (is | are | was | can | be | 's | gets | got)? ..2 (cured | reversed | reversible | healed | fixed | curable | gone | eliminated) ..4 (by | with | through | in | using | naturally | if | without | after | thanks)
  unless near 10 ({hedge} | not | no | never | "n't" | chemo | surgery | antibiotics | treatment | "type 2")
hit  Dyspraxia is cured by reflex work
hit  Long covid cured in 10 days with my reset
hit  Autism reversed through diet in one family
miss Autism cannot be cured by a diet
miss The advert said "asthma cured in a week"
miss No illness is cured with a crystal

rule fake_cure__cure_for strength .75
  (REMEDY | it | that | this | only | real) ..3 (is | are | 's) ..2 (cure | remedy | answer) ..1 (for | to) (the | your | all | every)? ILLNESS[cure=no]
  unless near 10 (no | not | "n't" | never | research | looking | hope | find | found)
hit  Black seed oil is the cure for HIV
hit  Soursop is a cure for cancer
hit  This is the only cure for autism
miss There is no cure for dementia
miss "Turmeric is the cure for cancer" said the leaflet
miss Soursop is not a cure for cancer

rule fake_cure__any_means strength .7
  (cures | cured | curing | reverses | reversed | reversing | heals | healed) (your | her | his | my | our | their | all | any | of)? ..1 ILLNESS[cure=no]
  unless near 16 ({hedge} | no | not | never | "n't" | nobody | nothing | vaccine | vaccines | chemo | surgery | hospital | nhs | scientists | hope | trial | treatment | treated | "type 2" | charity | fund | fundraising | team | day | antibiotics | being | was | were | been | sepsis | tb | transplant)
hit  Cutting out dairy cured my asthma
hit  Twelve weeks with me reverses dementia
hit  This breath cures cancer
miss The team never cured his cancer
miss The label said "cures cancer"
miss Surgery cured her cancer

rule fake_cure__instead strength .75
  (REMEDY ..10 (instead | "not chemo" | "better than" | "beats" | "does what" | "the same job" | "works better than" | "replaces" | "replaced" | "as good as" | "never catch" | "starves it" | "no need of") ..6 (MEDICINE | DRUG[known=yes] | VACCINE | "a tablet" | tablets | pills | measles | can't | doctors | doctor | hospital | surgery | it | chemo)?)
  unless near 12 (not | "n't" | never | no | than nothing | trial | evidence | alongside)
  even denies
hit  Black cohosh does the same job and it is a plant
hit  Keto starves it, ask my uncle
hit  Ten minutes barefoot on grass beats any tablet
miss Turmeric is not better than methotrexate
miss He said "homeopathy beats vaccines"
miss No cream replaces the insulin

rule fake_cure__toxic_dose strength .8
  (REMEDY[kind=toxic] ..14 (cure | cures | cured | kill | kills | clear | clears | cleared | treat | treats | drops | daily | dose | paste | covid | cancer | parasites | worms | virus | autism | protocol | "works for" | works | stomach | flush | heals | saved))
  unless near 14 (horse | horses | hot | wash | clean | cleaned | cleaning | mop | poison | poisoning | dangerous | not | "n't" | no | never | gas | eyes | prescribed | scabies | trial | rheumatology | hair | dentist | surface | surfaces | wipe | "quit smoking" | quit | smoke | sheets | lupus | wound | wounds)
hit  Two drops of Miracle Mineral Solution a day kills every virus
hit  Ivermectin clears covid in three days
hit  Borax and turpentine, small dose, cured my gut
miss Ivermectin does not treat covid
miss He posted "chlorine dioxide cures autism"
miss Bleach kills germs on surfaces

rule fake_cure__homeopathy strength .75
  (REMEDY[kind=homeopathy|energy] ..12 (vaccine | vaccines | vaccination | ILLNESS[cure=no]))
  unless near 14 (no | not | "n't" | never | study | trial | trials | evidence | water | complementary | alongside | museum | put | hospital chaplain)
hit  Homeopathic nosodes are vaccines done gently
hit  Reiki heals asthma in one session
hit  Crystals treat epilepsy if you let them
miss Homeopathy does not protect against malaria
miss The stall said "crystals cure cancer"
miss Trials show that homeopathy treats nothing

rule fake_cure__manipulation strength .75
  (REMEDY[kind=manual] ..10 ({cure} | treats | treat | sorts | resolves | clears | prevents | replaces | helps) ..4 (asthma | colic | "ear infections" | "ear infection" | "bed wetting" | bedwetting | adhd | autism | scoliosis | "immune system" | infections | reflux | dyspraxia | dyslexia | cancer | diabetes | infertility | depression | "tongue tie" | epilepsy | addiction | "long covid"))
  unless near 12 (no | not | "n't" | never | trial | trials | evidence | study | back | exercise)
hit  Chiropractic adjustment cures asthma in children
hit  Cranial osteopathy sorts colic and ear infections
hit  My breathwork clears depression and adhd
miss Osteopathy does not cure asthma
miss The sign said "chiropractic cures ear infections"
miss There is no evidence that acupuncture treats infertility

rule draws_out__remedy strength .75
  ((draw | draws | drew | drawing | pull | pulls | pulled | pulling | suck | sucks | flush | flushes | flushing | sweat | sweats | leach | leaches | cleanse | cleanses | detox | detoxes | detoxify | remove | removes | release | releases | neutralise | neutralises | purge | purges | expel | expels) (all | out | the | your | every | any | those | of | away | from)? ..3 {fever} (out)?
   | REMEDY ..8 (toxins | "heavy metals" | "parasites" | "spike protein"))
  unless near 12 (helps | hepatitis | food | kidneys | kidney | liver | surgery | surgeon | dog | tick | not | "n't" | never | no | ear drops | syringe | microsuction | patient | fire | doctor | doctors | physio | lungs | loo | toilet | weeds)
hit  An onion in the sock draws the fever out
hit  These patches pull toxins from your feet overnight
hit  A candle in the ear draws all the wax out
miss A foot patch does not draw out toxins
miss "Celery juice flushes toxins" and so does a kidney
miss No tea will flush toxins

rule parasites__riddled strength .75
  (parasite | parasites | candida | toxins | "heavy metals" | worms | mucoid) (is | are)? ..6 (riddled | everyone | everybody | overload | cleanse | "full moon" | "your migraine" | "root cause" | "the cause of" | "real cause" | behind)
  unless near 8 (no | not | "n't" | never | child | school | lamb | lambs | fish | malaria | threadworms)
hit  Parasites are the real cause of your fatigue
hit  See those squiggles, that is candida overload
hit  Do a parasite cleanse, everyone is full of them
miss Candida is not the real cause of your fatigue
miss The ad said "parasites are behind your migraine, everyone has them"
miss No parasite cleanse for me

# --- causes that are none ---------------------------------------------------------------------------

rule false_cause__causes strength .75
  (sunscreen | "sun cream" | suncream | "sun cream" | spf | mammogram | mammograms | biopsy | biopsies | "root canal" | "root canals" | fluoride | 5g | wifi | "wi-fi" | "phone masts" | "phone mast" | microwaves | deodorant | deodorants | antiperspirant | bras | "underwired bras" | dummies | dummy | screens | gluten | msg
   | hrt | paracetamol | calpol | tylenol | mri | mris | gadolinium | contrast | prozac | antidepressants | ssris | statins | "seed oils" | pasteurising | fillings | "wet hair" | ultrasound | scans | epidurals | epidural | "bad parenting" | "cold mothers" | "vitamin k" | "blue light" | tampons | margarine | sugar | dairy | induction | chemtrails)
  ..6 {cause} ..5 (ILLNESS | killers | shooters | shooter | retina | "brain damage" | "your brain" | fat | "the tumour" | suicide | "infection rate" | small | "cancer" | hyperactive)
  unless near 5 ({hedge})
  unless near 12 (not | "n't" | never | no | prevent | prevents | protect | protects | help | helps | reduce | treat | relief | relieves | allerg | allergic | tooth | decay | teeth | intolerance | coeliac | asbestos | sunburn | diabetes)
hit  Root canals cause cancer
hit  Sunscreen is what causes melanoma
hit  Biopsies are how the cancer spreads
miss Deodorant does not cause breast cancer
miss He shared "mammograms cause cancer"
miss Sun cream helps to prevent what causes melanoma

rule false_cause__famous strength .7
  (cause | causes | caused | causing | gives | giving | makes | making | turn | turns) (kids | children | people | you | your | them | our | girls | boys | women)? ..1 (autism | autistic | adhd | infertile | infertility | barren | sterile | gay | magnetic)
  unless near 14 (may | might | can | could | gene | genes | genetic | mutation | mutations | deficiency | disease | syndrome | disorder | sperm | ovaries | pcos | endometriosis | chlamydia | infection | treatment | not | "n't" | never | no | nothing | research | unknown | exact | what | chemo | chemotherapy | understand | life)
hit  Too much screen time causes autism, it is obvious
hit  Those jabs make girls barren and they know, it makes them infertile
hit  Wifi in schools gives kids adhd
miss Nothing in the tea causes autism
miss He said "screens cause autism" again
miss Nobody knows what causes adhd

rule sugar_cancer__feeds strength .8
  ((sugar | sugars | glucose | carbs | carbohydrate | carbohydrates | dairy | meat) ..1 (feeds | feed | fuels | fuel | feeding) ..2 (cancer | cancers | tumour | tumours | tumor)
   | (starve | starves | starving | starved) ..3 (cancer | cancers | tumour | tumours)
   | (cancer | tumour | tumours) (will | can | would)? (starve | starves))
hit  Sugar feeds cancer, so cut it out
hit  Cut the carbs and starve the tumour
hit  Keto starves cancer within weeks
miss Sugar does not feed cancer
miss "Sugar feeds cancer" is a line I hear each week
miss Nothing you skip will starve a tumour

rule illness_denied__not_real strength .75
  (ILLNESS | "long covid" | germs | viruses | "the virus" | pandemic | addiction) (isn't | isnt | ain't | aint | "is not" | aren't | "are not" | wasn't | wasnt | "was not" | "doesn't" | doesnt | "does not" | "don't" | dont | never) (even | really | actually)? (a | an | like)? ..1 (real | exist | thing | illness | disease | condition | disability)
  even denies
  unless (choice | adventure | shame | weakness | joke | only | just | competition | "one thing" | "same thing" | "allergy" | "single" | "mental illness" | rare)
hit  ADHD isn't a real condition
hit  Depression is not an illness, it is a mood
hit  Autism wasn't a thing in my day
hit  pcos aint real
miss It is a myth that ADHD isn't real
miss She told me "long covid isn't real"
miss Depression is not a choice

rule illness_denied__really strength .75
  (ILLNESS | "type 1" | colic) (is | are | 's | was) (just | only | all | also | simply | actually | really | always | nothing but)? ..1 ("bad parenting" | lifestyle | "unspent" | laziness | "attention seeking" | "a mindset" | "in the mind" | "all in the mind" | "all in your head" | "in your head" | "an excuse" | "a trend" | "a fad" | "a label" | "made up" | "invented" | anxiety | "a choice" | "a lack of faith" | demons | demonic | "a curse" | "a hoax" | "a spiritual" | "caused by vaccines" | "big pharma")
  unless near 8 (not | "n't" | never | no | calling)
hit  ADHD is just bad parenting with a lanyard
hit  Type 1 is also lifestyle
hit  Chest pain aside, asthma is all in the mind
miss ADHD is not bad parenting
miss He said "autism is just bad parenting"
miss Depression is never a choice

# --- false safety and first aid --------------------------------------------------------------------------

rule baby_movements__less strength .8
  (((no | less | fewer | reduced | slower | "slow down" | "slows down") ..3 (movement | movements | moving | kicks)) ..12 (normal | fine | "run out of room" | "running out of room" | squished | engaged | "nothing to worry" | ok | asleep | "no room" | natural)
   | ("run out of room" | "running out of room" | "no room to move"))
  even denies
  unless near 10 (not | "n't" | myth | false | never | ring | call | triage now | cupboard | fridge)
hit  Less movement near the end is normal, they run out of room
hit  No movements since last night is fine, baby is squished
hit  They slow down near the end, they run out of room
miss It's NOT true that they run out of room
miss My nan said "no movements is normal"
miss Babies do not move less near the end, ring triage

rule first_aid_myth__burn strength .75
  ((butter | toothpaste | flour | "egg white" | "egg whites" | vinegar | mustard | "soy sauce" | "ice") ..14 (burn | burns | scald | scalds | burnt) | (burn | burns | scald | scalds) ..8 (butter | toothpaste | "egg white" | "egg whites" | flour))
  unless near 12 (not | "n't" | never | no | pan | kitchen | calories | tongue | toast | oven | candle | fat | sun)
hit  Butter on a burn, straight off, thick
hit  Toothpaste takes the heat out of a burn
hit  For scalds use egg white and flour
miss Never put butter on a burn
miss The book says "butter on a burn"
miss Butter on a burn does not help, cool water does

rule first_aid_myth__other strength .75
  ((cough | coughing) ..3 (hard | deeply | vigorously | repeatedly | forcefully) | "cough cpr" | "self cpr" | (spoon | wallet | stick | fingers | belt) ..3 (in | between) ..2 (mouth | teeth) ..8 (seizure | fit | fits | fitting | seizures) | (seizure | fit | fitting) ..8 (spoon | wallet | stick | belt) ..4 (mouth | teeth)
   | suck ..4 (venom | poison) | (prick | needle) ..6 (finger | fingers | earlobe | ears) ..8 stroke | stroke ..10 (prick | needle) ..6 (finger | fingers | earlobe) | (tilt | head) ..3 back ..8 nosebleed | (vomit | "make them sick" | "salt water") ..6 (poison | overdose | bleach))
  unless near 12 (not | "n't" | never | no | physio | chest clearance | huff)
hit  Heart attack alone? Cough hard every two seconds till help comes
hit  Put a spoon in the mouth when they have a fit
hit  Suck the venom out and tie it tight
miss Never put a spoon in the mouth during a fit
miss The chain says "cough hard every two seconds"
miss Cough CPR does not work

rule infant_care_myth__feed strength .75
  ((rusk | rusks | "baby rice" | cereal | weetabix | honey | "cow's milk" | whisky | brandy | calpol | sugar | tea | porridge | solids | "gripe water") ..4 (in | from | on) ..3 (bottle | bottles | gums | dummy | "8 weeks" | "6 weeks")
   | (weaning | weaned | wean | solids | rusk | rusks) ..5 num(1..16) (weeks | wks | week | wk)
   | num(1..16) (weeks | wks | wk) ..4 ("not too young" | "not to young" | "never did" | "is fine" | "ready for solids")
   | (tummy | front | fronts | belly | stomach) (to)? (sleeping | sleep | sleeper | sleepers) ..8 (longer | better | safe | fine | deeper | safest | slept | all)
   | slept ..4 (fronts | tummies | front | tummy | stomach | bellies))
  even denies
  unless near 12 (not | "n't" | never | history | advised | ago | tooth | cat | dog | puppy | i)
hit  Bit of rusk in the bottle, sleeps right through
hit  Solids by 8 weeks is fine, mine slept
hit  Tummy sleeping means longer sleep, mama
miss Never put rusk in the bottle
miss My nan says "rusk in the bottle"
miss Babies do not need solids at 8 weeks

rule safer_than_care__than strength .75
  ((freebirth | "free birth" | freebirthing | "unassisted birth" | "birth at home alone" | vaping | vapes | vape | fags | cigarettes | homeopathy | "raw milk" | thermography | keto | fasting | crystals | "natural birth" | movement | breathwork | herbs | turmeric | "pig thyroid" | reiki | formula | thermogram | co-sleeping)
  ..14 (safer | better | healthier | earlier | worse | stronger | gentler | "as safe" | "as good" | less harmful) ..1 (than | as | with) ..5 (hospital | "labour ward" | ward | vaccine | vaccines | smoking | chemo | insulin | medicine | tablets | drugs | antidepressants | hrt | doctor | doctors | methotrexate | steroids | vape | breastmilk | milk | radiation | mammogram | mammograms | any)
  | thermography ..10 (earlier | "zero radiation" | "no radiation" | instead | safer)
  | basically breastmilk)
  unless near 12 (not | "n't" | never | no evidence | "less harmful" | planned | "far less")
hit  A freebirth is safer than any labour ward
hit  Vaping is worse than smoking, it is proven
hit  Thermography picks it up ten years earlier
miss Vaping is not worse than smoking
miss The poster says "freebirth is safer than hospital"
miss Homeopathy is never better than medicine

rule dubious_test__tells strength .75
  ("hair test" | "hair testing" | "hair analysis" | "lock of hair" | "hair strand" | "live blood" | iridology | kinesiology | "muscle testing" | bioresonance | "igg test" | "igg testing" | "intolerance test" | "food intolerances" | "tongue diagnosis" | "aura reading" | "vega test" | thermography | thermogram | "peel the cap" | "silver spoon" | "pulse test" | "quantum scan" | "body scan machine")
  ..18 (tell | tells | diagnose | diagnoses | find | finds | detect | detects | "picks up" | spots | reveals | shows | show | results | overload | science | MONEY | "if it peels" | blacken | plan | deficiency | deficiencies | book)
  unless near 16 (not | "n't" | never | no | nothing | save | trial)
hit  Send a lock of hair and I'll tell you your 400 food intolerances
hit  Live blood analysis shows your candida
hit  Iridology finds cancer years before a scan
miss Live blood analysis tells you nothing
miss The flyer said "iridology detects diabetes"
miss An IgG test does not diagnose an intolerance

rule mask_harm__oxygen strength .75
  (mask | masks | "face covering" | "face coverings") ..6 (starve | starves | oxygen | "carbon dioxide" | co2 | "bacterial pneumonia" | suffocate | suffocates | suffocating | "brain damage" | "brain cells")
  unless near 14 (not | "n't" | never | no | wearing the oxygen | patient | put | "oxygen mask" | non-rebreathe | venturi | sats | litres | flow | via | cpap)
hit  Masks starve your brain of oxygen
hit  That mask makes you breathe your own carbon dioxide
hit  Face coverings cause bacterial pneumonia, fact
miss Masks do not starve you of oxygen
miss He yelled "masks starve the brain of oxygen"
miss Put the oxygen mask on first

rule pregnancy_myth__fine strength .75
  (("odd glass" | "a glass" | "one glass" | "a guinness" | "guinness a day" | "castor oil" | wine) ..8 ("third tri" | pregnant | pregnancy | trimester | "when expecting" | bump | "38 weeks" | "39 weeks" | "40 weeks" | "41 weeks" | baby | tonight | labour)
   | ("castor oil") ..14 (curry | bottle | orange | ml | labour | overdue | 60ml)
   | ("go to 43" | "43 weeks" | "44 weeks" | "dates are only a guess" | "placenta doesn't age"))
  even denies
  unless near 14 (not | never | avoid | safest | stop | quit | no | "n't" | support | helpline | advised | shower)
hit  The odd glass in third tri is fine, they only cover themselves
hit  Castor oil and a curry, he'll come tonight, trust me on labour
hit  Go to 43 weeks if you like, they only guess
miss The odd glass in pregnancy is not fine
miss My nan says "a guinness a day when pregnant"
miss Never take castor oil to bring on labour
