# Facts that make a person one of a kind: what was in the news, what only one person can be said to be, feats and
# oddities. Re-identification stands on these where no table can (docs/reidentification.md); they raise nothing
# alone. rarity= says how few people it is true of (settings, odd.*).

set media     = news telly tv papers paper press echo gazette "local paper" "local news" "evening news" radio podcast documentary "front page" headlines bbc itv "look north" crimewatch facebook tiktok youtube twitter
set disaster  = crash pile-up "pile up" collision derailment explosion blast stabbing shooting attack fire blaze inferno flood siege riot collapse drowning avalanche landslide manhunt murder murders
set vehicle   = coach bus minibus tram train plane helicopter lorry ferry boat lifeboat
set superlative = oldest youngest tallest heaviest smallest biggest longest longest-serving longest-surviving fattest shortest richest fastest

mention SINGULAR[singular=public]

rule in_the_media
  (off | on | in | from | made | hit | over | across) (the | yer | local | all over)? (the)? {media}
  near 8 (PATIENT_WORD | KIN | PRONOUN | who | one | lad | girl | boy | PEOPLE_WORD | bloke | guy)
  unless near 2 (post | posted | watched | watching | heard | read | saw | share | shared | sharing | scrolling | my | our | add | added | message)
hit  That lad off the telly came in with his knee
hit  The girl from the podcast is on our list
miss I saw it on the news and cried

rule news_event
  (the | that | this | yesterday's | saturday's | sunday's | last night's) (CAP | {vehicle} | PLACE | a | m)? ({vehicle} | MIXED)? {disaster}
  near 24 (patient | patients | PATIENT_WORD | casualties | casualty | survivor | survivors | victim | victims | bed | bay | resus | ward | theatre | triage | ed | a&e | he | she)
  unless near 1 (market | stock | sugar | course | diet | test | alarm | drill | door | exit | heart | panic | asthma)
hit  We had four casualties from the coach crash in resus
hit  The driver in that A63 pile-up is on our ward
miss The fire alarm rang on the ward

mention SINGULAR[singular=only, rarity=once]

rule superlative
  (the | our | my | britain's | england's | scotland's | wales's | uk's | country's | county's | hospital's | "the world's" | one of the) {superlative}=it
  near 4 (PATIENT_WORD | patient | baby | man | woman | lady | survivor | recipient | person | resident | twin | twins | mum | dad | case | donor)
hit  Discharged the county's oldest survivor today
hit  my youngest ever patient got a heart
miss the biggest cake on the ward

rule the_only
  (the | our) only=it (PATIENT_WORD | person | one | man | woman | lady | lad | girl | boy | child | kid | baby | family | patient | CAP | kiddie) (in | with | on | who | at | to | from)
  unless near 2 (thing | reason | time | way | problem)
hit  He's the only man in the valley with it
hit  She is the only one on the island with a pacemaker
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
hit  Our councillor is on the list for his knee
hit  nursed a striker through his hernia today
miss The mayor opened the fete

rule lifelong_job
  (ran | kept | owned | founded | built | played) (the | a | for) (village | town | local | only)? (CAP | post office | pub | shop | chippy | bakery | garage | butchers | school | church | band | club | "post office" | newsagents | forge | farm)
  near 16 (he | she | for | years | retired | until | till)
  near 24 (PATIENT_WORD | bed | bay | ward | patient | died | stroke | CONDITION | ILLNESS | discharged | admitted | nursed)
hit  She ran the post office for forty years and now she has had a stroke
miss She ran the bath and sat down
