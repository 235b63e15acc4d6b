# Facts that make a person one of a kind: what was in the news, what only one person can be said to be, feats and
# oddities. Re-identification stands on these where no table can (docs/reidentification.md); they raise nothing
# alone. rarity= says how few people it is true of (settings, odd.*).

set media     = news telly tv papers paper press echo gazette "local paper" "local news" "evening news" radio podcast documentary "front page" headlines bbc itv "look north" crimewatch facebook tiktok youtube twitter
set show      = "love island" "x factor" "the voice" strictly "big brother" "bake off" corrie "coronation street" eastenders emmerdale hollyoaks gogglebox "news at ten" "the apprentice" "britain's got talent" "the chase" "countdown" "mastermind" "come dine with me" "first dates" "dragons' den" "the traitors" "match of the day"
set disaster  = crash pile-up "pile up" collision derailment explosion blast stabbing shooting attack fire blaze inferno flood siege riot collapse drowning avalanche landslide manhunt murder murders
set vehicle   = coach bus minibus tram train plane helicopter lorry ferry boat lifeboat
set superlative = oldest youngest tallest heaviest smallest biggest longest longest-serving longest-surviving fattest shortest richest fastest

mention SINGULAR[singular=public]

rule in_the_media
  ((off | on | in | from | made | hit | over | across) (the | yer | local | all over | WEEKDAY "'s")? (the)? {media} | (off | from) (the)? {show})
  near 8 (PATIENT_WORD | KIN | PRONOUN | who | one | lad | girl | boy | PEOPLE_WORD | bloke | guy)
  unless near 2 (post | posted | watched | watching | heard | read | saw | share | shared | sharing | scrolling | my | our | add | added | message)
hit  That lad off the telly came in with his knee
hit  the lad off the quad bike in Friday's Gazette came in to us
hit  she's been in twice, her off love island
hit  The girl from the podcast is on our list
miss I saw it on the news and cried

rule news_event
  (the | that | this | yesterday's | saturday's | sunday's | last night's) (CAP | {vehicle} | PLACE | a | m)? ({vehicle} | MIXED)? {disaster}
  near 24 (patient | patients | PATIENT_WORD | casualties | casualty | survivor | survivors | victim | victims | bed | bay | resus | ward | theatre | triage | ed | a&e | he | she)
  unless near 1 (market | stock | sugar | course | diet | test | alarm | drill | door | exit | heart | panic | asthma)
hit  We had four casualties from the coach crash in resus
hit  The driver in that A63 pile-up is on our ward
miss The fire alarm rang on the ward

# One of a kind: whoever looks finds nobody else.
mention SINGULAR[singular=public]

rule superlative
  (the | our | my | britain's | england's | scotland's | wales's | uk's | country's | county's | hospital's | "the world's" | one of the) {superlative}=it
  near 4 (PATIENT_WORD | patient | baby | man | woman | lady | survivor | recipient | person | resident | twin | twins | mum | dad | case | donor)
hit  Discharged the county's oldest survivor today
hit  my youngest ever patient got a heart
miss the biggest cake on the ward

