# Known false claims: vaccines and the infections they prevent. What is true of each stands in knowledge/claims.
topic accuracy.misinformation
set bring = cause causes caused causing give gives giving gave "gives you" make makes making made leads lead leading trigger triggers triggered brings "brings on" "is how" "are how" "is why" "are why" "is what" "are what" behind
set harmless = harmless mild "no big deal" "nothing to worry about" "never hurt anyone" "never killed anyone" "builds character" "a rite of passage" "just a rash" "just spots" "part of childhood" "strengthens the immune system" "boosts immunity" "good for them"

claim mmr_autism
rule says strength .8 severity high
  VACCINE ..6 ({bring} | turned | changed | broke | linked) ..6 (autism | autistic | asperger's | neurodivergent)
  unless near 4 (may | might | study | studies | against)
hit  The MMR causes autism and they know it
hit  That jab made my nephew autistic overnight
miss The MMR does not cause autism
miss Autism is not rarer in children without the MMR
rule says_2 strength .8 severity high
  (autism | autistic) ..8 (from | after | since | "because of" | "thanks to" | "down to" | "caused by" | "came with" | "is a vaccine") ..3 VACCINE
  unless near 6 (before | study | studies | believe)
hit  He was autistic straight after the MMR
rule says_3 strength .8 severity high
  (wakefield) ..6 (was | is | has) ..3 (right | correct | vindicated | honest | hero | framed | silenced)
hit  Wakefield was right all along
rule more strength .8 severity high
  ((regression | autism | autistic | "stopped talking" | "lost his words" | "lost her words") ..6 (night | week | day | morning | hour) (of | after) (the | his | her | their | that)? (VACCINE | mmr) | "the jab took him" | "the jab took her")
  unless near 12 (myth | not | "n't" | coincidence | study | studies | wakefield | wrong | think | thought)
hit  My grandson's autism came on the night of his jabs

claim vaccine_infertility
rule says strength .8 severity high
  VACCINE ..8 (infertile | infertility | sterile | sterilise | sterilises | sterilize | sterilising | sterilisation | barren | "shrivels your ovaries" | "kills fertility" | "your eggs" | "sperm count" | "ruins fertility" | "affects fertility" | "miscarriage" | "miscarriages" | "stops your periods")
  unless near 6 (may | might | study | studies | protect | protects | worried | safe | against)
hit  The covid jab makes women infertile
hit  HPV vaccine sterilises our girls
miss The jab does not make anyone infertile
miss The HPV jab protects later fertility

claim flu_jab_gives_flu
rule says strength .8
  ("flu jab" | "flu vaccine" | "flu shot" | "flu jabs") ..5 (gave | gives | give | giving) ..3 (flu | "the flu" | it)
  even denies
  unless ("can't" | cannot | "doesn't" | "does not" | not | "won't" | never | "didn't" | confused | protection)
hit  The flu jab gave me the flu, every single year
hit  Flu shot gives you flu, end of
miss The flu jab cannot give you flu
miss Flu jab clinic on Friday in the hall
rule says_2 strength .8
  (flu | "the flu") ..4 from the? ("flu jab" | "flu vaccine" | "flu shot")
  even denies
  unless (not | "can't" | cannot | "won't" | never)
hit  You catch the flu from the flu jab

claim flu_jab_useless
rule says strength .8
  ("flu jab" | "flu vaccine" | "flu shot" | "flu jabs") ..4 (useless | pointless | "waste of time" | "a con" | "a scam" | "does nothing" | "doesn't work" | "never works" | "guesswork" | "a money spinner" | "weakens you" | "makes you weaker" | "wrecks your immune system" | "wipes out your immune system" | "ruins your immunity")
hit  Flu jab is pointless, they guess the strain
hit  The flu vaccine weakens you for winter
miss The flu jab is not pointless
miss Flu jab today, sore arm

claim too_many_vaccines
rule says strength .8 severity high
  (too many | overload | overloads | overloaded | overloading | overwhelm | overwhelms | overwhelmed | "so many" | "72 doses" | "all at once") ..6 (VACCINE | "immune system" | "tiny body" | "little bodies" | "little body") ..8 (VACCINE | "immune system" | babies | baby | bodies | damage | body)
  unless (stress | sepsis | virus | bacteria | can the)
hit  Too many jabs overload a baby
hit  So many vaccines overwhelm their little bodies, baby cannot cope
miss Vaccines do not overwhelm the immune system of a baby
miss There were too many people at the jab clinic
rule says_2 strength .8 severity high
  VACCINE ..6 (overload | overloads | overloading | overwhelm | overwhelms | exhaust | exhausts) ..5 (immune | body | baby | system | immunity)
hit  All those jabs overload the immune system

claim vaccine_schedule_space
rule says strength .8 severity high
  (delay | space | spread | split | single | separate | wait | hold) ..4 (out | up | jabs | vaccines | until | off)? ..4 VACCINE ..10 (safer | "until they're older" | "until school" | "until they are older" | "until two" | "develops" | gentler | mature | stronger | "until he is two" | "until she is two" | better)
hit  Delay the jabs until they are older, much safer
hit  Single vaccines are safer, split the MMR and space the jabs, it is gentler
miss Delaying the jabs is not safer
miss We had to delay the jab as he was poorly

claim vaccine_mercury
rule says strength .8 severity high
  (VACCINE | thimerosal | thiomersal) ..8 (mercury | thimerosal | thiomersal | antifreeze | formaldehyde) ..8
  unless near 8 (fish | tiny | pear | pears | removed | taken | thermometer)
hit  Jabs are loaded with mercury
hit  Vaccine with thimerosal in it goes straight to the brain
miss There is no mercury in the childhood jabs
miss The jab room has a mercury thermometer on the wall

claim vaccine_aluminium
rule says strength .8 severity high
  VACCINE ..8 (aluminium | aluminum) ..10 (brain | toxic | poison | alzheimer's | autism | neurotoxin | dementia | crosses | builds | injecting | poisoning | stays)
hit  Vaccine aluminium stays in the brain
hit  Jabs are full of aluminium and it is a neurotoxin, brain damage
miss The aluminium in a jab does not harm the brain
miss The vaccine trolley is aluminium

claim vaccine_microchip
rule says strength .8
  VACCINE ..8 (microchip | microchips | microchipped | nanobots | nanobot | nanotech | "tracking chip" | "tracking device" | "bill gates" | trackable | luciferase | "graphene" | "self-assembling")
  unless near 6 (funded | foundation | donated)
hit  The jab has a microchip in it, ask Bill Gates
hit  Graphene in every booster, that vaccine is full of nanotech
miss There is no microchip in any vaccine
miss My dog had his jab and a bowl of food
rule says_2 strength .8
  (microchip | microchips | microchipped | chipped | chipping | nanobots | nanotech | graphene) ..8 VACCINE
  unless near 10 (dog | cat | puppy | pet | kitten | teeth | tooth | bone)
hit  They are chipping us with the booster
rule more strength .8
  (put | putting | puts | sneak | hide | hidden) (a | the | them | tiny)? ..1 (chip | chips | trackers | "tracking liquid" | "tracking chip") (in | into | inside) ..3 (VACCINE | swab | swabs | jab | arm)
  unless near 10 (myth | not | "n't" | dog | cat | puppy | said | says | kebab | fish)
hit  they put chips in the flu jab now, tiny ones

claim vaccine_magnetic
rule says strength .8
  VACCINE ..10 (magnetic | magnet | magnets | magnetised | "spoon sticks" | "sticks to my arm" | "sticks to your arm")
  unless near 8 (mri | fridge)
hit  Since the jab a magnet clings to my arm
hit  Booster makes you magnetic
miss No jab makes you magnetic
miss Put the jab letter on the fridge with a magnet

claim vaccine_foetal_cells
rule says strength .8
  VACCINE ..8 (foetal | fetal | aborted | abortion | foetus | foetuses | fetus | fetuses | "dead babies") ..6
  unless near 8 (risk | growth | trust | pregnancy | movement)
hit  The vaccine is made of aborted babies
hit  That jab has foetal cells in it
miss There are no foetal cells in vaccines
miss The jab helps against foetal risk

claim vaccine_sids
rule says strength .8 severity high
  VACCINE ..10 (sids | "cot death" | "cot deaths" | "crib death" | "shaken baby")
  unless near 8 (lower | reduce | reduces | safer | risk | halve)
hit  SIDS is just another word for it, the eight week jabs bring cot death
hit  Baby jabs give cot death
miss Jabs do not bring cot death
miss The jab leaflet and the lower cot death risk
rule says_2 strength .8 severity high
  (sids | "cot death" | "cot deaths") ..6 (from | after | is | are | was | were | "caused by") ..4 VACCINE
  unless near 6 (lower | reduce | reduced)
hit  Cot deaths come straight after the jabs

claim hpv_vaccine_harm
rule says strength .8 severity high
  ("hpv" | gardasil | cervarix | "hpv jab" | "hpv vaccine") ..8 (paralysed | paralyses | cripples | crippled | ruined | destroys | destroyed | poison | "killed girls" | "kills girls" | promiscuous | promiscuity | "green light" | "sleep around" | unnecessary | needless | dangerous | experiment | "chronic fatigue" | wheelchair | wheelchairs | "ovarian failure" | "not needed" | "too young" | "having sex")
  unless near 6 (virus | linked | cancer)
hit  The HPV jab has put girls in wheelchairs
hit  Gardasil makes girls promiscuous
miss The HPV jab does not make girls promiscuous
miss HPV vaccine clinic in year eight

claim vaccine_dna
rule says strength .8 severity high
  (mrna (jab | jabs | vaccine | vaccines | shots) | "covid jab" | "covid vaccine" | jab | jabs | booster | boosters | vaccine | vaccines | vaccinated) ..8 (dna | genome | genes | "genetic code" | "genetically modified" | "genetically modifies" | "gene editing" | gmo) ..4
  unless near 8 (virus | test | may | cells | cancer | trial | near | sickle | hepatitis | study | made | trial)
hit  mRNA jabs rewrite your DNA
hit  The vaccinated are genetically modified now
miss The vaccine does not alter your DNA
miss DNA test and a flu jab on one day, busy study

claim vaccine_gene_therapy
rule says strength .8 severity high
  VACCINE ..5 (is | are | 's | was | call | really | just | "not a vaccine") ..4 ("gene therapy" | "genetic therapy" | "gene editing" | "an experiment" | experimental | bioweapon | "a bioweapon" | "bio weapon" | "population control" | depopulation | "mark of the beast" | "eugenics" | genocide | "a cull" | "depopulate" | poison)
hit  The vaccine is just gene therapy
hit  The covid jabs are a bioweapon
miss The covid vaccine is not gene therapy
miss The vaccine is free and the jab is quick

claim vaccine_sudden_death
rule says strength .8 severity high
  (VACCINE | jabbed | boosted) ..12 (diedsuddenly | "died suddenly" | "dropping dead" | "drop dead" | "dropping like flies" | "heart attacks" | "turbo cancer" | "turbo cancers" | "blood clots" | myocarditis | strokes) ..8 (everywhere | "since the" | "young" | athletes | footballers | "cover up" | "covered up" | "every day" | "like flies" | "because of" | epidemic | murdered | explosion | suddenly | cancer | cancers | dead)
  unless near 12 (rare | very | may | risk | lower | fewer | report)
hit  The jab has athletes dropping like flies every day
hit  Boosted footballers keep dropping dead, every day another
miss Athletes are not dropping dead from the vaccine
miss A clot is a very rare effect of that vaccine, heart attacks are rare with the young

claim vaccine_shedding
rule says strength .8
  (vaccinated | jabbed | vaxxed | vaxed | boosted | jab | vaccine) ..8 (shed | sheds | shedding | "give off" | "giving off" | "pass the spike" | infect the unvaccinated)
  unless near 8 (light | garden | weight | tears | dog | fleece | bike)
hit  Keep away from the jabbed, they are giving off spike protein
hit  The vaccinated shed on the rest of us
miss The vaccinated do not shed anything
miss We vaccinated the whole farm in the cattle shed on the garden side, weight off my mind

claim measles_harmless
rule says strength .8 severity high
  (measles | mumps | rubella | chickenpox | "whooping cough" | diphtheria | polio) (is | was | are | 's | never | were | used | only | just) ..5 {harmless}
  unless near 8 (anything but | far from)
hit  Measles is just a rash, we all had it
hit  Chickenpox was a rite of passage
miss Measles is not harmless
miss Measles is back in town
rule says_2 strength .8 severity high
  (measles | mumps | chickenpox | "whooping cough" | "getting ill") ..6 (good for | strengthens | boosts | builds | "toughens" | "matures") ..4 (immune | immunity | them | children | kids | child | system)
hit  Catching measles builds a child's immune system
rule more strength .8 severity high
  (measles | mumps | rubella | "chicken pox" | chickenpox | "whooping cough") ("never killed" | "never hurt" | "never harmed" | "doesn't kill" | "doesnt kill" | "don't kill") (anyone | anybody | a | any | no | me | us | healthy | kids | children)
  even denies
  unless near 12 (myth | false | untrue | wrong | "isn't true" | told | said | says | think | thought | believe)
hit  Measles never killed anyone in a clean country

claim measles_vitamin_a
rule says strength .8 severity high
  ("vitamin a" | "cod liver oil") ..10 (prevents | prevent | cures | cure | stops | beats | protects | instead | "all you need") ..6 (measles | mmr | VACCINE)
hit  Cod liver oil prevents measles
hit  Vitamin A is all you need for measles, no VACCINE nonsense, cod liver oil beats measles
miss Vitamin A does not prevent measles
miss Vitamin A and measles ward round

claim chickenpox_party
rule says strength .8
  ("pox party" | "pox parties" | "measles party" | "measles parties" | "chickenpox party" | "chickenpox parties" | "chicken pox party" | "chicken pox parties") ..12
  unless near 14 (risky | advise | avoid | dangerous | cancelled | warn | harm)
hit  We are having a pox party Sunday, bring the kids
hit  Chickenpox party at ours, get it over with
miss Do not go to a chickenpox party
miss Pox parties are dangerous
rule says_2 strength .8
  (get | catch | expose) ..4 (it | chickenpox | "chicken pox" | measles | them | kids) (over | done | out of the way | young | early | naturally) ..4 (with | natural | immunity | chickenpox | measles | "chicken pox" | young)
  unless near 8 (exam | exams | interview | surgery)
hit  Catch measles naturally, then you have real immunity

claim natural_immunity
rule says strength .8 severity high
  ("natural immunity" | "natural infection" | "wild infection" | "catching it naturally" | "getting it naturally" | "catching the disease" | "natural measles") ..5 (better | stronger | superior | "lasts longer" | safer | beats | best | healthier | "is all you need" | "all we need" | lifelong)
hit  Natural immunity beats any jab
hit  Catching it naturally is healthier
miss Natural immunity is not safer
miss Natural immunity is talked of at the meeting

claim nosodes
rule says strength .8 severity high
  (nosode | nosodes | homeoprophylaxis | ("homeopathic" (vaccine | vaccines | vaccination | immunisation | alternative | remedy | remedies) ..6)) ..8 (vaccine | vaccines | protect | protects | instead | immunity | immune | jab | jabs | safe | gentle | alternative | measles)
hit  Nosodes protect just like a vaccine
hit  Our homeopathic immunisation is gentle
miss Nosodes do not protect anyone
miss She asked about nosodes and I gave her the leaflet

claim vaccine_not_needed_gone
rule says strength .8 severity high
  (measles | polio | diphtheria | smallpox | "these diseases" | "those diseases" | "infectious disease" | "whooping cough") ..6 (disappeared | vanished | "died out" | "dying out" | "gone" | "went down" | declined | "falling") ..8 (before VACCINE | before the VACCINE | sanitation | "clean water" | plumbing | hygiene | "not vaccines" | nutrition)
hit  Polio vanished thanks to sanitation and plumbing
hit  Measles was dying out before the vaccine came
miss Measles had not disappeared before the vaccine
miss Polio has gone from most of the world
rule says_2 strength .8 severity high
  (sanitation | "clean water" | plumbing | sewers | hygiene | "better food" | nutrition) ..4 "not" ..1 VACCINE
  even denies
hit  Sanitation, not vaccines, did it

claim vaccine_diseases_unvaccinated_healthier
rule says strength .8 severity high
  (unvaccinated | unvaxxed | unvaxed | unjabbed | "never had a jab" | "never had a vaccine" | "vaccine free" | "vaccine-free" | "jab free" | "not vaccinated") ..8 (healthier | healthiest | "never ill" | "never sick" | "never been ill" | "never poorly" | "perfect health" | "no allergies" | "hardly ever ill" | "stronger immune" | smarter | thriving | "glow" | "never had an ear infection")
  even denies
hit  Unvaccinated kids are the healthiest you will meet
hit  My unjabbed three are never ill
miss Unvaccinated children catch measles more
miss It is a myth that unvaccinated kids are healthier

claim vaccine_untested
rule says strength .8 severity high
  VACCINE ..5 ("never tested" | untested | "not tested" | "never been tested" | "wasn't tested" | "weren't tested" | rushed | "skipped trials" | "no long term" | "no long-term" | experimental | "guinea pigs" | "guinea pig" | "lab rats" | "no safety") ..5
  even denies
  unless (myth | false | untrue | feel | felt)
hit  The booster is untested, we are the guinea pigs
hit  Covid vaccines were rushed, no long term data
miss The idea that the jab was rushed is a myth
miss Vaccines are tested in thousands

claim vaccine_profit
rule says strength .8
  VACCINE ..6 ("for profit" | "all about money" | "all about the money" | "money making" | "money maker" | "cash cow" | "big pharma" | "line their pockets" | "lining their pockets" | "a racket" | "kickback" | "kickbacks" | "paid per jab" | "paid for every jab")
hit  Vaccines are all about the money
hit  GPs get kickbacks, that jab is a cash cow, vaccines are a racket
miss Vaccines are not about money
miss The vaccine van parks by the big Boots

claim vaccine_refuse
rule says strength .8 severity high
  (say no | "don't let them" | "dont let them" | "never let them" | "do not let them" | "refuse" | "keep your kids away" | "keep your baby away" | "protect your children" | "protect your kids" | "don't vaccinate" | "dont vaccinate" | "do not vaccinate" | "stop vaccinating" | "don't inject" | "dont inject" | "wouldn't inject") ..5 (VACCINE | your kids | your child | your children | your baby | that poison | that muck | poison)
  even denies
  unless (if | may | right | can | allergic | unwell | uncle | measles | myth)
hit  Don't vaccinate your kids, mama
hit  Stop vaccinating your baby
miss She may refuse the vaccine, that is her right
miss If you decline the jab we will still see you

claim vitamin_k_jab
rule says strength .8 severity high
  ("vitamin k" | "vit k") ..8 (leukaemia | leukemia | cancer | poison | toxic | "black box" | synthetic | unnecessary | needless | "not needed" | "no need" | overload | "big pharma" | refuse | refused | declined | "nature's way" | jaundice | toxin | toxins | "none of it is needed" | "isn't needed")
  even denies
  unless (myth | false | prevents)
hit  Vitamin K at birth is unnecessary
hit  The vit K shot is toxic for a newborn
miss It is a myth that vitamin K gives cancer
miss Vitamin K given at 0900

claim tetanus_bleeding
rule says strength .8 severity high
  (tetanus) ..12 ("let it bleed" | "if it bleeds" | "bleeds freely" | "bleed it" | "rusty nails only" | "only rusty" | "salt water" | "don't need" | "no need" | "not needed" | garlic | peroxide | "bleeding cleans")
  even denies
  unless (unless | if you | within | booster)
hit  No need of tetanus stuff, let it bleed and tetanus is washed out, let it bleed
hit  Tetanus only comes from farms so the jab is not needed
miss Tetanus booster done
miss Myth: tetanus cannot follow when it bleeds freely
rule more strength .8 severity high
  ((don't | dont | "do not" | no) ..2 (need | needs) (a | the)? tetanus ..4 (if | cos | because | when | it) ..3 (bled | bleeds | bleeding) | bleeding (cleans | cleaned | flushes | washes) (it | them | a wound | "the wound" | the dirt) (out | clean | away)?)
  even denies imagines
  unless near 12 (myth | false | untrue | wrong | "isn't true" | told | said | says | think | thought | believe)
hit  Dont need a tetanus if it bled

claim covid_jab_kills_more
rule says strength .8 severity high
  (VACCINE | "the jab" | booster) ..4 (killed | kills | killing | injured | maimed | "more deaths") ..4 (more | thousands | millions | people | half | everyone | our kids | children)
  unless near 8 (virus | bacteria | saved | cancer | pain)
hit  The covid jab has killed more than covid
hit  The booster is killing people
miss The jab has not killed millions
miss The vaccine saved millions
rule says_2 strength .8 severity high
  (more | thousands | millions | half) ..4 ("died from" | "died of" | "killed by" | "injured by" | "harmed by" | "damaged by") ..2 VACCINE
hit  More people died from the jab than the virus

claim vaccine_hiv
rule says strength .8 severity high
  (VACCINE | boosters) ..6 (vaids | "give you aids" | "gives you aids" | "giving people aids" | "destroys your immune" | "destroys the immune" | "destroyed my immune" | "destroying immune" | "wrecks your immune" | "kills your immune" | "weakens your immune" | "weakens the immune" | "ruins your immune" | "lowers your immunity" | "destroys natural immunity")
hit  The booster destroys your immune system
hit  Four jabs and you have VAIDS
miss The jab does not weaken the immune system
miss Vaccines train your immune system

claim vaccine_brain_allergy
rule says strength .8
  VACCINE ..4 {bring} ..5 (asthma | allergies | "peanut allergy" | eczema | adhd | diabetes | alzheimer's | dementia | ms | epilepsy | cancer | "brain damage" | lupus | parkinson's | tics | "sids" | leukaemia)
  unless near 6 (may | might | against | protect | prevent | prevents)
hit  Childhood jabs cause asthma and eczema
hit  Flu vaccines give you dementia
miss Vaccines do not cause asthma
miss Vaccines prevent what causes cervical cancer
rule says_2 strength .8
  (asthma | allergies | "peanut allergy" | eczema | adhd | cancer | ms) ..6 ("caused by" | "comes from" | "come from" | "thanks to" | "down to" | "because of") (the | all | those | that | a | these)? ..1 (jab | jabs | vaccine | vaccines | vaccination | mmr | booster | boosters | shots)
hit  Every peanut allergy is down to the jabs

claim unvaccinated_blood
rule says strength .8
  ("pure blood" | "pureblood" | "purebloods" | "pure bloods" | "unvaccinated blood" | "vaccinated blood" | "jabbed blood" | "unvaxxed blood" | "vaxxed blood" | "clean blood" ..4 (unvaccinated | unvaxxed | unjabbed)) ..12
  unless near 8 (safe | no such)
hit  I only want unvaccinated blood for my op
hit  Proud pureblood here, never jabbed
miss There is no such thing as unvaccinated blood
miss Nobody says no to vaccinated blood here

claim shingles_from_vaccine
rule says strength .8
  ("shingles jab" | "shingles vaccine") ..4 (gives | gave | causes | brings) ..3 shingles
hit  The shingles jab gives you shingles
hit  Shingles vaccine causes shingles, seen it
miss The shingles jab does not give you shingles
miss Shingles jab at 65 now

claim pregnant_vaccine_harm
rule says strength .8 severity high
  (pregnant | pregnancy | expecting | unborn) ..8 (VACCINE | "whooping cough jab") ..8 (dangerous | harm | harms | kills | poison | refuse | "never tested" | experiment | miscarry | "experimenting" | "not safe" | unsafe | damage | damages | avoid)
  unless near 12 (protects)
hit  If you are pregnant the whooping cough jab harms the baby
hit  In pregnancy that jab is a poison, refuse it
miss The jab does not harm a pregnant woman
miss Pregnant women are offered the jab

claim vaccine_exemption_detox
rule says strength .8
  (detox | "draw out" | remove | "get rid of" | neutralise | cleanse | reverse | undo | flush) ..6 (VACCINE | "spike protein" | spike | "mrna")
  unless near 6 (hub | clinic | plaster | sharps)
hit  How I detox kids from the jab with clay baths
hit  Flush out the spike protein with pine needle tea
miss You cannot detox from a vaccine
miss Remove the plaster after your jab