rule the_only
  (the | our) only=it (PATIENT_WORD | person | one | man | woman | lady | lad | girl | boy | child | kid | baby | family | patient | CAP | kiddie) (in | with | on | who | at | to | from)
  unless near 2 (thing | reason | time | way | problem | i'm | im | "i am" | you're | youre | we're | were)
  unless ("in the room" ; "only one who was" ; "only one of us" ; "only one with a" ; nurse ; staff ; shift)
hit  He's the only man in the valley with it
hit  She is the only lady on the island with a pacemaker
miss the only thing in the fridge is jam

rule first_ever
  (first | second | third) (ever | person | patient | man | woman | baby | child | one | case)? (in | on) (the | this | our) (country | county | uk | world | hospital | trust | island | region | village | unit | city | town | valley)
  near 12 (patient | baby | transplant | operation | op | woman | man | lady | child | survive | survived | have | had | receive | born | he | she | PROCEDURE | CONDITION)
hit  She was the first in the country to have the op
hit  third person in the county to survive it
miss first in the queue for the country walk

rule last_of
  (one of (num(2..50) | "the last" | only num(1..50)) (left | still | ever | living | survivors | in the (country | county | world | uk))? | last surviving | sole survivor | "only survivor")=it
  near 12 (he | she | his | her | PATIENT_WORD | man | woman | lady | gent | veteran)
  unless near 2 (nurses | staff | reasons | things | shifts | days)
hit  rear gunner, and one of two still living, he told me
hit  She is the last surviving bell ringer
miss one of two shifts left

mention SINGULAR[singular=feat, rarity=rare]

rule walked_in
  (lottery winner | "won the lottery" | centenarian twins | conjoined twins | conjoined | quadruplets | quintuplets | "telegram from the king" | "card from the king" | "letter from the king" | "mbe" | obe | "victoria cross" | holocaust survivor | "d-day veteran" | "war hero" | "bletchley" | "world record" | "record breaker" | "shot by" | "bitten by a" | "struck by lightning" | "gored by" | "attacked by a" | "impaled" | "swallowed a" | "fell off a cliff" | "jehovah's witness" | "witness protection" | "undercover" | "asylum seeker" | "trafficked" | "channel crossing" | "small boat")
  near 24 (he | she | his | her | PATIENT_WORD | PEOPLE_WORD | man | woman | lady | lad | patient | bed | bay)
hit  Our patient was struck by lightning on the fell
hit  she got a letter from the king and cried
miss struck by lightning in the film

rule viral
  (viral | famous | celebrity | well-known | household name | z-list | c-list | reality)=it
  near 4 (PATIENT_WORD | video | clip | man | woman | lady | bloke | lad | girl | footballer | singer | actor | actress | presenter | chef | star | face | tiktok | patient)
  unless near 1 (gone | goes | going | world | infection | meningitis | illness | load | swab)
hit  Guess which famous footballer is in cubicle 4
hit  the woman in that viral video is my patient
miss A viral infection kept the lady in bed

rule office
  (striker | goalkeeper | footballer | mp | councillor | "lord mayor" | mayor | bishop | "former mp" | weatherman | "weather girl" | newsreader | olympian | paralympian | "gold medallist" | "world champion" | "rock star" | popstar | "tv presenter" | "soap star")
  near 6 (our | my | bed | bay | ward | patient | theatre | cubicle | treated | nursed | scrubbed | delivered | x-rayed | bloods | list)
  unless ("our mp" | "your mp" | "my mp" | "local mp" | "write to" | imam | minister)
hit  Our councillor is on the list for his knee
hit  nursed a striker through his hernia today
miss The mayor opened the fete

rule lifelong_job
  (ran | kept | owned | founded | built | played) (the | a | for) (village | town | local | only)? (CAP | post office | pub | shop | chippy | bakery | garage | butchers | school | church | band | club | "post office" | newsagents | forge | farm)
  near 16 (he | she | for | years | retired | until | till)
  near 24 (PATIENT_WORD | bed | bay | ward | patient | died | stroke | CONDITION | ILLNESS | discharged | admitted | nursed)
hit  She ran the post office for forty years and now she has had a stroke
miss She ran the bath and sat down

# --- known to whoever reads it ----------------------------------------------------------------------

mention SINGULAR[singular=known, rarity=very_rare]

set seen = clinic ward bay bed theatre resus a&e "a & e" triage unit caseload list in admitted discharged bloods scan smear biopsy op operation chlamydia termination overdose fell cancer stoma mi stroke labour induced delivered twins waters

rule readers_own
  (your | ur | yer) (KIN | ex | "ex's" | boss | neighbour | neighbour's | landlord | "old teacher" | old ..2 teacher | mate | mate's | "best mate" | hairdresser | "mother in law" | "mother-in-law") ('s (KIN | girlfriend | new ..1 | boyfriend | mum | lad | lass | gf | bf | pal))?
  near 16 ({seen})
  unless near 3 (if | hope | how | ask | tell | bring | sorry | thank | thanks | love | condolences | about)
  unless (sounds like | "you should" | "do you" | "you can" | should ; give him ; give her ; "from what you say" ; "sorry for")
hit  ur ex's new gf was in clinic today
hit  Your mother in law's in bay 4, fell again
miss Ask your mum to ring the ward

rule neighbour_or_pal
  (next door but one | "next door neighbour" | "the neighbour's" | "her from next door" | "him from next door" | "him next door" | "her next door" | (mum's | mam's | dad's | nan's | lass's | lad's | son's | daughter's | "sister's" | "brother's") (pal | mate | friend | teacher | new ..1 teacher | boss | ex | old ..1 teacher | headteacher))
  near 24 ({seen} | PATIENT_WORD | CONDITION | ILLNESS)
  unless (my mum's friend's dog)
hit  Her next door but one to me has been in with us again
hit  your mam's pal off the bingo has had her biopsy back
miss Her next door but one has a new fence

mention SINGULAR[singular=hinted, rarity=rare]

rule guess_who
  (guess (who | whos | "who's" | whose) | "you'll never guess who" | "can't say who" | "not saying who" | "won't say who" | "naming no names" | "no names" | "mentioning no names" | "say no more" | "you know who" | "you'd know him" | "you'd know her" | "you know him" | "you know her" | "you've all seen" | "you'll all have seen" | "you'll know the one" | "you know the one" | "lips sealed")
  near 24 (ward | bay | bed | theatre | clinic | resus | a&e | side room | admitted | patient | caseload | one-to-ones | insulin | hernia | op | scan | in with us | in today | labour | delivered | foot | wound | PATIENT_WORD)
  unless near 4 (rota | shift | nurse | manager | biscuits | cake | interview | job | consultant)
hit  guess whos in side room 4, starts with M
hit  You know him, he sleeps by the shop with that foot wound
miss guess who is on the rota for christmas

rule a_certain
  (a certain | "a rather well known" | "a well known" | "a well-known" | "a very well known" | "a household") (WORD | CAP) (WORD | CAP)?
  near 24 (ward | bay | bed | theatre | clinic | resus | a&e | patient | scrubbed | treated | my table | my list | hammy | knee | op | hernia | stitches | airgun | admitted | private wing | labour)
  unless near 2 (amount | age | point | extent | type | kind | level | number | time | age | dose | way | je)
hit  had a certain centre forward on my table at 9 this morning
miss a certain amount of noise on the ward

rule the_one_who
  (the one | "thee one" | the ones | "one of ours" | "one of mine" | "one of my regulars" | the lad | the lass | the fella | the bloke | the chap | the girl | the boy | the woman | the man | the lady | him | her) (with | w | off | from | who | whose | "used to") (the | a | that | his | her | be | is | does | keeps | does | plays | runs | sleeps | drives | sells | sings | "burned" | "burnt" | wears | won | robbed | lost)
  near 24 (tattoo | tattoos | hair | caravan | whippet | van | stall | tram | telly | podcast | market | bubble tea | accordion | parrot | ferret | bagpipes | eyepatch | "eye patch" | mohican | mohawk | dreadlocks | moustache | unicycle | penny farthing | tricycle | bins | hoover | pier | bridge | mill | fire | crash | murder | murders | scooter | owl | tortoise | goat | trombone | "shopping trolley")
  unless near 3 (film | book | my | doll | figure)
hit  the one with the lavender hair was in clinic
hit  him with the neck tattoo of his own name
miss the one with the blue lid is mine

# --- where and when, by a name that one event has ---------------------------------------------------

mention SINGULAR[singular=occasion, rarity=rare]

set occasion = marathon "half marathon" parkrun "fun run" triathlon festival fete fête gala carnival regatta "duck race" "soapbox derby" "cheese rolling" "stag do" "hen do" "hen night" "stag night" "whist drive" bingo gymkhana ceilidh "beer festival" rodeo "bouncy castle" "air show" "steam rally" "county show" "agricultural show" "dog show" pantomime panto "poppy appeal" "egg rolling" "raft race" "pancake race" "tractor run" "demolition derby" paintball funfair

rule befell_at
  (at | from | off | after | during | in) (the | a | an | our | his | her | their | same | village)? ..2 {occasion}=it
  near 24 (ankle | ankles | arrest | cpr | collapsed | "went down" | "came off" | fell | broke | broken | fractured | dislocated | pelvis | airgun | stitches | burns | burned | "heart attack" | stroke | tourniquet | "brought in" | resus | casualty | casualties | defib | aed | choked | oesophagus | "eye out" | "knocked out" | concussion | "lady down" | "man down")
  unless near 4 (money | raise | raised | sponsor | training | train | tickets | volunteers | volunteer | stewards | first-aid)
hit  She went down at the water station at the marathon and squeezed my hand
hit  three ankles off one bouncy castle
miss I ran the marathon for the hospice

rule at_the_shop
  (by | outside | in | at | behind | opposite | from) (the)? ..3 (tesco | asda | lidl | aldi | morrisons | sainsburys | "sainsbury's" | greggs | boots | wetherspoons | spoons | mcdonalds | "mcdonald's" | ikea | argos | primark | wilko | "b&m" | spar | co-op | puregym | "the gym" | nandos | "nando's" | halfords | "toby carvery" | "services" | layby | lay-by | "level crossing" | multi-storey)=it
  near 24 (cpr | arrest | defib | "went down" | collapsed | shocked | shocks | aed | born | delivered | labour | sleeps | stabbed | glassed | overdose | fitted | seizure | stroke | choking | choked | whippet)
  unless near 6 (my lunch | break | i sat | i cried | sandwich)
hit  Did CPR on a big fella by the chickens in Tesco on Sunday
hit  CAKE off the chap we shocked in Lidl
miss I bought the cake in Lidl

mention SINGULAR[singular=self, rarity=very_rare]

rule shares_a_birthday
  (shares | shared) (a | his | her) birthday with (the | WORD | CAP)
hit  she shares a birthday with the King
miss she had a birthday with the ward

rule voice_of
  (actual | real) (voice | face | owner | inventor | author | builder | winner) of (the | that | CAP)
  near 24 (he | she | his | her | assessed | patient | stroke | theatre | clinic | today)
hit  Today I assessed the actual voice of the tram announcements
miss the actual voice of the people was heard

rule rang_the_bell
  (rung | rang | ringing) (the)? bell (three | four | twice | two | num(2..6)) times?
hit  a lady who has rung the bell THREE times
miss He rang the bell for a cuppa

# --- how somebody looked or what they did -----------------------------------------------------------

mention SINGULAR[singular=sight, rarity=rare]

rule dressed_as
  (dressed (up)? as | "in a full" | "in full" | "painted as" | "head to toe" | "came in as" | "still in his" | "still in her" | wearing (a | an | his | her) | "in a" | "in his" | "in her") ..2 (batman | spiderman | superman | smurf | smurfs | elvis | santa | elf | pirate | clown | banana | dinosaur | "dinosaur costume" | costume | onesie | kilt | "wedding dress" | "dog collar" | "fancy dress" | mankini | tutu | "pirate hat" | wig | crown | tiara | cape | sunglasses | "football shirt" | "rugby shirt" | tuxedo | wetsuit | drag | glitter | "nun" | "flying jacket" | "inflatable" | leotard)
  near 24 (PATIENT_WORD | PRONOUN[sex=f|m] | PEOPLE_WORD | KIN | bay | bed | resus | a&e | ward | clinic)
  unless near 6 (i | me | we | us | our team | staff | colleagues | team | nurses | charity | fundraiser | shift)
hit  it's a lad in a full Batman and his pelvis is in bits
hit  58 year old vicar, still in his dog collar, on the trolley
miss we all came in fancy dress for the charity on the ward

rule in_their_colours
  in (a | his | her | the | full) (CAP | PLACE) (shirt | kit | scarf | top | strip | jersey | tracksuit)
  near 12 (PATIENT_WORD | he | she | slot | bay | bed)
  unless near 4 (i | my | we | our | nurse | staff | team)
hit  Bloke in a Tranmere shirt, half ten slot
miss The bloke in the blue shirt left

rule inked
  (tattoo | tattoos | tattooed | inked) ..3 (of | saying | that says | with | across | reading | on)
  near 16 (PATIENT_WORD | his | her | man | bloke | lad | lady | CAP)
  unless near 4 (my | mine | i | got | getting | artist | parlour | removal | studio)
hit  him with the neck tattoo of his own name
hit  a lad with a tattoo across his back, spelt wrong
miss I got a tattoo of his paw print

rule lost_to_a_machine
  (left | lost | caught | trapped | mangled | got | put | shot | nailed | hooked) (his | her | the | an | a | their) (arm | leg | hand | finger | fingers | thumb | foot | toe | toes | ear | eye | scalp | nose | tongue | testicle | testicles | bits)=it ..2 (in | to | with | under | off) (the | a | an) ..2 (WORD)
  near 24 (PATIENT_WORD | he | she | him | her | fitted | theatre | resus | blade | prosthetic | land | farm | today | yesterday | morning)
  unless near 4 (up | air | door of | my | pocket | mud | biscuit | tin | game | "the road")
hit  left his arm in the baler on Whit Monday and asks me this morning if he'll be milking
hit  he lost the leg in the boat thing and surfed today
miss he put his hand in the air to ask the nurse

rule found_inside
  (fork | spoon | lightbulb | "light bulb" | bottle | candle | remote | torch | vibrator | batteries | battery | toothbrush | coin | coins | magnets | magnet | nail | nails | key | keys | pen | potato | cucumber | bauble | action man | lego | marble | carrot | deodorant)=it ..4 (in | up | inside | through) (his | her | the | their | a) (stomach | bottom | bum | arse | rectum | nose | ear | throat | knee | foot | skull | hand | bladder | urethra | pelvis | abdomen | oesophagus | where)
  near 24 (PATIENT_WORD | he | she | his | her | x-ray | film | patient | today | tonight | man | bloke | lad)
hit  the bloke with a fork in his stomach is back tonight
miss a fork in the road for her

rule so_many_times
  ((third | fourth | fifth) generation | (fourth | fifth | sixth | seventh | eighth | ninth | tenth) (placement | overdose | marriage | transplant | attempt))=it
  near 24 (she | he | her | his | PATIENT_WORD | mum | PRONOUN)
  unless near 4 (my | mine | our | i | student | training | nursing | university | uni)
hit  She is fourteen, this is the fifth placement in two years
hit  Third generation on the same land, he asks if he'll be milking
miss my fifth placement is on the ward, she said

rule long_married
  (married | together | wed | widowed) (for)? (num(50..80) (years | yrs))=it
  near 24 (he | she | her | his | couple | PATIENT_WORD | they)
  unless near 3 (my | our | parents | nan | grandparents)
hit  couple in bed 4, married 66 years, he wouldn't come without her
miss married 3 years and he is on nights

# --- what somebody does -----------------------------------------------------------------------------

mention SINGULAR[singular=pursuit, rarity=rare]

set instrument = trombone trumpet tuba cornet euphonium accordion harp cello violin viola "second violin" "first violin" bassoon oboe clarinet saxophone bagpipes "northumbrian pipes" banjo ukulele mandolin harmonica organ "church organ" "cathedral organ" euphonium concertina fiddle piccolo timpani didgeridoo

rule plays
  (plays | played | playing) (the | a | his | her)? ..1 {instrument}=it
  near 24 (he | she | his | her | PATIENT_WORD | bulgarian | band | orchestra)
  unless near 4 (i | my | we | our | son | daughter | radio | student)
hit  He plays the trombone in a band and has been well for years
miss I played the cello to my son

rule calling
  ("cathedral organist" | "chapel organist" | "church organist" | organist | bell ringer | bell-ringer | "a ringer" | signalman | "lighthouse keeper" | "rear gunner" | "barge" | "town crier" | beekeeper | "clock mender" | falconer | "snake handler" | ventriloquist | "magician" | "wing walker" | stuntman | "lion tamer" | "sword swallower" | chess grandmaster | grandmaster | "penny farthing" | "ice cream man" | "lollipop lady" | "lollipop man" | columnist | weathergirl | newsreader | barrister | "crown court judge" | trawler | skippered | "ukulele man" | "ringmaster" | "poisoner" | "goalkeeper" | astronaut | "test pilot" | "racing driver" | jockey | "bishop" | "rabbi")=it
  near 24 (PATIENT_WORD | my | our | clinic | ward | bay | bed | he | she | died | dementia | stroke | voice | late fifties | retirement | hears | theatre)
  unless near 6 (i | husband | wife | dad | book | novel | film | hired | playing at)
hit  Our organist on bay 2 can't now read the hymns
hit  a man who skippered a trawler and can't now work the kettle on the ward
miss my dad was a signalman and hears nothing

rule works_the
  (does | mends | runs | keeps | works | ran | kept | drives | sells | has) (the | a | an) ..2 (doors | stall | "market stall" | "fish stall" | "hat stall" | "burger van" | "ice cream van" | "bubble tea van" | clocks | lighthouse | ferry | "chip van" | lock-gates | steam engine | "steam train" | windmill | donkeys | alpacas | llamas | "fairground ride" | waltzers | deckchairs)=it
  near 40 (he | she | his | her | PATIENT_WORD | bed | trolley | clinic | dementia | in with us)
  unless near 4 (i | my | we | our | dad | mum)
hit  Lad who does the doors at the club was on my trolley, and he cried
hit  He mends clocks in a shed, and he runs the stall with a drip in
miss I ran the cake stall for the ward

# --- few in a place ---------------------------------------------------------------------------------

mention SINGULAR[singular=few, rarity=very_rare]

rule exactly_one
  ("exactly one" | "just the one" | "only one" | "the one" | "the only" | "our only" | one | two | three) (CONDITION | ILLNESS | wheelchair user | haemophiliac | PATIENT_WORD | people | person) ..4 (in | on) (the | this | our | whole | CAP | PLACE) ..3 (island | village | valley | dale | glen | town | estate | road | street | parish | county | trust | books | CAP)
  near 30 (CONDITION | ILLNESS | PROCEDURE | wheelchair | prep | hiv | patient | client | he | she | they)
  unless near 4 (nurse | nurses | midwife | doctor | staff | beds | reason | shop | pub)
hit  There is exactly one wheelchair user in Nether Sallow and my client has written
hit  We have three people on PrEP on the whole of this island
miss one nurse in the whole village, and she is tired

rule first_of_a_kind
  (the)? first (baby | twins | pair | patient | person | man | woman | child) (of | that | ever | to | "since" | born) (num(2000..2035) | "the year" | "the decade" | our | we | the | have | be | get | receive | survive | in)
  near 24 (born | "turned up" | arrived | fitted | supplied | transplant | blades | maternity | midwife | delivered | unit | centre | hospital | ward)
  unless near 4 (i | my | aid | responder | saw | thing)
hit  the first baby of 2025 turned up at four minutes past on our ward
hit  the first pair that our centre has ever supplied, above-knee blades
miss the first person to arrive makes the tea on the unit

